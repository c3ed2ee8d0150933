"""From what was typed to a game that can be played, or to one message that says why not."""

from __future__ import annotations

from pathlib import Path

from briefing.authoring.loader import Loaded, load
from briefing.authoring.report import shown
from briefing.cli.failure import BAD, USAGE, Failure
from briefing.cli.folders import scenario_path
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves import save
from briefing.playthrough.saves.runs import RunSummary
from briefing.playthrough.saves.save import Saved
from briefing.playthrough.saves.trouble import SaveTrouble
from briefing.scenario.diagnostic import Diagnostic
from briefing.scenario.ids import RoleId
from briefing.scenario.scenario import Scenario
from briefing.words import _

MOST_SHOWN = 10
"""More findings than these would push the first one off the screen."""


def game(name: str) -> Game:
    """The game of a scenario, by its name or at a path; where it has errors, they are said."""
    return Game(read(name)[1])


def read(name: str) -> tuple[Loaded, Scenario]:
    """A scenario, by its name or at a path, and all there is to say about it."""
    loaded = load(scenario_path(name))
    if loaded.scenario is None:
        raise Failure(unplayable(name, loaded.diagnostics), BAD)
    return loaded, loaded.scenario


def role_of(scenario: Scenario, wanted: str | None) -> RoleId | None:
    """The role that was asked for by its id."""
    if wanted is not None and wanted not in scenario.roles:
        said = _("There is no role “{role}” here. There are: {roles}.")
        raise Failure(said.format(role=wanted, roles=", ".join(scenario.roles)), USAGE)
    return None if wanted is None else RoleId(wanted)


def unplayable(name: str, diagnostics: tuple[Diagnostic, ...]) -> str:
    """Why a scenario cannot be played: its first errors."""
    errors = [finding for finding in diagnostics if finding.severity == "error"]
    lines = [_("This scenario cannot be played:"), shown(errors[:MOST_SHOWN])]
    if len(errors) > MOST_SHOWN:
        said = _("There are {n} errors. To see all of them: briefing check {name}")
        lines.append(said.format(n=len(errors), name=name))
    return "\n".join(lines)


def game_of(row: RunSummary) -> Game:
    """The game of a saved run, which knows its scenario by name only."""
    try:
        return game(row.scenario)
    except Failure as failure:
        if failure.code != USAGE:
            raise
        said = _("{why} Say at which PATH it is: briefing play PATH --resume {run}")
        raise Failure(said.format(why=failure, run=row.run), USAGE) from None


def recorded_game(name: str | None, record: Path) -> Game:
    """The game that a recorded run is of: the one that is named, else the record's own."""
    return game(name or read_record(record).header.scenario)


def recorded(game: Game, path: Path) -> OpenRun:
    """A recorded run, at its end. It leaves no trace, and the record is untouched."""
    saved = read_record(path)
    try:
        return OpenRun.replayed(game, saved.header, saved.events)
    except SaveTrouble as trouble:
        raise _unreadable(path, trouble) from None


def read_record(record: Path) -> Saved:
    """What a recorded run holds."""
    if not record.is_file():
        raise Failure(_("There is no file “{file}”.").format(file=record), BAD)
    try:
        return save.read(record)
    except SaveTrouble as trouble:
        raise _unreadable(record, trouble) from None


def resumed(game: Game, path: Path) -> OpenRun:
    """A saved run, where it was left."""
    try:
        return OpenRun.resume(game, path)
    except SaveTrouble as trouble:
        raise _unreadable(path, trouble) from None


def _unreadable(path: Path, trouble: SaveTrouble) -> Failure:
    return Failure(f"{path}: {trouble}", BAD)
