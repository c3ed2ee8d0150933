"""The runs that are kept on this machine, and the one that is meant."""

from __future__ import annotations

from functools import cache

from briefing.authoring.library import Unknown, find
from briefing.authoring.loader import load
from briefing.cli.failure import USAGE, Failure
from briefing.cli.folders import own_scenarios
from briefing.playthrough.places import runs_folder
from briefing.playthrough.playthrough import Game
from briefing.playthrough.runs import RunSummary, runs
from briefing.scenario.ids import RoleId
from briefing.words import _

LAST = "last"


def kept(game: Game | None = None) -> list[RunSummary]:
    """Every run, the last played first; of one scenario, where its game is given."""
    if game is None:
        return runs(runs_folder(), cache(_game_of))
    id = game.scenario.id
    found = runs(runs_folder(), lambda scenario: game if scenario == id else None)
    return [row for row in found if row.scenario == id]


def named(name: str, game: Game | None = None) -> RunSummary:
    """The run of an id, of the beginning of one, or the last one."""
    found = [row for row in kept(game) if row.broken is None]
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
    """The run of a scenario that was left in the middle, if there is one in that role."""
    title = game.scenario.roles[role].title if role else None
    for row in kept(game):
        if row.broken is None and not row.over and row.inputs and title in (None, row.role):
            return row
    return None


def _game_of(scenario: str) -> Game | None:
    """The game of a scenario in the library; None where it is not there or has errors."""
    try:
        loaded = load(find(scenario, own_scenarios()).path)
    except Unknown:
        return None
    return Game(loaded.scenario) if loaded.scenario else None
