"""The dossier, whole: every fact the player has, by date, each to be opened."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from briefing.playthrough.page.view import View
from briefing.tui.messages import FactOpened
from briefing.tui.screens.fact import FactScreen
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.widgets.facts import card_beside, listed_row
from briefing.tui.widgets.ground import Across, Scroll
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Paragraphs
from briefing.tui.widgets.menu import Menu
from briefing.tui.widgets.meters import Meters
from briefing.tui.widgets.side import FactList
from briefing.words import _, ngettext


class DossierScreen(ReadingScreen):
    """The facts; where there is room, the card of the one under the cursor beside them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("d,f3", "back", show=False)]

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view

    def heading(self) -> str:
        """What it is, and how much of it."""
        count = len(self.view.dossier)
        said = ngettext("{n} fact", "{n} facts", count).format(n=count)
        return _("Dossier") + f" · {said}"

    def body(self) -> Iterable[Widget]:
        """List and card."""
        title, above, text, more = super().body()
        yield from (title, above)
        first = Paragraphs(card_beside(self.view.dossier[self.first]) if self.view.dossier else ())
        yield Across(text, Scroll(first, id="card", can_focus=False), id="two")
        yield more

    @property
    def first(self) -> int:
        """Where the cursor begins: at the first fact that is new."""
        return next((n for n, fact in enumerate(self.view.dossier) if fact.new), 0)

    def text(self) -> Iterable[Widget]:
        """The facts, and how things stand."""
        facts = FactList(listed_row)
        facts.show_facts(self.view.dossier, self.first)
        meters = Meters()
        meters.show(self.view.meters)
        return [facts, meters]

    def keys(self) -> list[Key]:
        """The keys of the list."""
        return [
            Key("↑↓", _("choose")),
            Key("Enter", _("open the card"), "screen.open"),
            Key("Esc", _("back"), "screen.back"),
        ]

    def begin(self) -> None:
        """Gives the keys to the list, and brings what is new to the top."""
        self.query_one(FactList).focus(scroll_visible=False)
        if self.first:
            self.call_after_refresh(self._to_first)

    def _to_first(self) -> None:
        top = self.query_one(FactList).region_of(self.first).y
        self.query_one("#text").scroll_to(y=top, animate=False)

    def on_menu_moved(self, event: Menu.Moved) -> None:
        """Shows the card of the fact under the cursor."""
        beside = self.query_one("#card", Scroll)
        beside.query_one(Paragraphs).show(card_beside(self.view.dossier[event.number]))
        beside.scroll_home(animate=False)

    def on_fact_opened(self, message: FactOpened) -> None:
        """Opens a fact's card, to go on from it to those it stands in relation to."""
        self.app.push_screen(FactScreen(message.fact, self.view))

    def action_open(self) -> None:
        """Opens the fact under the cursor."""
        self.query_one(FactList).action_open()
