"""Text laid out line by line for the width there is. The base of most widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from briefing.tui.prose import MEASURE, block_content, gap_after, mark_of

if TYPE_CHECKING:
    from briefing.playthrough.page.prose import Prose

EMPTY = Content("")
NBSP = "\u00a0"
_TORN = re.compile(f"{NBSP}|(?<=[0-9]) (?=%)")
"""A space at which no line may break; Textual breaks at every one that it takes for a space."""
_JOINT = "\ufdd0"
"""Stands for such a space while lines are broken. Unicode keeps it from ever being a letter."""


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
        super().__init__(id=id, classes=classes)
        self.auto_links = False  # what can be clicked is styled by who draws it
        self._laid: tuple[int, list[Content]] = (-1, [])

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
        kept, cut = lines[: part.limit - 1], lines[part.limit - 1]
        cut = Content.assemble(cut, " ", lines[part.limit])
        lines = [*kept, cut.truncate(min(room, MEASURE) - 1) + "…"]
    return [(part.rest if n else part.first) + line for n, line in enumerate(lines)]


def broken(text: Content, width: int) -> list[Content]:
    """A text in lines, broken at spaces, but neither within `50 %` nor where `held` forbids it."""
    if "%" not in text.plain and NBSP not in text.plain:
        return [line.rstrip() for line in text.wrap(width)]
    joined = Content(_TORN.sub(_JOINT, text.plain), list(text.spans))
    lines = [line.rstrip() for line in joined.wrap(width)]
    return [Content(line.plain.replace(_JOINT, " "), list(line.spans)) for line in lines]


def held(text: Content) -> Content:
    """A text that is not broken into lines."""
    return Content(text.plain.replace(" ", NBSP), list(text.spans))


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
