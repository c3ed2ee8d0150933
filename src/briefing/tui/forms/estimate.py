"""How likely it is: seven bands, each with its range beside the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import zip_longest
from typing import ClassVar, cast

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.event import AnyResponse, Band, Certainty, EstimateResponse
from briefing.playthrough.page.forms import BandLine
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.picker import OPEN, PICKED, Picker, digit_of
from briefing.words import _


class BandRows(Picker):
    """The bands on one line, on two that line up, or in a narrow column as a list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "step(1)", _("move"), key_display="←→"),
        Binding("left", "step(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("1", "digit(0)", _("pick"), key_display="1–7"),
    ]

    def __init__(self, bands: tuple[BandLine, ...]) -> None:
        super().__init__()
        self.bands = bands
        self.picked: int | None = None
        self.set_reactive(Picker.cursor, len(bands) // 2)

    @property
    def count(self) -> int:
        return len(self.bands)

    def lanes(self, width: int) -> tuple[list[range], list[int]]:
        """Which bands stand on which line, and how wide each column is with the gap after it.

        One band a line, and no columns, where there is no room for two lines of them.
        """
        half = self.count // 2
        for lanes in ([range(self.count)], [range(half), range(half, self.count)]):
            cells = [list(map(self._cell, lane)) for lane in lanes]
            widest = [max(column) for column in zip_longest(*cells, fillvalue=0)]
            for gap in (2, 1):
                if sum(widest) + gap * (len(widest) - 1) <= width:
                    return lanes, [cell + gap for cell in widest]
        return [range(i, i + 1) for i in range(self.count)], []

    def _cell(self, index: int) -> int:
        band = self.bands[index]
        return 2 + max(len(band.words), len(band.range))

    def lines(self, width: int) -> list[Content]:
        lanes, columns = self.lanes(width)
        if columns:
            lines = [line for lane in lanes for line in self._lane(lane, columns)]
        else:
            lines = [self._listed(index) for index in range(self.count)]
        return [*lines, *self._scale(width)]

    def _lane(self, lane: range, columns: list[int]) -> list[Content]:
        words, ranges = Content(""), Content("")
        for index, column in zip(lane, columns, strict=False):
            band, cell = self.bands[index], self._cell(index)
            mark = PICKED if index == self.picked else digit_of(index)
            style = "reverse" if self.here(index) else "bold" if index == self.picked else ""
            gap = " " * (column - cell)
            words += Content.styled(f"{mark} {band.words}".ljust(cell), style) + gap
            ranges += Content.styled(f"  {band.range}".ljust(cell), style or "$quiet") + gap
        return [words.rstrip(), ranges.rstrip()]

    def _listed(self, index: int) -> Content:
        band = self.bands[index]
        mark = PICKED if index == self.picked else OPEN
        longest = max(len(other.words) for other in self.bands)
        line = Content(f"{self.pointer(index)} {mark} {digit_of(index)} {band.words:<{longest}}  ")
        line += Content.styled(f"{band.range:>8}", "$quiet")
        return line.stylize("on $cursor") if self.here(index) else line

    def _scale(self, width: int) -> list[Content]:
        """Where the band under the cursor lies between never and always."""
        index = self.cursor if self.has_focus or self.picked is None else self.picked
        band = self.bands[index]
        least, most = map(int, re.findall("[0-9]+", band.range)[:2])
        length = min(50, width - 14)
        start, end = round(least * length / 100), max(1, round(most * length / 100))
        bar = "─" * start + "█" * max(1, end - start)
        return [
            Content(""),
            Content.assemble(
                ("  0 % ├", "$quiet"), bar, ("─" * (length - len(bar)) + "┤ 100 %", "$quiet")
            ),
        ]

    def watch_cursor(self) -> None:
        if self.is_attached:
            self.repaint()
            self.show_lines(0, self.content_size.height)

    def pick(self, index: int) -> None:
        self.picked = index
        self.answered()

    def finish(self) -> None:
        self.pick(self.cursor)
        super().finish()

    def action_step(self, by: int) -> None:
        self.cursor = min(max(self.cursor + by, 0), self.count - 1)

    def action_move(self, by: int) -> None:
        """Up and down go from line to line, to the band that is nearest."""
        lanes, _columns = self.lanes(self.content_size.width)
        at = next(n for n, lane in enumerate(lanes) if self.cursor in lane)
        if not 0 <= at + by < len(lanes):
            raise SkipAction
        self.cursor = lanes[at + by][min(self.cursor - lanes[at][0], len(lanes[at + by]) - 1)]

    def hit(self, x: int, y: int) -> tuple[int, int] | None:
        lanes, columns = self.lanes(self.content_size.width)
        if not columns:
            return (y, 0) if y < self.count else None
        if y // 2 >= len(lanes):
            return None
        left = 0
        for index, column in zip(lanes[y // 2], columns, strict=False):
            if left <= x < left + column:
                return index, y % 2
            left += column
        return None


class EstimateForm(FormWidget):
    """An estimate is scored by Brier; how sure one is, is the estimate itself."""

    HINT = _("←→ move, Enter picks. The words mean their range and nothing else.")

    def answer_area(self) -> Iterable[Widget]:
        self.rows = BandRows(self.form.bands)
        yield self.rows

    def problem(self) -> str:
        return _("Pick a likelihood first.") if self.rows.picked is None else ""

    def response(self, certainty: Certainty) -> AnyResponse:
        assert self.rows.picked is not None
        return EstimateResponse(cast("Band", self.form.bands[self.rows.picked].band))
