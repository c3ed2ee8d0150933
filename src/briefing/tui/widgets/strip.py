"""The strip of time: the way so far along its dates, and the road that is still open."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from textual.content import Content

from briefing.playthrough.page.view import Milestone
from briefing.scenario import edtf
from briefing.tui.prose import plain
from briefing.tui.signs import HERE, PAST
from briefing.tui.widgets.lines import Lines

STEP = 9
"""Columns that a step takes at most, so that a short way does not fill the strip."""


class TimeStrip(Lines):
    """One line: first date, the milestones at their distances, where the player stands, dots."""

    def __init__(self, way: Sequence[Milestone] = ()) -> None:
        super().__init__()
        self.way = tuple(way)

    def show(self, way: Sequence[Milestone]) -> None:
        """Shows a way."""
        self.way = tuple(way)
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """The line."""
        if not self.way:
            return []
        first, last = plain(self.way[0].date), plain(self.way[-1].date)
        if first.plain == last.plain:
            first = Content("")
        room = width - first.cell_length - last.cell_length - 3
        track = min(room * 2 // 3, STEP * (len(self.way) - 1) + 1)
        if track < 1:
            return [last]
        ahead = " ·" * ((room - track) // 2)
        drawn = Content(_track(self.way, track))
        return [
            Content.assemble(
                first.stylize("$quiet"),
                " " if first else "",
                drawn.stylize("$quiet").stylize("bold $record", track - 1),
                " ",
                last.stylize("bold"),
                (ahead, "$rule"),
            )
        ]


def _track(way: Sequence[Milestone], width: int) -> str:
    """The line of milestones; two on one day stand side by side where there is room."""
    cells = ["─"] * width
    for at in _places(way, width)[:-1]:
        cells[at] = PAST.sign
    cells[-1] = HERE.sign
    return "".join(cells)


def _places(way: Sequence[Milestone], width: int) -> list[int]:
    """Columns by date; evenly where a date is missing or all are the same."""
    days = [_day(stone.edtf) for stone in way]
    known = [day for day in days if day is not None]
    if len(known) < len(days) or not known or known[0] >= known[-1]:
        return [round(n * (width - 1) / max(len(way) - 1, 1)) for n in range(len(way))]
    span = (known[-1] - known[0]).days
    return [min(max((day - known[0]).days * (width - 1) // span, 0), width - 1) for day in known]


def _day(date: str | None) -> datetime.date | None:
    if date is None:
        return None
    try:
        span = edtf.parse(date)
    except edtf.EdtfError:
        return None
    return span.first or span.last
