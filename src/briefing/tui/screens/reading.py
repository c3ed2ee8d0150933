"""A screen that is read and closed again: a title, a text that scrolls, and the way back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from briefing.tui.prose import plain
from briefing.tui.screens.base import GameScreen
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Paragraphs, Part
from briefing.tui.widgets.long import Above, Long, More
from briefing.words import _


class ReadingScreen(GameScreen):
    """Opened over the page; Escape goes back to it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", _("Back"))]

    def text(self) -> Iterable[Widget]:
        """What is to be read."""
        raise NotImplementedError

    def heading(self) -> str:
        """The title."""
        raise NotImplementedError

    def body(self) -> Iterable[Widget]:
        """The title and the text."""
        yield Paragraphs([Part(plain(self.heading()).stylize("bold $record"))], classes="title")
        yield Above()
        yield Long(*self.text(), id="text")
        yield More()

    def keys(self) -> list[Key]:
        """How to read on, and how to go back."""
        return [Key("↑↓ PgUp PgDn", _("read on")), Key("Esc", _("back"), "screen.back")]

    def on_mount(self) -> None:
        """Gives the keys to what is read."""
        self.begin()

    def begin(self) -> None:
        """Gives the keys to the text."""
        self.query_one("#text").focus()

    def action_back(self) -> None:
        """Closes this screen."""
        self.dismiss()
