"""How long a scenario of 10,000 scenes takes to load, beside libyaml's compose alone."""

from __future__ import annotations

import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from bench.row import Row
from briefing.authoring.loader import load

SCENES = 10_000
FACTS = 500

HEAD = """\
briefing: 1
title: A long way
summary: A generated scenario.
sources:
  gazette: {title: T, publisher: P, published: 2023-01-02, reliability: B}
roles:
  clerk: {title: Clerk, brief: You are a clerk., start: scene_0}
variables:
  trust: {label: Trust, start: 50, min: 0, max: 100, show: meter}
  signed: {start: false}
endings:
  the_end: {title: The end, text: It ends.}
facts:
"""
FACT = """\
  fact_{number}:
    text: Something happened for the {number}th time.
    kind: event
    date: 2023-01-02
    from: [{{source: gazette, paragraph: 1, credibility: 2}}]
"""
SCENE = """\
  scene_{number}:
    title: Scene {number}
    date: 2023-01-02
    place: Harbour office
    text: |
      The radio has not stopped since four. You look at the *paper* and then out of the
      window, where nothing has changed since yesterday.

      “Well?” she says. Trust stands at {{trust}}.
    shows: [fact_{fact}]
    choices:
      - id: wait
        text: Wait until the north arm has been sounded.
        when: trust >= 30 and not signed
        locked: Nobody would believe you.
        outcome: It follows that something happens, as it must.
        goto: {goto}
      - id: sail
        text: Let her sail by the north arm, dead slow.
        change: {{trust: -10}}
        set: {{signed: true}}
        outcome: It follows that something else happens.
        goto: [{{when: trust < 20, to: the_end}}, {{to: {goto}}}]
    record:
      text: What happened was this, and no more than this.
      facts: [fact_{fact}]
      choice: wait
"""


def text(scenes: int = SCENES) -> Iterator[str]:
    """A scenario of many scenes, one after the other."""
    yield HEAD
    yield from (FACT.format(number=number) for number in range(FACTS))
    yield "scenes:\n"
    for number in range(scenes):
        goto = f"scene_{number + 1}" if number + 1 < scenes else "the_end"
        yield SCENE.format(number=number, fact=number % FACTS, goto=goto)


def load_ratio(scenes: int = SCENES, rounds: int = 3) -> tuple[float, float]:
    """Seconds for the whole load, and for `yaml.compose` with libyaml alone; medians."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.yaml"
        written = "".join(text(scenes))
        path.write_text(written, encoding="utf-8")
        found = load(path)
        if found.scenario is None:
            raise SystemExit(f"the generated scenario does not load: {found.diagnostics[:3]}")
        del found
        ours = [_seconds(lambda: load(path)) for _ in range(rounds)]
        theirs = [
            _seconds(lambda: yaml.compose(written, Loader=yaml.CSafeLoader)) for _ in range(rounds)
        ]
    return statistics.median(ours), statistics.median(theirs)


def rows() -> Iterator[Row]:
    """The row of `make bench`."""
    ours, theirs = load_ratio()
    yield Row("load 10,000 scenes", ours, "s", 3, theirs, "s, libyaml's compose")


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    began = time.perf_counter()
    found = work()
    seconds = time.perf_counter() - began
    del found
    return seconds
