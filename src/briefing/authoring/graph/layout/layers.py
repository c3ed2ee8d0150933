"""Which box stands in which layer, and where a line that passes layers goes through them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

Pair = tuple[int, int]
"""Two boxes that a line joins: the one it leaves, the one it comes to."""

THIN = 10.0
"""The width of a line's way through a layer; of several lines side by side, each."""


class Layers:
    """Boxes are 0 to n - 1. What follows are the places at which lines pass through a layer."""

    def __init__(
        self, widths: Sequence[float], pairs: Iterable[Pair], first: Sequence[int]
    ) -> None:
        self.boxes, self.widths = len(widths), list(widths)
        joined: dict[Pair, int] = defaultdict(int)
        for pair in pairs:
            joined[pair] += 1
        self.back = _backward(len(widths), joined, first)
        self.rank = _ranks(len(widths), joined.keys() - self.back)
        self.chains: dict[Pair, list[int]] = {}
        """For each pair what its lines pass through, from the box they leave on."""
        self.up: dict[int, list[int]] = defaultdict(list)
        self.down: dict[int, list[int]] = defaultdict(list)
        self.aside: dict[int, list[int]] = defaultdict(list)
        """Of a line that goes back, what stands in one layer and is joined below or above it."""
        for pair, lines in joined.items():
            self._chain(pair, lines)
        self.layers: list[list[int]] = [[] for _rank in range(max(self.rank, default=-1) + 1)]
        for vertex, rank in enumerate(self.rank):
            self.layers[rank].append(vertex)

    def _chain(self, pair: Pair, lines: int) -> None:
        before, after = pair
        top, bottom = self.rank[before], self.rank[after]
        back = pair in self.back
        passed = range(top, bottom - 1, -1) if back else range(top + 1, bottom)
        chain = self.chains[pair] = [self._pass(rank, lines) for rank in passed]
        whole = list(reversed(chain)) if back else [before, *chain, after]
        for above, below in pairwise(whole):
            self.down[above].append(below)
            self.up[below].append(above)
        if back:
            for box, vertex in ((before, chain[0]), (after, chain[-1])):
                self.aside[vertex].append(box)

    def _pass(self, rank: int, lines: int) -> int:
        self.rank.append(rank)
        self.widths.append(THIN * lines)
        return len(self.rank) - 1


def _backward(boxes: int, pairs: Iterable[Pair], first: Sequence[int]) -> set[Pair]:
    """The pairs that close a circle, as they are met from the first boxes on."""
    onward: dict[int, list[int]] = defaultdict(list)
    for before, after in pairs:
        onward[before].append(after)
    found: set[Pair] = set()
    seen: set[int] = set()
    for root in [*first, *range(boxes)]:
        if root in seen:
            continue
        seen.add(root)
        path, waiting = {root}, [(root, iter(onward[root]))]
        while waiting:
            here, rest = waiting[-1]
            after = next(rest, -1)
            if after < 0:
                waiting.pop()
                path.remove(here)
            elif after in path:
                found.add((here, after))
            elif after not in seen:
                seen.add(after)
                path.add(after)
                waiting.append((after, iter(onward[after])))
    return found


def _ranks(boxes: int, pairs: Iterable[Pair]) -> list[int]:
    """The length of the longest way to each box."""
    onward: dict[int, list[int]] = defaultdict(list)
    missing = [0] * boxes
    for before, after in pairs:
        onward[before].append(after)
        missing[after] += 1
    rank = [0] * boxes
    ready = [box for box in range(boxes) if not missing[box]]
    for box in ready:  # grows while it is read
        for after in onward[box]:
            rank[after] = max(rank[after], rank[box] + 1)
            missing[after] -= 1
            if not missing[after]:
                ready.append(after)
    return rank
