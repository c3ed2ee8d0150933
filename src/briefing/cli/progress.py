"""How far a long search is: one line on a terminal, which goes away by itself."""

from __future__ import annotations

import sys
import time
from typing import Self

from briefing.words import _

PATIENCE = 1.0
"""Seconds after which somebody would ask."""


class Progress:
    """A line on the standard error. Where that is no terminal, nothing is said."""

    def __init__(self) -> None:
        self.begun = time.monotonic()
        self.shown = 0
        self.there = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.erase()

    def tell(self, role: str, states: int) -> None:
        """How many states of a role have been met."""
        self._say(_("{role}: {n} states …").format(role=role, n=f"{states:,}"))

    def count(self, done: int, of: int) -> None:
        """How many scenarios are checked."""
        self._say(_("{n} of {of} checked …").format(n=done, of=of))

    def _say(self, text: str) -> None:
        if self.there and time.monotonic() - self.begun > PATIENCE:
            line = f"{text[:78]:<{self.shown}}"
            sys.stderr.write(f"\r{line}")
            sys.stderr.flush()
            self.shown = len(line)

    def erase(self) -> None:
        """Leaves the line as it was."""
        if self.shown:
            sys.stderr.write("\r" + " " * self.shown + "\r")
            sys.stderr.flush()
            self.shown = 0
