"""The column at the right: the dossier, and under it the meters."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.content import Content

from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import View
from briefing.tui.messages import FactOpened
from briefing.tui.widgets.counts import Beyond, Count
from briefing.tui.widgets.facts import brief_row, full_row
from briefing.tui.widgets.ground import Down
from briefing.tui.widgets.long import Long
from briefing.tui.widgets.menu import Menu, Row
from briefing.tui.widgets.meters import Meters


class FactList(Menu):
    """The facts of the dossier. Posts `FactOpened`."""

    def __init__(self, row: Callable[[FactCard], Row] = brief_row) -> None:
        """`row`: how much of each fact is told."""
        super().__init__()
        self.facts: tuple[FactCard, ...] = ()
        self.row = row
        self._stale = False

    def show_facts(self, facts: tuple[FactCard, ...], cursor: int | None = None) -> None:
        """Shows a dossier."""
        if facts != self.facts or cursor != self.cursor:
            self.facts, self.cursor, self._stale = facts, cursor, True
            self.changed()

    def show_whole(self, whole: bool) -> None:
        """A few lines for each fact, or all there is."""
        row = full_row if whole else brief_row
        if row is not self.row:
            self.row, self._stale = row, True
            self.changed()

    def lines(self, width: int) -> list[Content]:
        """The lines of the facts, whose rows are only made where they are shown."""
        if self._stale:
            self.rows = tuple(map(self.row, self.facts))
            self._stale = False
        return super().lines(width)

    def spans(self) -> list[tuple[int, int]]:
        """From which line to which each fact is told."""
        tops = [self.region_of(number).y for number in range(len(self.facts))]
        ends = [top - row.gap for top, row in zip(tops[1:], self.rows[1:], strict=True)]
        lines = len(self.laid_out(self.content_size.width))
        return list(zip(tops, [*ends, lines], strict=False))

    def first_new(self) -> int | None:
        """The first fact that is new on this page."""
        return next((n for n, fact in enumerate(self.facts) if fact.new), None)

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Opens a fact's card."""
        event.stop()
        self.post_message(FactOpened(self.facts[event.number]))


class Column(Long):
    """The facts, as many as there is room for."""

    def __init__(self, facts: FactList) -> None:
        super().__init__(facts, can_focus=False)
        self.facts = facts

    @property
    def max_scroll_y(self) -> int:
        """Where the rest can be seen whole, from the head of a fact on: none is torn at the top."""
        last = super().max_scroll_y
        spans = self.facts.spans() if last else []
        return next((top for top, _end in spans if top >= last), last)

    def on_resize(self) -> None:
        """The facts are broken into other lines now."""
        self.call_after_refresh(self.to_new)

    def to_new(self) -> None:
        """Brings the first fact that is new to the top."""
        first = self.facts.first_new()
        if first is not None and self.is_on_screen:
            self.scroll_to(y=self.facts.region_of(first).y, animate=False)

    def out_of_sight(self) -> tuple[int, int]:
        """How many facts are not seen whole: above, and below."""
        seen = round(self.scroll_y), round(self.scroll_y) + self.content_size.height
        spans = self.facts.spans()
        return sum(top < seen[0] for top, _end in spans), sum(end > seen[1] for _top, end in spans)


class Side(Down):
    """Dossier and meters."""

    def compose(self) -> ComposeResult:
        """A heading, the facts, the meters."""
        yield Count()
        yield Column(FactList())
        yield Beyond()
        yield Meters()

    def show(self, view: View) -> None:
        """Shows what is beside a page."""
        self.query_one(Count).show(len(view.dossier))
        self.query_one(FactList).show_facts(view.dossier)
        self.query_one(Meters).show(view.meters)
        self.call_after_refresh(self.query_one(Column).to_new)

    def on_long_hides(self, message: Long.Hides) -> None:
        """Says how many facts are out of sight."""
        message.stop()
        if self.display:
            self.query_one(Beyond).show(*self.query_one(Column).out_of_sight())
