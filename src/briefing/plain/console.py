"""Reads lines and prints lines: no cursor, no colour, and no escape where none is wanted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from typing import TextIO

from briefing.plain.lines import Para, wrapped, written
from briefing.words.signs import lenient

WIDEST = 100
LONGEST_LINE = 10_000


class Console:
    """A place to read from and one to write to."""

    def __init__(
        self, stdin: TextIO, stdout: TextIO, columns: int | None = None, marks: bool | None = None
    ) -> None:
        self._in, self._out = stdin, stdout
        self._columns = columns
        self._marks = marks_wanted(stdout) if marks is None else marks
        self._echo = not stdin.isatty()
        lenient(stdout)
        reconfigure = getattr(stdin, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")

    @property
    def interactive(self) -> bool:
        """Whether somebody sits at the keyboard."""
        return not self._echo

    @property
    def columns(self) -> int:
        """How wide a line may be; asked each time, since windows change."""
        if self._columns is not None:
            return self._columns
        if not self._out.isatty():
            return 80
        return min(shutil.get_terminal_size((80, 24)).columns, WIDEST)

    def say(self, paras: Iterable[Para]) -> None:
        """Prints paragraphs."""
        for line in wrapped(paras, self.columns):
            self._out.write(written(line, self._marks) + "\n")
        self._out.flush()

    def tell(self, text: str) -> None:
        """Prints one paragraph."""
        self.say([Para(text)])

    def ask(self) -> str | None:
        """The next line that is typed; None when there is no more."""
        self._out.write("> ")
        self._out.flush()
        line = rest = self._in.readline(LONGEST_LINE)
        while len(rest) == LONGEST_LINE and not rest.endswith("\n"):
            rest = self._in.readline(LONGEST_LINE)
        if not line:
            self._out.write("\n")
            return None
        if self._echo:
            self.echo(line)
        return line.strip()

    def typed(self, line: str) -> str:
        """Prints a line as if it had been typed."""
        self._out.write("> ")
        self.echo(line)
        return line

    def echo(self, line: str) -> None:
        """Prints what was typed, where the terminal has not done so already."""
        self._out.write(written(line.strip().expandtabs(1), False) + "\n")
        self._out.flush()


def marks_wanted(stream: TextIO) -> bool:
    """Whether bold and dim may be used: on a terminal that can, where nobody has said NO_COLOR."""
    dumb = os.environ.get("TERM", "dumb") in ("", "dumb", "unknown")
    return stream.isatty() and not dumb and not os.environ.get("NO_COLOR")
