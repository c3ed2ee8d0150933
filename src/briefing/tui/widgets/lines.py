"""Text laid out line by line for the width there is. The base of most widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from textual.color import Color
from textual.content import Content
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from briefing.tui.prose import MEASURE, block_content, gap_after, mark_of
from briefing.tui.widgets.breaks import broken

if TYPE_CHECKING:
    from briefing.playthrough.page.prose import Prose

EMPTY = Content("")


@dataclass(frozen=True, eq=False)
class Part:
    """A piece of text: `first` stands before its first line, `rest` before the others."""

    body: Content
    first: Content = EMPTY
    rest: Content = EMPTY
    limit: int = 0
    """At most so many lines; 0 for all of them."""


class Lines(Widget):
    """A widget of lines. What inherits says which lines; the layout asks for them by width."""

    DEFAULT_CSS = """
    Lines { width: 1fr; height: auto; text-wrap: nowrap; text-overflow: clip; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        self._laid: tuple[int, list[Content]] = (-1, [])
        self._drawn: dict[int, Strip] = {}
        self._drawn_for: tuple[Style, int] | None = None
        super().__init__(id=id, classes=classes)
        self.auto_links = False  # what can be clicked is styled by who draws it

    def lines(self, width: int) -> list[Content]:
        """The lines for a width."""
        raise NotImplementedError

    def laid_out(self, width: int) -> list[Content]:
        """The lines for a width, kept until they change."""
        if self._laid[0] != width:
            self._laid = (width, self.lines(max(width, 1)))
        return self._laid[1]

    def changed(self) -> None:
        """The lines are not what they were. Where there are as many, nothing else has to move."""
        width, before = self._laid
        self._laid = (-1, [])
        seen = self.is_attached and width > 0 and self.is_on_screen
        stays = seen and len(self.laid_out(width)) == len(before)
        self.refresh(layout=not stays)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a region: the lines, and the padding around them.

        Textual would break every line once more, and look in each for borders, tints and hatches,
        which takes half of a frame. What is selected with the mouse it draws itself.
        """
        if self.text_selection is not None:
            return super().render_lines(crop)
        style, around, size = self.visual_style, self.styles.padding, self.outer_size
        if self._drawn_for != (style, size.width):
            self._drawn_for = (style, size.width)
            self._drawn.clear()
        strips = [self._row(y - around.top, size.width - around.width) for y in crop.line_range]
        for line_filter in self.get_line_filters():
            colour = style.background or Color(0, 0, 0)
            strips = [strip.apply_filter(line_filter, colour) for strip in strips]
        if crop.column_span != (0, size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def _row(self, y: int, width: int) -> Strip:
        """One line, drawn, and kept until it changes."""
        behind = self.visual_style.background_style.rich_style
        if not 0 <= y < len(self.laid_out(width)):
            return Strip.blank(self.outer_size.width, behind)
        if y not in self._drawn:
            padding, line = self.styles.padding, self.line(y, width).expand_tabs()
            strip = Strip(line.render_segments(self.visual_style))
            self._drawn[y] = strip.crop_pad(width, padding.left, padding.right, behind)
        return self._drawn[y]

    def line(self, y: int, width: int) -> Content:
        """One of the lines, as it is drawn."""
        return self.laid_out(width)[y]

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        """Has the lines of some regions drawn again, or all."""
        for y in [y for region in regions for y in region.line_range] or list(self._drawn):
            self._drawn.pop(y, None)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def notify_style_update(self) -> None:
        """Has all lines drawn again in other colours."""
        self._drawn.clear()
        super().notify_style_update()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as there are lines."""
        return len(self.laid_out(width))

    def render(self) -> Content:
        """The lines, one a row."""
        return Content("\n").join(self.laid_out(self.content_size.width))


class Paragraphs(Lines):
    """Parts of text, one under the other."""

    def __init__(
        self, parts: Iterable[Part] = (), *, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.parts = tuple(parts)

    def show(self, parts: Iterable[Part]) -> None:
        """Shows other parts."""
        self.parts = tuple(parts)
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """All lines of all parts."""
        return [line for part in self.parts for line in wrapped(part, width)]


def wrapped(part: Part, width: int) -> list[Content]:
    """The lines of a part."""
    room = max(width - max(part.first.cell_length, part.rest.cell_length), 1)
    if not part.body:
        return [part.first]
    lines = broken(part.body, min(room, MEASURE))
    if part.limit and len(lines) > part.limit:
        kept, last = lines[: part.limit - 1], lines[part.limit - 1]
        lines = [*kept, broken(last, max(min(room, MEASURE) - 2, 1))[0] + " …"]
    return [(part.rest if n else part.first) + line for n, line in enumerate(lines)]


def parts_of(
    prose: Prose, before: Content = EMPTY, style: str = "", italic: bool = False
) -> list[Part]:
    """Prose as parts: bullets hang, quotes are barred, `before` stands in every line."""
    parts: list[Part] = []
    for block, following in zip(prose, (*prose[1:], None), strict=True):
        mark = mark_of(block)
        hang = mark if block.kind == "quote" else " " * len(mark)
        body = block_content(block, italic)
        parts.append(
            Part(body.stylize_before(style) if style else body, before + mark, before + hang)
        )
        if gap_after(block, following):
            parts.append(Part(EMPTY, before))
    return parts


def spread(left: Content, right: Content, width: int) -> Content:
    """Two texts at the two ends of one line; where room lacks, the left one is cut."""
    room = width - right.cell_length
    if room < 8:
        return left.truncate(width, ellipsis=True)
    kept = left.truncate(room - 2, ellipsis=True)
    return kept + " " * (room - kept.cell_length) + right
