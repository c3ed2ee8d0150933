"""A file's text, and the places in it: lines and columns as an editor counts them."""

from __future__ import annotations

import io
import re
from bisect import bisect_right
from functools import cached_property

from briefing.scenario.diagnostic import Place

_BREAK = re.compile(r"\r\n|\n|\r")


class Source:
    """The text of one file, without its byte order mark."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text

    @cached_property
    def starts(self) -> list[int]:
        """Where each line starts."""
        return [0, *(match.end() for match in _BREAK.finditer(self.text))]

    def line(self, number: int) -> str:
        """The text of a line, counted from 0."""
        starts = self.starts
        end = starts[number + 1] if number + 1 < len(starts) else len(self.text)
        return self.text[starts[number] : end].rstrip("\r\n")

    def place(self, start: int, end: int) -> Place:
        """The place of the text from `start` to `end`, as far as it stands on the first line."""
        start = min(start, len(self.text))
        number = bisect_right(self.starts, start) - 1
        column, line = start - self.starts[number], self.line(number)
        width = max(1, min(end - start, len(line) - column))
        return Place(self.name, number + 1, column + 1, line, width)


class Stream(io.BytesIO):
    """What yaml reads; every mark carries the source it came from as its name."""

    def __init__(self, source: Source) -> None:
        super().__init__(source.text.encode())
        self.name = source
