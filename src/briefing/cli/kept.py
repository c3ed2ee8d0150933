"""The runs that are kept on this machine, and the one that is meant."""

from __future__ import annotations

from functools import cache

from briefing.authoring.library import Unknown, find
from briefing.authoring.loader import load
from briefing.cli.failure import USAGE, Failure
from briefing.cli.folders import own_scenarios
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves.places import runs_folder
from briefing.playthrough.saves.runs import RunSummary, runs, summary
from briefing.scenario.ids import RoleId
from briefing.words import _

LAST = "last"


def kept() -> list[RunSummary]:
    """Every run and where it stands, the last played first."""
    return runs(runs_folder(), cache(_game_of))


def named(name: str, game: Game | None = None) -> RunSummary:
    """The run of an id, of the beginning of one, or the last one; of a game, where it is given."""
    found = [row for row in runs(runs_folder()) if row.broken is None and _is_of(row, game)]
    if name == LAST:
        meant = found[:1]
    else:
        meant = [row for row in found if name and row.run.startswith(name)]
    if len(meant) == 1:
        return meant[0]
    if meant:
        said = _("More than one run begins with “{run}”. See: briefing runs")
    else:
        said = _("There is no run “{run}”. See: briefing runs")
    raise Failure(said.format(run=name), USAGE)


def unfinished(game: Game, role: RoleId | None) -> RunSummary | None:
    """The last run of a scenario, in that role if one is meant, where it was left in the middle."""
    for row in runs(runs_folder()):  # not replayed: a shelf full of runs must not delay the game
        if row.inputs and _is_of(row, game) and role in (None, row.role):
            last = summary(row.path, lambda _scenario: game)
            return last if last and not (last.over or last.broken) else None
    return None


def _is_of(row: RunSummary, game: Game | None) -> bool:
    return game is None or row.scenario == game.scenario.id


def _game_of(scenario: str) -> Game | None:
    """The game of a scenario in the library; None where it is not there or has errors."""
    try:
        loaded = load(find(scenario, own_scenarios()).path)
    except Unknown:
        return None
    return Game(loaded.scenario) if loaded.scenario else None
