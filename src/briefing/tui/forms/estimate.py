"""How likely it is: seven bands, each with its range beside the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import ClassVar, cast

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from briefing.playthrough.event import AnyResponse, Band, Certainty, EstimateResponse
from briefing.playthrough.page.forms import BandLine
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.picker import OPEN, PICKED, Picker, digit_of
from briefing.words import _


class BandRows(Picker):
    """The bands one under the other, and a scale that shows where the one under the cursor lies."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "move(1)", show=False),
        Binding("left", "move(-1)", show=False),
    ]

    def __init__(self, bands: tuple[BandLine, ...]) -> None:
        super().__init__()
        self.bands = bands
        self.picked: int | None = None
        self.set_reactive(Picker.cursor, len(bands) // 2)

    @property
    def count(self) -> int:
        return len(self.bands)

    def lines(self, width: int) -> list[Content]:
        return [*super().lines(width), *self._scale(width)]

    def draw(self, index: int, width: int) -> list[Content]:
        band = self.bands[index]
        mark = PICKED if index == self.picked else OPEN
        longest = max(len(other.words) for other in self.bands)
        line = Content(f"{self.pointer(index)} {mark} {digit_of(index)}  {band.words:<{longest}}  ")
        return [(line + Content.styled(f"{band.range:>8}", "$quiet")).truncate(width)]

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

    def place(self) -> Region:
        """All of it: the scale stands below."""
        return Region(0, 0, *self.size)

    def pick(self, index: int) -> None:
        self.picked = index
        self.answered()

    def finish(self) -> None:
        self.pick(self.cursor)
        super().finish()


class EstimateForm(FormWidget):
    """An estimate is scored by Brier; how sure one is, is the estimate itself."""

    HINT = _("↑↓ move, Enter picks. The words mean their range and nothing else.")

    def answer_area(self) -> Iterable[Widget]:
        self.rows = BandRows(self.form.bands)
        yield self.rows

    def problem(self) -> str:
        return _("Pick a likelihood first.") if self.rows.picked is None else ""

    def response(self, certainty: Certainty) -> AnyResponse:
        assert self.rows.picked is not None
        return EstimateResponse(cast("Band", self.form.bands[self.rows.picked].band))
