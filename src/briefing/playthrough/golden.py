"""The golden playthroughs of a scenario: recorded runs that lie in its folder."""

from __future__ import annotations

from pathlib import Path

from briefing.playthrough.event import Refused
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves.save import Saved, read
from briefing.rules import play
from briefing.scenario.ids import EndingId

FOLDER = "playthroughs"


def recordings(scenario: Path) -> dict[Path, Saved]:
    """Every recorded run in a scenario's folder. Raises `SaveTrouble` where one cannot be read."""
    return {path: read(path) for path in sorted((scenario / FOLDER).glob("*.jsonl"))}


def ending_of(game: Game, run: Saved) -> EndingId | None:
    """The ending that a recorded run comes to; None where it does not, or not any more."""
    try:
        played = Playthrough(game, run.header.seed, run.events)
    except Refused:
        return None
    return play.ending(game.law, played.position.here) if played.over else None
