"""What the tests of saves share: a run in a folder, and inputs to make in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from random import Random

from briefing.playthrough.event import Answered, Chose, Continued, EstimateResponse, Event, TookRole
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves import save
from briefing.scenario.ids import ChoiceId, ItemId, RoleId, SceneId
from tests.bot import move
from tests.scenarios import looping, tiny

NOW = datetime(2024, 7, 19, 10, 15, tzinfo=UTC)
TINY = Game(tiny())
LOOPING = Game(looping())


def begun(folder: Path, inputs: int = 0, game: Game = TINY, seed: int = 7) -> OpenRun:
    """A run in a folder, some inputs old."""
    return further(OpenRun.begin(game, seed, folder, NOW), inputs)


def further(run: OpenRun, inputs: int, seed: int = 1) -> OpenRun:
    """The run with some more inputs: whichever are open, but in `looping` none that ends it."""
    chance = Random(seed)
    for _input in range(inputs):
        event = move(run.view, chance)
        run.send(WALK if event == SLEEP else event)
    return run


def files(folder: Path) -> list[str]:
    """The names of everything in a folder."""
    return sorted(path.name for path in folder.iterdir())


def on_disk(run: OpenRun) -> list[Event]:
    """The events in a run's file, read anew."""
    assert run.path is not None
    return list(save.read(run.path).events)


def role(name: str = "master") -> Event:
    return TookRole(RoleId(name))


def chose(scene: str, choice: str) -> Event:
    return Chose(SceneId(scene), ChoiceId(choice))


def likely(band: int = 2) -> Event:
    """The answer to the first question that the harbour master is asked."""
    return Answered(ItemId("how_likely"), EstimateResponse(band))  # type: ignore[arg-type]  # 1..7


PAGE = Continued()
WALK, SLEEP = chose("gate", "walk"), chose("gate", "sleep")
