"""What is laid out, and what comes of it."""

from __future__ import annotations

import msgspec


class Box(msgspec.Struct, frozen=True):
    """Something to be placed."""

    width: float
    height: float


class Link(msgspec.Struct, frozen=True):
    """A line from one box to another. It leaves `port` to the right of the box's middle."""

    before: int
    after: int
    port: float = 0.0


Run = tuple[float, float, float]
"""A stretch of a line: how far to the right it runs, from which height, and to which."""


class Layout(msgspec.Struct, frozen=True):
    """Where all of it stands. Points are from the top left."""

    spots: list[tuple[float, float]]
    """For each box its left and its top."""
    lines: list[list[Run]]
    """For each link its straight stretches; between two of them it curves."""
    width: float
    height: float
