"""What can be said about a scenario's text: a code that is a name, a place, a sentence, a hint."""

from __future__ import annotations

from typing import Literal

import msgspec

Severity = Literal["error", "warning", "info"]
Path = tuple[str | int, ...]
"""A path in the document: `("scenes", "first_light", "choices", 0, "goto")`."""


class Place(msgspec.Struct, frozen=True):
    """Where in a file: line and column count from 1; `source` is that line's text."""

    file: str
    line: int
    column: int
    source: str = ""
    width: int = 1


class Diagnostic(msgspec.Struct, frozen=True):
    """One finding. Two findings are the same whatever their places."""

    code: str
    message: str
    path: Path = ()
    severity: Severity = "error"
    hint: str | None = None
    place: Place | None = None
    also: tuple[Place, ...] = ()

    def __eq__(self, other: object) -> bool:
        """Equality never looks at places."""
        return isinstance(other, Diagnostic) and self._said == other._said

    def __hash__(self) -> int:
        return hash(self._said)

    @property
    def _said(self) -> tuple[object, ...]:
        return (self.code, self.message, self.path, self.severity, self.hint)
