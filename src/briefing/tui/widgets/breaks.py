"""Where lines break: at spaces, but neither within `50 %` nor where `held` forbids it.

Textual breaks lines too, but at every space, and it builds five texts for each line that comes out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells
from textual.content import Content, Span

NBSP = "\u00a0"
_WORD = re.compile(rf"(?:\S|{NBSP}|(?<=[0-9])\ (?=%))+")
"""What stays on one line."""


def broken(text: Content, width: int) -> list[Content]:
    """A text in lines of at most `width` columns; only a word that is longer is torn."""
    plain = text.plain
    lines: list[Content] = []
    start = 0
    for row in plain.split("\n"):
        end = start + len(row)
        lines += [_cut(text, *line) for line in _lines(plain, start, end, width)]
        start = end + 1
    return lines


def held(text: Content) -> Content:
    """A text that is not broken into lines."""
    return Content(text.plain.replace(" ", NBSP), list(text.spans))


def _lines(plain: str, start: int, end: int, width: int) -> Iterator[tuple[int, int, int]]:
    """Where the lines of `plain[start:end]` begin and end, and how many columns they take."""
    last, columns = start, 0
    for word in _WORD.finditer(plain, start, end):
        first, after = word.span()
        gap, long = cell_len(plain[last:first]), cell_len(word[0])
        if columns + gap + long > width:
            if last > start:
                yield start, last, columns
            start = first
            columns = gap = 0
        if long > width:
            *torn, rest = _torn(word[0], width)
            for piece in torn:
                yield start, start + len(piece), cell_len(piece)
                start += len(piece)
            long = cell_len(rest)
        last, columns = after, columns + gap + long
    yield start, last, columns


def _torn(word: str, width: int) -> Iterator[str]:
    """A word in pieces that fit: an address is torn after a slash or a hyphen, if one is near."""
    start, left = 0, cell_len(word)
    while left > width and start < len(word):
        fitting = chop_cells(word[start : start + 4 * width], width)
        piece = (fitting[0] if fitting else "") or word[start]
        at = max(piece.rfind("/"), piece.rfind("-")) + 1
        piece = piece[:at] if 2 * at > len(piece) else piece
        yield piece
        start, left = start + len(piece), left - cell_len(piece)
    yield word[start:]


def _cut(text: Content, start: int, end: int, columns: int) -> Content:
    """A piece of a text, with what is styled in it."""
    spans = [
        Span(max(span.start, start) - start, min(span.end, end) - start, span.style)
        for span in text.spans
        if span.start < end and span.end > start
    ]
    piece = text.plain[start:end].replace(NBSP, " ")
    return Content(piece, spans, columns, strip_control_codes=False)
