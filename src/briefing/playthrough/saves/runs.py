"""The runs in a folder, as a library lists them: whose, where they stand, when last played."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from briefing.playthrough.event import Continued, Event, Reflected, TookRole
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves import resume, save
from briefing.playthrough.saves.keeper import ENDING
from briefing.playthrough.saves.save import Header
from briefing.playthrough.saves.trouble import SaveTrouble
from briefing.scenario.text import visible
from briefing.words import _, ngettext

Find = Callable[[str], Game | None]
"""Answers the game of a scenario's id, where it is at hand."""


class RunSummary(msgspec.Struct, frozen=True):
    """One run. Everything in it can be shown as it is."""

    path: Path
    played: datetime
    """When the last input was made."""
    run: str = ""
    scenario: str = ""
    title: str = ""
    role: str = ""
    """The role's title, or its id where the scenario is not at hand; empty on the cover."""
    where: str = ""
    """The last scene's title, or how far it is where the scenario is not at hand."""
    inputs: int = 0
    """Without turned pages."""
    started: datetime | None = None
    over: bool = False
    parent: str | None = None
    """The run it came from by a rewind or an edit."""
    broken: str | None = None
    """Why it cannot be opened."""


def runs(folder: Path, find: Find | None = None) -> list[RunSummary]:
    """Every run in a folder, the last played first. A folder that is not there has none."""
    try:
        paths = [path for path in folder.iterdir() if path.name.endswith(ENDING)]
    except OSError:
        return []
    rows = [row for path in paths if (row := summary(path, find)) is not None]
    return sorted(rows, key=lambda row: (row.played, row.run), reverse=True)


def summary(path: Path, find: Find | None = None) -> RunSummary | None:
    """One run as a row; a broken file is a row that says so. None where it has just gone."""
    try:
        played = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return None
    try:
        saved = save.read(path)
    except SaveTrouble as trouble:
        return RunSummary(path, played, title=visible(path.name), broken=str(trouble))
    header, events = saved.header, saved.events
    row = RunSummary(
        path,
        played,
        header.run,
        header.scenario,
        header.title,
        role=next((visible(e.role) for e in events if isinstance(e, TookRole)), ""),
        where=_counted(events),
        inputs=_inputs(events),
        started=_moment(header.created),
        over=any(isinstance(event, Reflected) for event in events),
        parent=header.parent,
    )
    game = find(header.scenario) if find else None
    return row if game is None else _placed(row, game, header, events)


def _placed(row: RunSummary, game: Game, header: Header, events: tuple[Event, ...]) -> RunSummary:
    """The row with what only the scenario can say."""
    try:
        resumed = resume.replay(game, header, events)
    except SaveTrouble:
        return row
    if not resumed.whole:
        return msgspec.structs.replace(row, where=_("stops at an edit of the scenario"))
    at = Playthrough(game, header.seed, resumed.events)
    role = at.position.role
    return msgspec.structs.replace(
        row,
        title=game.scenario.title,
        role=game.scenario.roles[role].title if role else "",
        where=at.view.heading if role else "",
        over=at.over,
    )


def _inputs(events: tuple[Event, ...]) -> int:
    return sum(not isinstance(event, Continued) for event in events)


def _counted(events: tuple[Event, ...]) -> str:
    count = _inputs(events)
    return ngettext("{n} input", "{n} inputs", count).format(n=count) if count else ""


def _moment(written: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
