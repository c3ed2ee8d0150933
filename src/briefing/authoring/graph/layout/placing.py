"""How far to the right each box of an ordered layer stands: lines straight, nothing overlapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from briefing.authoring.graph.layout.layers import Layers

APART = 28.0
"""Between two boxes."""
NARROW = 8.0
"""Between two lines that pass through a layer."""
SWEEPS = 60
STIFF, TURNING, LOOSE = 8.0, 2.0, 1.0
"""How strongly a line is drawn straight: in its middle, at a box, between two boxes."""


def placed(
    layers: Layers, rows: Sequence[Sequence[int]], ports: Mapping[tuple[int, int], float]
) -> list[float]:
    """The middle of each vertex; `ports` says how far from a box's middle a line leaves it."""
    at = [0.0] * len(layers.rank)
    gaps = [_offsets(layers, row) for row in rows]
    for row, offsets in zip(rows, gaps, strict=True):
        for vertex, offset in zip(row, offsets, strict=True):
            at[vertex] = offset - offsets[-1] / 2
    for sweep in range(SWEEPS):
        numbers = range(len(rows)) if sweep % 2 == 0 else range(len(rows) - 1, -1, -1)
        for number in numbers:
            row, offsets = rows[number], gaps[number]
            wishes = [_wish(layers, at, ports, vertex) for vertex in row]
            free = [
                (wish - off, weight) for (wish, weight), off in zip(wishes, offsets, strict=True)
            ]
            for vertex, offset, found in zip(row, offsets, _rising(free), strict=True):
                at[vertex] = found + offset
    return at


def _offsets(layers: Layers, row: Sequence[int]) -> list[float]:
    """How far from the first of a row each has to stand, if all stand as near as they may."""
    found = [0.0]
    for left, right in pairwise(row):
        lines = left >= layers.boxes and right >= layers.boxes
        half = (layers.widths[left] + layers.widths[right]) / 2
        found.append(found[-1] + half + (NARROW if lines else APART))
    return found


def _wish(
    layers: Layers, at: Sequence[float], ports: Mapping[tuple[int, int], float], vertex: int
) -> tuple[float, float]:
    """Where a vertex would stand if it were alone, and how strongly it wants to."""
    total = weight = 0.0
    for other in layers.up[vertex]:
        pull = _pull(layers, vertex, other)
        total, weight = total + pull * (at[other] + ports.get((other, vertex), 0.0)), weight + pull
    for other in layers.down[vertex]:
        pull = _pull(layers, vertex, other)
        total, weight = total + pull * (at[other] - ports.get((vertex, other), 0.0)), weight + pull
    for other in layers.aside[vertex]:
        total, weight = total + LOOSE * at[other], weight + LOOSE
    return (total / weight, weight) if weight else (at[vertex], 0.01)


def _pull(layers: Layers, one: int, other: int) -> float:
    passing = (one >= layers.boxes) + (other >= layers.boxes)
    return (LOOSE, TURNING, STIFF)[passing]


def _rising(wishes: Sequence[tuple[float, float]]) -> list[float]:
    """The rising numbers nearest to the wishes, by weighted least squares: pool what violates."""
    pools: list[tuple[float, float, int]] = []
    for wish, weight in wishes:
        value, heavy, many = wish, weight, 1
        while pools and pools[-1][0] > value:
            before, mass, number = pools.pop()
            value = (before * mass + value * heavy) / (mass + heavy)
            heavy, many = heavy + mass, many + number
        pools.append((value, heavy, many))
    return [value for value, _heavy, many in pools for _one in range(many)]
