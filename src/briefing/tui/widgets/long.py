"""A text that is longer than the screen, and the lines over and under it that say so."""

from __future__ import annotations

from dataclasses import dataclass

from textual.actions import SkipAction
from textual.content import Content
from textual.message import Message

from briefing.tui.widgets.ground import Scroll
from briefing.tui.widgets.lines import Lines
from briefing.words import _


class Long(Scroll):
    """Scrolls, and says on which sides something is out of sight."""

    @dataclass(eq=False)
    class Hides(Message):
        """Whether some of the text is out of sight above, and below."""

        above: bool
        below: bool

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Says what is out of sight."""
        super().watch_scroll_y(old_value, new_value)
        self._say()

    def watch_virtual_size(self) -> None:
        """Says what is out of sight."""
        self._say()

    def on_resize(self) -> None:
        """Says what is out of sight."""
        self.call_after_refresh(self._say)

    def turn(self, up: bool = False) -> None:
        """Scrolls on or back by as much as is seen: at once, so that no press of many is lost."""
        step = max(self.content_region.height - 2, 1)
        self.scroll_relative(y=-step if up else step, animate=False, force=True, immediate=True)

    def action_page_up(self) -> None:
        if not self.allow_vertical_scroll:
            raise SkipAction
        self.turn(up=True)

    def action_page_down(self) -> None:
        if not self.allow_vertical_scroll:
            raise SkipAction
        self.turn()

    def _say(self) -> None:
        top = round(self.scroll_y)
        self.post_message(self.Hides(top > 0, top < self.max_scroll_y))


class More(Lines):
    """One line at an edge of a text, empty where nothing is out of sight there."""

    WORDS = _("▼ it goes on below: ↓ or PgDn")

    def __init__(self) -> None:
        super().__init__()
        self.hides = False

    def show(self, hides: bool) -> None:
        """Whether something is out of sight there."""
        if hides != self.hides:
            self.hides = hides
            self.changed()

    def lines(self, width: int) -> list[Content]:
        """The line."""
        return [Content.styled(self.WORDS if self.hides else "", "$quiet").truncate(width)]


class Above(More):
    """The same over a text. It stands where there is an empty line anyway."""

    WORDS = _("▲ it begins above: PgUp")
