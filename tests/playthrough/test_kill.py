"""A process that plays is killed at random moments: no input that it acknowledged is lost."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random

from briefing.playthrough.event import Event
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.saves import save
from tests.playthrough.players import plays_on, process, said
from tests.playthrough.saving import LOOPING

KILLS = 50
LONGEST = 400
"""Inputs after which a new run is begun, so that beginnings are met as often as long runs."""


def test_fifty_kills_lose_nothing(tmp_path: Path) -> None:
    chance, folder = Random(), tmp_path / "0"
    before: tuple[Event, ...] = ()
    acknowledged = new = 0
    for kill in range(KILLS):
        with process(plays_on, folder) as (playing, line):
            if kill % 5:  # else perhaps before it is even open
                line.poll(20)
            time.sleep(chance.random() * 0.05)
            playing.kill()
            playing.join()
            heard = said(line)
        events = _events(folder)
        assert events[: len(before)] == before, "what was there has changed"
        assert len(events) >= max(heard, default=0), "an acknowledged input is lost"
        assert len(events) <= max(heard, default=len(events)) + 1, "more was kept than was done"
        acknowledged += max(heard, default=len(before)) - len(before)
        before = events
        if len(events) > LONGEST:
            new += 1
            folder, before = tmp_path / str(new), ()
    assert acknowledged > KILLS


def _events(folder: Path) -> tuple[Event, ...]:
    """What the save of a killed player holds; it has to open again, whole."""
    paths = list(folder.glob("*.jsonl"))
    if not paths:
        return ()  # killed before it had begun
    assert len(paths) == 1
    events = save.read(paths[0]).events
    with OpenRun.resume(LOOPING, paths[0]) as run:
        assert tuple(run.log) == events
        assert (run.stopped, run.trouble) == (None, None)
    return events
