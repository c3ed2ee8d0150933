"""In which order the boxes of a layer stand: each near the middle of what it is joined to."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping
from itertools import pairwise

from briefing.authoring.graph.layout.layers import Layers

SWEEPS = 24


def ordered(layers: Layers, ports: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """The layers, each from left to right; `ports` says where in a box a line leaves, 0 to 1."""
    rows = _by_depth(layers)
    best, least = [list(row) for row in rows], _crossings(layers, rows, ports)
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        for row in rows if downwards else reversed(rows):
            place = {v: n for other in rows for n, v in enumerate(other)}
            wishes = {vertex: _wish(layers, ports, place, vertex, downwards) for vertex in row}
            row.sort(key=wishes.__getitem__)
        crossings = _crossings(layers, rows, ports)
        if crossings < least:
            best, least = [list(row) for row in rows], crossings
        if not least:
            break
    return best


def _wish(
    layers: Layers,
    ports: Mapping[tuple[int, int], float],
    place: Mapping[int, int],
    vertex: int,
    downwards: bool,
) -> float:
    """The middle of what a vertex is joined to in the row before; else where it is."""
    if downwards:
        near = [place[above] + ports.get((above, vertex), 0.5) for above in layers.up[vertex]]
    else:
        near = [place[below] + 0.5 for below in layers.down[vertex]]
    near = near or [place[box] + 1.5 for box in layers.aside[vertex]]
    return sum(near) / len(near) if near else place[vertex] + 0.5


def _by_depth(layers: Layers) -> list[list[int]]:
    """An order to begin with: as they are met going down, the ways of one box side by side."""
    rows: list[list[int]] = [[] for _row in layers.layers]
    seen: set[int] = set()
    for root in range(len(layers.rank)):
        waiting = [] if layers.up[root] else [root]
        while waiting:
            vertex = waiting.pop()
            if vertex not in seen:
                seen.add(vertex)
                rows[layers.rank[vertex]].append(vertex)
                waiting += reversed(layers.down[vertex])
    return rows


def _crossings(
    layers: Layers, rows: list[list[int]], ports: Mapping[tuple[int, int], float]
) -> int:
    found = 0
    for row, below in pairwise(rows):
        place = {vertex: number for number, vertex in enumerate(below)}
        lines = sorted(
            (number + ports.get((vertex, to), 0.5), place[to])
            for number, vertex in enumerate(row)
            for to in layers.down[vertex]
        )
        ends: list[int] = []
        for _port, end in lines:
            found += len(ends) - bisect_right(ends, end)
            insort(ends, end)
    return found
