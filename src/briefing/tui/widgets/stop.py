"""A part of a form that the keys come to: it names its keys, and tells the form of its answer."""

from __future__ import annotations

from typing import Protocol

from textual.geometry import Region
from textual.widget import Widget

from briefing.tui.widgets.ground import Drawn
from briefing.tui.widgets.keys import Key


class Asking(Protocol):
    """The form around. It is called and not sent messages: the next key may be there already."""

    def problem(self) -> str:
        """The one sentence that stands against the answer, or empty where it is whole."""

    def touched(self) -> None:
        """The answer is not what it was."""

    def advance(self, done: Widget) -> None:
        """The player is done with a part, and goes on."""

    def commit(self) -> None:
        """The player commits, or tries to."""


class Stop(Drawn):
    """Stands behind a widget among the bases."""

    asking: Asking

    def keys(self) -> list[Key]:
        """The keys that do the work here, as the last line names them."""
        raise NotImplementedError

    def place(self) -> Region:
        """Where the player is within it."""
        return Region(0, 0, *self.size)

    def find(self, number: int) -> bool:
        """Puts the cursor on an entry that is out of sight; false where it is seen, or is none."""
        return False
