"""The two roads on one time axis: yours above, the record below, joined where they touch."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from briefing.playthrough.debrief.lanes import Moment
from briefing.playthrough.page import dates
from briefing.tui.prose import plain
from briefing.tui.signs import CHOSE, HAPPENED, LANES, MEET, PART, TOLD
from briefing.tui.widgets.beside import WIDEST
from briefing.tui.widgets.breaks import held
from briefing.tui.widgets.lines import Lines, Part, wrapped
from briefing.words import _

_APART = 3


class Axis(Lines):
    """Six lines and a key to their signs; the numbers are those of the moments below."""

    def __init__(self, moments: Sequence[Moment], language: str) -> None:
        super().__init__(classes="axis")
        self.moments, self.language = tuple(moments), language

    def lines(self, width: int) -> list[Content]:
        names = [plain(_("YOUR WORLD")), plain(_("THE RECORD"))]
        left = max(name.cell_length for name in names) + 2
        room = min(width, WIDEST) - left
        places = columns([moment.day for moment in self.moments], room - 2)
        if not places:
            return []
        mine, theirs = names
        blank = Content(" " * left)
        return [
            blank + Content(_numbers(places)).stylize("bold"),
            _lane(mine.stylize("bold $fiction"), left, self._mine(places, room), "$fiction"),
            blank + self._joins(places),
            _lane(theirs.stylize("bold $record"), left, self._theirs(places, room), "$record"),
            blank + Content.styled(self._dates(places, room), "$quiet"),
            Content(""),
            *wrapped(Part(self._key(places, room)), width),
        ]

    def _key(self, places: Sequence[int], room: int) -> Content:
        """What the signs that are drawn mean, each in one piece and in its colour."""
        drawn = self._mine(places, room) + self._joins(places).plain + self._theirs(places, room)
        return Content("   ").join(
            held(Content.assemble((one.sign, one.style), (f" {one.words}", "$quiet")))
            for one in LANES
            if one.sign in drawn
        )

    def _mine(self, places: Sequence[int], room: int) -> str:
        lane = ["┄"] * room
        for moment, at in zip(self.moments, places, strict=True):
            lane[at] = (CHOSE if moment.chosen else TOLD).sign
        return "".join(lane)

    def _theirs(self, places: Sequence[int], room: int) -> str:
        lane = ["━"] * room
        for moment, at in zip(self.moments, places, strict=True):
            if moment.record:
                lane[at] = HAPPENED.sign
        return "".join(lane)

    def _joins(self, places: Sequence[int]) -> Content:
        line = ""
        for moment, at in zip(self.moments, places, strict=True):
            apart = moment.chosen and moment.nearest is not None
            join = MEET.sign if moment.touches else PART.sign if apart else " "
            line = line.ljust(at) + join
        return Content.styled(line, MEET.style)

    def _dates(self, places: Sequence[int], room: int) -> str:
        """As many dates as there is room for, the first and the last before all others."""
        said = [dates.shown(moment.edtf, self.language) for moment in self.moments]
        line = [" "] * room
        order = dict.fromkeys([0, len(said) - 1, *range(len(said))])
        for n in order:
            start = max(min(places[n], room - len(said[n])), 0)
            around = line[max(start - 2, 0) : start + len(said[n]) + 2]
            new = said[n] not in said[:n] or n == 0
            if said[n] and new and all(cell == " " for cell in around):
                line[start : start + len(said[n])] = said[n]
        return "".join(line).rstrip()


def columns(days: Sequence[int | None], room: int) -> list[int]:
    """A column for each moment: by date, in order and apart; evenly where a date is missing.

    Nothing where there is not even room to stand apart.
    """
    size = len(days)
    if not size or (size - 1) * _APART >= room:
        return []
    known = [day for day in days if day is not None]
    spread = max(known) - min(known) if known else 0
    if len(known) < size or not spread:
        step = min(room // max(size, 1), 12)
        return [n * step for n in range(size)]
    placed, least = list[int](), 0
    for day in known:
        placed.append(max(least, round((room - 1) * (day - known[0]) / spread)))
        least = placed[-1] + _APART
    most = room - 1
    for n in range(size - 1, -1, -1):
        placed[n] = min(placed[n], most)
        most = placed[n] - _APART
    return placed


def _numbers(places: Sequence[int]) -> str:
    line = ""
    for number, at in enumerate(places, 1):
        line = line.ljust(at) + str(number)
    return line


def _lane(name: Content, left: int, lane: str, style: str) -> Content:
    return name.pad_right(left - name.cell_length) + Content.styled(lane, style)
