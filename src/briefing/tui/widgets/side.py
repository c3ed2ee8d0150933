"""The column at the right: the dossier, and under it the meters."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import View
from briefing.tui.messages import FactOpened
from briefing.tui.widgets.facts import brief_row, full_row
from briefing.tui.widgets.ground import Down, Scroll
from briefing.tui.widgets.lines import Lines, spread
from briefing.tui.widgets.menu import Menu
from briefing.tui.widgets.meters import Meters
from briefing.words import _, ngettext


class FactList(Menu):
    """The facts of the dossier. Posts `FactOpened`."""

    def __init__(self, *, whole: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self.facts: tuple[FactCard, ...] = ()
        self.whole = whole
        self._stale = False

    def show_facts(self, facts: tuple[FactCard, ...], cursor: int | None = None) -> None:
        """Shows a dossier."""
        if facts != self.facts or cursor != self.cursor:
            self.facts, self.cursor, self._stale = facts, cursor, True
            self.changed()

    def show_whole(self, whole: bool) -> None:
        """A few lines for each fact, or all there is."""
        if whole != self.whole:
            self.whole, self._stale = whole, True
            self.changed()

    def lines(self, width: int) -> list[Content]:
        """The lines of the facts, whose rows are only made where they are shown."""
        if self._stale:
            self.rows = tuple(map(full_row if self.whole else brief_row, self.facts))
            self._stale = False
        return super().lines(width)

    def first_new(self) -> int | None:
        """The first fact that is new on this page."""
        return next((n for n, fact in enumerate(self.facts) if fact.new), None)

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Opens a fact's card."""
        event.stop()
        self.post_message(FactOpened(self.facts[event.number]))


class Count(Lines):
    """The heading of the dossier, with how many facts are in it."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = 0

    def show(self, facts: int) -> None:
        """Shows a number of facts."""
        self.facts = facts
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """One line."""
        said = ngettext("{n} fact", "{n} facts", self.facts).format(n=self.facts)
        head = Content.styled(_("DOSSIER"), "bold $quiet")
        return [spread(head, Content.styled(said, "$quiet"), width)]


class Side(Down):
    """Dossier and meters."""

    def compose(self) -> ComposeResult:
        """A heading, the facts, the meters."""
        yield Count()
        with Scroll(can_focus=False):
            yield FactList()
        yield Meters()

    def show(self, view: View) -> None:
        """Shows what is beside a page."""
        self.query_one(Count).show(len(view.dossier))
        facts = self.query_one(FactList)
        facts.show_facts(view.dossier)
        self.query_one(Meters).show(view.meters)
        first = facts.first_new()
        if first is not None:
            self.call_after_refresh(self._to, first)

    def _to(self, number: int) -> None:
        facts, around = self.query_one(FactList), self.query_one(Scroll)
        if number < len(facts.rows):
            around.scroll_to(y=facts.region_of(number).y, animate=False)
