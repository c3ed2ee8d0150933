"""What other widgets lie on. Its lines are all alike, so one of them is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    Drawn = Widget
else:
    Drawn = object


class Ground(Drawn):
    """A container without a line above or below: stands before Textual's among the bases.

    Textual draws, colours and cuts every line of what is covered anyway, and keeps the pieces of
    each: some 2 MB on a screen of 40 lines.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """The first line, as often as there are lines."""
        return super().render_lines(crop.crop_size((crop.width, 1))) * crop.height


class Across(Ground, Horizontal):
    """Widgets side by side."""


class Down(Ground, Vertical):
    """Widgets one under the other."""


class Scroll(Ground, VerticalScroll):
    """Widgets one under the other, more of them than can be seen."""
