"""What every screen has: keys in the last line, sizes, and a word when there is no room."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from briefing.tui.widgets.ground import Ground
from briefing.tui.widgets.keys import Key, Keys
from briefing.tui.widgets.long import Above, Long, More
from briefing.words import _

LEAST_WIDTH, LEAST_HEIGHT = 56, 16
MEDIUM, WIDE = 110, 170
WIDTHS = [(0, "-tiny"), (LEAST_WIDTH, "-narrow"), (MEDIUM, "-medium"), (WIDE, "-wide")]
HEIGHTS = [(0, "-flat"), (LEAST_HEIGHT, "-low"), (34, "-high")]


class GameScreen(Ground, Screen[None]):
    """A page of the game. What inherits gives its body and its keys."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = []

    def body(self) -> Iterable[Widget]:
        """The widgets of the screen, above the keys."""
        raise NotImplementedError

    def keys(self) -> list[Key]:
        """The keys of the last line."""
        raise NotImplementedError

    def holds_back(self) -> bool:
        """Whether something here would be lost, which is then said. It is said once."""
        return False

    def compose(self) -> ComposeResult:
        """The body, the keys, and what is shown instead where there is no room for them."""
        yield from self.body()
        yield Keys(self.keys())
        yield Static(Content(no_room()), classes="no-room")

    def on_long_hides(self, message: Long.Hides) -> None:
        """Says over and under a text that there is more of it."""
        for more in self.query(More):
            more.show(message.above if isinstance(more, Above) else message.below)

    def show_keys(self) -> None:
        """Shows the keys as they are now."""
        self.query_one(Keys).show(self.keys())

    def on_resize(self, event: events.Resize) -> None:
        """After a change of size, keys go where they can be seen to go."""
        self.call_after_refresh(self.keep_focus)

    def keep_focus(self) -> None:
        """Gives the keys back to something that is seen, where they are lost."""


def no_room() -> str:
    """The kind word."""
    return _(
        "This window is too small for the game.\nIt needs {width} columns and {height} rows.\n"
        "Nothing is lost: make it larger, or press q to save and leave."
    ).format(width=LEAST_WIDTH, height=LEAST_HEIGHT)
