"""Saves: opening a run of 1,000 inputs, going back in it, and keeping one input more."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bench.row import Row, seconds
from briefing.playthrough.event import Chose, Continued, TookRole
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves.runs import runs
from briefing.scenario.ids import RoleId
from tests.scenarios import looping

INPUTS = 1_000


def rows() -> Iterator[Row]:
    """A long run, a line of it beside a bare write and fsync, and a full library."""
    yield Row("opening a run of 1,000 inputs", open_run_ms(), "ms", 100)
    yield Row("rewinding it to the middle", rewind_ms(), "ms", 100)
    yield Row("keeping an input", keep_ms(), "ms", 3, bare_ms(), "write and fsync alone")
    yield Row("listing 200 runs", list_ms(), "ms", 250)


def open_run_ms() -> float:
    """From a file and a scenario to the page the run stands on."""
    with _long_run() as path:

        def opened() -> None:
            with OpenRun.resume(Game(looping(INPUTS)), path) as run:
                assert run.view.choices

        return 1000 * seconds(opened)


def rewind_ms() -> float:
    """Opening it again, and then back to its middle, into a run beside it."""
    with _long_run() as path:

        def rewound() -> None:
            with OpenRun.resume(Game(looping(INPUTS)), path) as run:
                run.rewind(INPUTS // 4)
                assert len(run.log) < INPUTS

        return 1000 * seconds(rewound)


def keep_ms() -> float:
    """One input: machine, page and disk."""
    with tempfile.TemporaryDirectory() as folder, _begun(Path(folder)) as run:
        return 1000 * seconds(lambda: _play(run, 200), 3) / 200


def bare_ms() -> float:
    """What the disk alone takes for a line."""
    with tempfile.NamedTemporaryFile() as file:

        def written() -> None:
            for _line in range(200):
                os.write(file.fileno(), b"x" * 60)
                os.fsync(file.fileno())

        return 1000 * seconds(written, 3) / 200


def list_ms() -> float:
    """The runs of a busy player, each with the place it stands at."""
    with tempfile.TemporaryDirectory() as folder:
        for _run in range(200):
            with _begun(Path(folder)) as run:
                _play(run, 30)
        game = Game(looping(INPUTS))
        return 1000 * seconds(lambda: runs(Path(folder), lambda _scenario: game), 3)


@contextmanager
def _long_run() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        with _begun(Path(folder)) as run:
            _play(run, INPUTS)
            path = run.path
        assert path is not None
        yield path


def _begun(folder: Path) -> OpenRun:
    run = OpenRun.begin(Game(looping(INPUTS)), 7, folder, datetime.now(UTC))
    run.send(TookRole(RoleId("guard")))
    return run


def _play(run: OpenRun, inputs: int) -> None:
    """The first open choice, again and again."""
    for _input in range(inputs):
        view = run.view
        run.send(Chose(view.choices[0].scene, view.choices[0].id) if view.choices else Continued())
