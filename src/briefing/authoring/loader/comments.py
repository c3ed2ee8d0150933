"""Comments that speak to a tool: `# check: …`. What looks like one within a text is none."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter

import msgspec

from briefing.authoring.loader.source import Source
from briefing.authoring.loader.tree import SCALAR, Node, plant
from briefing.scenario.diagnostic import Place

Span = tuple[int, int, int]
"""Of a scalar: where it begins, where its text does, and where it ends."""


class Comment(msgspec.Struct, frozen=True):
    """What stands after the word it begins with, and the lines that it speaks of."""

    source: Source
    start: int
    text: str
    lines: tuple[int, int]

    def place(self, word: str) -> Place:
        """Where a word of it stands."""
        at = self.start + max(0, self.text.find(word))
        return self.source.place(at, at + len(word))


def comments(source: Source, word: str) -> Iterator[Comment]:
    """The comments of a file that begin with a word and a colon."""
    begun = re.compile(rf"#[ \t]*{re.escape(word)}:(.*)")
    spans: list[Span] | None = None
    for likely in begun.finditer(source.text):
        if spans is None:
            spans = _scalars(source)
        number = bisect_right(source.starts, likely.start()) - 1
        match = begun.match(source.text, _comment(source, number, spans))
        if match:
            yield Comment(source, match.start(1), match[1], _lines(source, match.start(), spans))


def _scalars(source: Source) -> list[Span]:
    """Where the scalars of a file stand, in their order."""
    root = plant(source)
    found: list[Span] = []
    waiting: list[Node] = [] if root is None else [root]
    while waiting:
        node = waiting.pop()
        if node.__class__ is SCALAR:
            begin, end = node.start_mark.index, node.end_mark.index
            found.append((begin, _below(source, begin) if node.style in ("|", ">") else begin, end))
        else:
            waiting += node.value
    return sorted(found)


def _below(source: Source, at: int) -> int:
    """Where the text of a block begins: on the line after its `|`, beside which a comment fits."""
    line = bisect_right(source.starts, at)
    return source.starts[line] if line < len(source.starts) else len(source.text)


def _comment(source: Source, number: int, spans: list[Span]) -> int:
    """Where the comment of a line begins: at the first sign of it that lies in no text."""
    begin = source.starts[number]
    signs = (begin + n for n, sign in enumerate(source.line(number)) if sign == "#")
    return next((at for at in signs if not _within(at, spans)), len(source.text))


def _within(at: int, spans: list[Span]) -> bool:
    number = bisect_right(spans, at, key=itemgetter(0)) - 1
    return number >= 0 and spans[number][1] <= at < spans[number][2]


def _lines(source: Source, at: int, spans: list[Span]) -> tuple[int, int]:
    """Its own line; where it stands alone, the next one that is no comment.

    A text that begins there belongs to it as far as it goes: within it no comment can stand.
    """
    line = bisect_right(source.starts, at) - 1
    if not source.text[source.starts[line] : at].strip():
        line += 1
        while line < len(source.starts) - 1 and source.line(line).lstrip().startswith("#"):
            line += 1
    if line >= len(source.starts):
        return line + 1, line + 1
    begin = source.starts[line]
    first = bisect_left(spans, begin, key=itemgetter(0))
    beyond = bisect_right(spans, begin + len(source.line(line)), key=itemgetter(0))
    end = max((end for _begin, _text, end in spans[first:beyond]), default=0)
    return line + 1, max(line + 1, bisect_right(source.starts, end - 1))
