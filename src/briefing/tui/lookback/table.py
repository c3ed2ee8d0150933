"""A table in columns where they fit, the last below its row where it does not; else a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
    every = len(table.columns)
    rows = _columns(table, width, every) or _columns(table, width, every - 1)
    return [*caption, *(rows or _listed(table, width))]


def _columns(table: Table, width: int, shown: int) -> list[Content]:
    """So many columns, what is left below each row; nothing where they do not fit."""
    cells = [row[:shown] for row in (table.columns, *table.rows)]
    widths = _widths(cells, min(width, _MOST))
    if widths is None:
        return []
    rule = Content.styled("─" * (sum(widths) + _GAP * (len(widths) - 1)), "$rule")
    head, *rows = [_row(row, widths, table.figures) for row in cells]
    below = (_named(table, row, shown, width) for row in table.rows)
    told = [[*row, *more] for row, more in zip(rows, below, strict=True)]
    return [*(line.stylize("$quiet") for line in head), rule, *_apart(told)]


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


def _row(cells: Sequence[str], widths: Sequence[int], figures: Sequence[int]) -> list[Content]:
    """The lines of a row, each cell wrapped to its column, figures flush right."""
    columns = [
        [_set(line.rstrip(), width, n in figures) for line in plain(cell).wrap(width)]
        for n, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    blanks = [Content(" " * width) for width in widths]
    return [
        Content(" " * _GAP).join(column[n] if n < len(column) else blank
                                 for column, blank in zip(columns, blanks, strict=True)).rstrip()
        for n in range(max(map(len, columns)))
    ]  # fmt: skip


def _set(line: Content, width: int, right: bool) -> Content:
    """A line as wide as its column."""
    spare = width - line.cell_length
    return line.pad_left(spare) if right else line.pad_right(spare)


def _listed(table: Table, width: int) -> list[Content]:
    """Each row as its first cell, and below it the others."""
    return _apart(
        [*wrapped(Part(plain(row[0])), width), *_named(table, row, 1, width)] for row in table.rows
    )


def _named(table: Table, row: Sequence[str], first: int, width: int) -> list[Content]:
    """The cells from a column on, with the names of their columns."""
    indent = Content("  ")
    named = zip(table.columns[first:], row[first:], strict=True)
    told = [Content.assemble((f"{safe(n)}: ", "$quiet"), safe(cell)) for n, cell in named]
    return wrapped(Part(Content("   ").join(told), indent, indent), width) if told else []


def _apart(rows: Iterable[list[Content]]) -> list[Content]:
    """The rows, a blank line between them where one of them has several lines."""
    rows = list(rows)
    air = [EMPTY] if any(len(row) > 1 for row in rows) else []
    return [line for row in rows for line in (*air, *row)][len(air) :]
