"""The card of a fact: its text, where it stands, who says so, and how it stands to other facts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import View
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.widgets.facts import card, heading, related_rows
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Paragraphs
from briefing.tui.widgets.menu import Menu
from briefing.words import _


class FactScreen(ReadingScreen):
    """One fact; Enter on a relation goes on to the other one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("s,f4", "sources", _("Sources"))]

    def __init__(self, fact: FactCard, view: View) -> None:
        super().__init__()
        self.view = view
        dossier = {known.id: known for known in view.dossier}
        self.fact = dossier.get(fact.id, fact)
        self.others = dossier

    def heading(self) -> str:
        """What it is."""
        claim = self.fact.kind == "claim"
        return _("A claim on the record") if claim else _("A fact on the record")

    def text(self) -> Iterable[Widget]:
        """The card, and the ways on from it."""
        yield Paragraphs(card(self.fact), classes="card")
        if self.fact.relations:
            yield Paragraphs([heading(_("HOW IT STANDS TO OTHER FACTS"))])
            yield Menu(related_rows(self.fact.relations), cursor=0)

    def keys(self) -> list[Key]:
        """The keys of the card."""
        ways = len(self.fact.relations)
        go = [Key("Enter", _("go to that fact"), "screen.open")] if ways else []
        sources = Key("s", _("sources"), "screen.sources")
        back = Key("Esc", _("back"), "screen.back")
        return [Key("↑↓", _("choose") if ways > 1 else _("read on")), *go, sources, back]

    def begin(self) -> None:
        """Gives the keys to the relations where there are some."""
        menus = self.query(Menu)
        (menus.first() if menus else self.query_one("#text")).focus(scroll_visible=False)

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Goes on to another fact; Escape comes back to this one."""
        other = self.others.get(self.fact.relations[event.number].fact)
        if other is not None:
            self.app.push_screen(FactScreen(other, self.view))

    def action_open(self) -> None:
        """Opens the relation under the cursor."""
        for menu in self.query(Menu):
            menu.action_open()

    def action_sources(self) -> None:
        """Opens the sources."""
        from briefing.tui.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen(self.view))
