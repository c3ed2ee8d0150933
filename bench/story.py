"""The story that speed is measured on: 30 scenes, three numbers; as a scenario and as ink.

Both are written from the same table, so that both runtimes do the same work. The compiled ink
stands beside this file: `python -m bench.story > story.ink`, then `inkjs-compiler story.ink`.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import msgspec

from briefing.scenario.scenario import Scenario

NAMES = ("trust", "money", "time_left")
START, MOST = 5, 10
COMPILED = Path(__file__).with_name("story.ink.json")


class Row(NamedTuple):
    """A choice: shown where `reads` is at least `least`, adds `delta` to `changes`; forks at 6."""

    changes: str
    delta: int
    reads: str
    least: int
    to: int
    """Where it goes while `reads` is above 6; one scene on, otherwise."""


def table(scenes: int = 30, seed: int = 1) -> list[list[Row]]:
    """Three choices for each scene, the first of them always open."""
    chance = Random(seed)
    return [
        [
            Row(
                NAMES[(scene + n) % 3],
                chance.choice((-2, -1, 1, 2)),
                NAMES[(scene + n + 1) % 3],
                3 * n if n else -1,
                min(scene + 1 + n, scenes),
            )
            for n in range(3)
        ]
        for scene in range(scenes)
    ]


def scenario(rows: list[list[Row]], most: int = MOST) -> Scenario:
    """The story in our format; with a larger `most` its numbers take more values."""
    scenes = {f"s{at}": _scene(at, row) for at, row in enumerate(rows)}
    number = {"start": most // 2, "min": 0, "max": most, "show": "meter"}
    source: dict[str, Any] = {
        "briefing": 1,
        "id": "bench",
        "title": "Bench",
        "summary": "Thirty scenes.",
        "roles": {"one": {"title": "One", "brief": "Go.", "start": "s0"}},
        "variables": dict.fromkeys(NAMES, number),
        "scenes": scenes,
        "endings": {f"s{len(rows)}": {"title": "End", "text": "It is over."}},
    }
    return msgspec.convert(source, Scenario)


def _scene(at: int, rows: list[Row]) -> dict[str, Any]:
    choices = [
        {
            "id": f"c{n}",
            "text": f"Choice {n}",
            "when": f"{row.reads} >= {row.least}",
            "change": {row.changes: row.delta},
            "outcome": "So it goes.",
            "goto": [{"when": f"{row.reads} > 6", "to": f"s{row.to}"}, {"to": f"s{at + 1}"}],
        }
        for n, row in enumerate(rows)
    ]
    return {"title": f"Scene {at}", "text": "Something happens here.", "choices": choices}


def ink(rows: list[list[Row]]) -> str:
    """The story in ink."""
    lines = [f"VAR {name} = {START}" for name in NAMES]
    lines += ["-> s0", "=== function bounded(x)", f"~ return MAX(0, MIN({MOST}, x))"]
    for at, scene in enumerate(rows):
        lines += [f"=== s{at}", "Something happens here."]
        for n, row in enumerate(scene):
            lines += [
                f"+ {{ {row.reads} >= {row.least} }} [Choice {n}]",
                f"  ~ {row.changes} = bounded({row.changes} + ({row.delta}))",
                "  So it goes.",
                f"  {{ {row.reads} > 6: -> s{row.to} | -> s{at + 1} }}",
            ]
    lines += [f"=== s{len(rows)}", "It is over.", "-> END"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(ink(table()), end="")
