"""The proof's search: states a second, memory, and what it leaves out because nothing reads it."""

from __future__ import annotations

import gc
import multiprocessing
import resource
import time
from collections.abc import Iterator
from typing import Any

import msgspec

from bench.row import Row
from bench.story import scenario, table
from briefing.rules.graph import Graph
from briefing.rules.law import Law
from briefing.rules.liveness import Liveness
from briefing.rules.search import search
from briefing.scenario.ids import RoleId
from briefing.scenario.scenario import Scenario

ROLE = RoleId("one")
SIZES = ((30, 8, 0.2, 0), (40, 36, 4, 400), (60, 31, 20, 1536))
"""Scenes and the numbers' greatest value, with the bars in seconds and in MB."""
AT_ONCE = 4


def rows() -> Iterator[Row]:
    """Three sizes, each in a process of its own; then a story whose facts are read once."""
    pace: list[float] = []
    for scenes, most, seconds_bar, megabytes_bar in SIZES:
        states, moves, seconds, megabytes = _apart(scenes, most)
        pace.append(seconds / moves)
        yield Row(f"search {states:,} states", seconds, "s", seconds_bar)
        if megabytes_bar:
            yield Row(f"search {states:,} states", megabytes, "MB", megabytes_bar)
    yield Row("time a move, most states by fewest", pace[-1] * 1e6, "µs", 2, pace[0] * 1e6, "µs")
    read_once = Law(_read_once())
    ours = len(_searched(read_once, Liveness(read_once)))
    theirs = len(_searched(read_once, Liveness(read_once, kept=read_once.slots)))  # type: ignore[arg-type]
    yield Row("states, 12 facts each read once", ours, "states", 5_000)
    yield Row("the same beside keeping all", ours, "states", 0.1, theirs, "states")


def _apart(scenes: int, most: int) -> tuple[int, int, float, float]:
    """States, moves, seconds and MB of one search, in a process that does nothing else."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measured, (scenes, most))


def measured(scenes: int, most: int) -> tuple[int, int, float, float]:
    """One search, the collector off as in the checker."""
    gc.disable()
    law = Law(scenario(table(scenes), most))
    begun = time.perf_counter()
    graph = _searched(law, Liveness(law, "most"))
    seconds = time.perf_counter() - begun
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return len(graph), len(graph.targets), seconds, megabytes


def _searched(law: Law, alive: Liveness) -> Graph:
    return search(law, ROLE, alive)


def _read_once() -> Scenario:
    """Forty scenes, twelve facts: each is settled in one scene and asked for in a later one."""
    scenes = {f"s{at}": _scene(at) for at in range(40)}
    source: dict[str, Any] = {
        "briefing": 1,
        "id": "once",
        "title": "Once",
        "summary": "Forty scenes.",
        "roles": {"one": {"title": "One", "brief": "Go.", "start": "s0"}},
        "variables": {f"fact_{n}": {"start": False} for n in range(12)},
        "scenes": scenes,
        "endings": {"s40": {"title": "End", "text": "It is over."}},
    }
    return msgspec.convert(source, Scenario)


def _scene(at: int) -> dict[str, Any]:
    onward = {"goto": f"s{at + 1}"}
    choices: list[dict[str, Any]] = [{"id": "go", "text": "Go on.", **onward}]
    settled, asked = at // 2, (at - 2 * AT_ONCE) // 2
    if at % 2 == 0 and settled < 12:
        choices.append({"id": "do", "text": "Do it.", "set": {f"fact_{settled}": True}, **onward})
    if at % 2 == 1 and 0 <= asked < 12:
        choices.append({"id": "ask", "text": "Ask.", "when": f"fact_{asked}", **onward})
    return {"title": f"Scene {at}", "text": "Something happens.", "choices": choices}
