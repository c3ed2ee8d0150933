"""A scene or an ending, whole: when, how often, what it shows, and where its choices lead."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget

from briefing.authoring.graph import sayings
from briefing.authoring.graph.picture import Picture, Place, Way
from briefing.tui.prose import plain
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _


class PlaceScreen(ReadingScreen):
    """Enter on a way goes on to where it leads; Escape comes back."""

    def __init__(self, picture: Picture, place: Place) -> None:
        super().__init__()
        self.picture, self.place = picture, place
        self.ways = picture.onward(place.id)
        self.titles = {place.id: sayings.line(place.title) for place in picture.places}

    def heading(self) -> str:
        """Its title."""
        return sayings.line(self.place.title)

    def text(self) -> Iterable[Widget]:
        """What is said of it, its facts, and its ways."""
        facing = " · ".join(
            [sayings.line(self.place.id), *sayings.facing(self.picture, self.place)]
        )
        wrong = [Part(plain(said).stylize("bold")) for said in sayings.warnings(self.place)]
        yield Paragraphs([Part(plain(facing).stylize("$quiet")), *wrong, Part(EMPTY)])
        if self.place.facts:
            facts = [
                Part(plain(sayings.line(fact)), Content("• "), Content("  "))
                for fact in self.place.facts
            ]
            yield Paragraphs([_head(_("FACTS IT SHOWS")), *facts, Part(EMPTY)])
        if self.ways:
            yield Paragraphs([_head(_("CHOICES, AND WHERE THEY LEAD"))])
            yield Menu([self._row(way) for way in self.ways], cursor=0)

    def keys(self) -> list[Key]:
        """The keys of the ways, where there are some."""
        back = Key("Esc", _("back"), "screen.back")
        if not self.ways:
            return [Key("↑↓", _("read on")), back]
        return [Key("↑↓", _("choose")), Key("Enter", _("go on there"), "screen.open"), back]

    def begin(self) -> None:
        """Gives the keys to the ways where there are some."""
        menus = self.query(Menu)
        (menus.first() if menus else self.query_one("#text")).focus(scroll_visible=False)

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Goes on to where a way leads."""
        event.stop()
        after = self.ways[event.number].after
        place = next(place for place in self.picture.places if place.id == after)
        self.app.push_screen(PlaceScreen(self.picture, place))

    def action_open(self) -> None:
        """Opens the way under the cursor."""
        for menu in self.query(Menu):
            menu.action_open()

    def _row(self, way: Way) -> Row:
        name = plain(f"{sayings.name(way)} → {self.titles[way.after]}").stylize("bold")
        parts = [Part(name)]
        if way.words:
            parts.append(Part(plain(sayings.words(way))))
        said = " · ".join(sayings.conditions(way))
        return Row([*parts, *([Part(plain(said).stylize("$quiet"))] if said else [])])


def _head(text: str) -> Part:
    return Part(Content.styled(text, "bold $quiet"))
