"""A table in columns where they fit, wrapped where they nearly do, and else as a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from briefing.playthrough.report.blocks import Table
from briefing.tui.prose import plain, safe
from briefing.tui.widgets.lines import EMPTY, Part, wrapped

_GAP, _MOST = 3, 110
_FIGURE = 16
"""A cell up to so long is a figure, and is kept on one line."""
_PHRASE, _SENTENCE, _READABLE = 11, 40, 26
"""Columns for a phrase; what is a sentence; and columns for one."""


def table_lines(table: Table, width: int) -> list[Content]:
    """The lines of a table, under its caption."""
    caption = wrapped(Part(plain(table.caption).stylize("bold")), width)
    widths = _widths([table.columns, *table.rows], min(width, _MOST))
    if widths is None:
        return [*caption, *_listed(table, width)]
    rule = Content.styled("─" * (sum(widths) + _GAP * (len(widths) - 1)), "$rule")
    head = [line.stylize("$quiet") for line in _row(table.columns, widths)]
    return [*caption, *head, rule, *(line for row in table.rows for line in _row(row, widths))]


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """How wide each column is; None where they do not fit, however wrapped.

    The widest gives way first, down to its longest word; a column of texts keeps room to be read.
    """
    columns = [[plain(cell) for cell in column] for column in zip(*rows, strict=True)]
    widths = [max(cell.cell_length for cell in column) for column in columns]
    least = [_least(column) for column in columns]
    room = width - _GAP * (len(widths) - 1)
    if sum(least) > room:
        return None
    while sum(widths) > room:
        loose = [n for n in range(len(widths)) if widths[n] > least[n]]
        widths[max(loose, key=widths.__getitem__)] -= 1
    return widths


def _least(column: Sequence[Content]) -> int:
    """Figures are not torn, headings only between words, and sentences keep room to be read."""
    head, *cells = column
    words = max(plain(word).cell_length for word in head.plain.split() or [""])
    longest = max((cell.cell_length for cell in cells), default=0)
    if longest > _SENTENCE:
        return max(words, _READABLE)
    whole = [cell.cell_length for cell in cells if cell.cell_length <= _FIGURE]
    return max(words, *whole, min(longest, _PHRASE))


def _row(cells: Sequence[str], widths: Sequence[int]) -> list[Content]:
    """The lines of a row, each cell wrapped to its column."""
    columns = [plain(cell).wrap(width) for cell, width in zip(cells, widths, strict=True)]
    lines: list[Content] = []
    for n in range(max(map(len, columns))):
        line = EMPTY
        for column, width in zip(columns, widths, strict=True):
            cell = column[n].rstrip() if n < len(column) else EMPTY
            line = line + cell.pad_right(width + _GAP - cell.cell_length)
        lines.append(line.rstrip())
    return lines


def _listed(table: Table, width: int) -> Iterator[Content]:
    """Each row as its first cell, and below it the others with the names of their columns."""
    indent = Content("  ")
    for head, *cells in table.rows:
        yield from wrapped(Part(plain(head)), width)
        named = zip(table.columns[1:], cells, strict=True)
        told = [Content.assemble((f"{safe(n)}: ", "$quiet"), safe(cell)) for n, cell in named]
        yield from wrapped(Part(Content(" · ").join(told), indent, indent), width)
