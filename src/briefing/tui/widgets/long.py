"""A text that is longer than the screen, and the line under it that says so."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.message import Message

from briefing.tui.widgets.ground import Scroll
from briefing.tui.widgets.lines import Lines
from briefing.words import _


class Long(Scroll):
    """Scrolls, and says how much is out of sight."""

    @dataclass(eq=False)
    class Below(Message):
        """So many rows are out of sight below."""

        rows: int

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Says how much is below."""
        super().watch_scroll_y(old_value, new_value)
        self._say_below()

    def watch_virtual_size(self) -> None:
        """Says how much is below."""
        self._say_below()

    def on_resize(self) -> None:
        """Says how much is below."""
        self.call_after_refresh(self._say_below)

    def _say_below(self) -> None:
        self.post_message(self.Below(round(self.max_scroll_y - self.scroll_y)))


class More(Lines):
    """One line under a text: that it goes on below."""

    def __init__(self) -> None:
        super().__init__()
        self.below = 0

    def show(self, below: int) -> None:
        """So many rows are out of sight below."""
        if below != self.below:
            self.below = below
            self.changed()

    def lines(self, width: int) -> list[Content]:
        """The line, empty where the text ends."""
        said = _("▼ it goes on below: ↓ or PgDn") if self.below > 0 else ""
        return [Content.styled(said, "$quiet").truncate(width)]
