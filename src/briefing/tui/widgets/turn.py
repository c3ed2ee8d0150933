"""The way on where nothing is to be decided: Enter, or a click."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Region

from briefing.tui.messages import PageTurned
from briefing.tui.widgets import sight
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Lines
from briefing.words import _


class Turn(Lines, can_focus=True):
    """Posts `PageTurned` once."""

    BINDINGS = [Binding("enter", "turn", show=False)]

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self._turned = False

    def lines(self, width: int) -> list[Content]:
        """The key and what it does."""
        mark = "▸ " if self.has_focus else "  "
        return [Content.assemble((mark, "bold"), ("Enter", "bold $record"), f"  {self.words}")]

    def keys(self) -> list[Key]:
        """What Enter does: before it goes on, it shows what is out of sight."""
        unseen = sight.hidden(self, Region(0, 0, *self.size))
        return [Key("Enter", _("read on") if unseen else _("go on"))]

    def watch_has_focus(self, has_focus: bool) -> None:
        """Shows whether keys go here."""
        super().watch_has_focus(has_focus)
        self.changed()

    def on_click(self, event: events.Click) -> None:
        """A click turns the page too."""
        event.stop()
        self.action_turn()

    def action_turn(self) -> None:
        """Turns the page."""
        if not self._turned:
            self._turned = True
            self.post_message(PageTurned())

    def take_back(self) -> None:
        """The page was not turned after all."""
        self._turned = False
