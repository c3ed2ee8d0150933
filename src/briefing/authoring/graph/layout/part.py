"""One part of a picture, all of it joined: its boxes in layers, its lines between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from briefing.authoring.graph.layout.layers import THIN, Layers, Pair
from briefing.authoring.graph.layout.order import ordered
from briefing.authoring.graph.layout.placing import placed
from briefing.authoring.graph.layout.shapes import Box, Layout, Link, Run

LEAST_GAP, MOST_GAP = 54.0, 150.0
BOW = 50.0
"""Room above and below a part in which a line turns back."""
FAN = 7.0
"""Between two lines that leave from one place of a box."""


class Part:
    """Boxes, those that are `first` at the top, and the links between them."""

    def __init__(self, boxes: Sequence[Box], links: Sequence[Link], first: Sequence[int]) -> None:
        self.boxes, self.links = boxes, links
        pairs = [(link.before, link.after) for link in links]
        self.layers = layers = Layers([box.width for box in boxes], pairs, first)
        self.lines_of: dict[Pair, list[int]] = defaultdict(list)
        for number, pair in enumerate(pairs):
            self.lines_of[pair].append(number)
        ports = self._ports()
        shares = {(v, to): 0.5 + port / boxes[v].width for (v, to), port in ports.items()}
        self.at = placed(layers, ordered(layers, shares), ports)
        least = min((x - w / 2 for x, w in zip(self.at, layers.widths, strict=True)), default=0.0)
        self.at = [x - least for x in self.at]
        self.tops, self.bottoms = self._heights()

    def layout(self) -> Layout:
        layers = self.layers
        tops = [self.tops[layers.rank[box]] for box in range(layers.boxes)]
        left = [self.at[box] - self.boxes[box].width / 2 for box in range(layers.boxes)]
        ends = (x + w / 2 for x, w in zip(self.at, layers.widths, strict=True))
        below = BOW if layers.back else 0.0
        return Layout(
            list(zip(left, tops, strict=True)),
            self._lines(),
            max(ends, default=0.0),
            (self.bottoms[-1] if self.bottoms else 0.0) + below,
        )

    def _ports(self) -> dict[Pair, float]:
        """For each pair of vertices how far from the upper one's middle its lines leave it."""
        found: dict[Pair, float] = {}
        for pair, lines in self.lines_of.items():
            if pair not in self.layers.back:
                to = (*self.layers.chains[pair], pair[1])[0]
                found[pair[0], to] = sum(self.links[n].port for n in lines) / len(lines)
        return found

    def _heights(self) -> tuple[list[float], list[float]]:
        """Where each layer begins and ends; what runs far to the side gets more room."""
        layers = self.layers
        tops: list[float] = []
        bottoms: list[float] = []
        here = BOW if layers.back else 0.0
        for row in layers.layers:
            tall = max((self.boxes[v].height for v in row if v < layers.boxes), default=0.0)
            far = max(
                (abs(self.at[v] - self.at[to]) for v in row for to in layers.down[v]), default=0
            )
            tops.append(here)
            bottoms.append(here + tall)
            here += tall + min(MOST_GAP, LEAST_GAP + far / 8)
        return tops, bottoms

    def _lines(self) -> list[list[Run]]:
        leaving, arriving = self._fanned()
        found: list[list[Run]] = [[] for _link in self.links]
        for pair, numbers in self.lines_of.items():
            before, after = pair
            top = self.tops[self.layers.rank[before]] + self.boxes[before].height
            end = self.tops[self.layers.rank[after]]
            back = pair in self.layers.back
            beside = sorted(numbers, key=lambda n: leaving[n], reverse=back)
            for n in numbers:
                aside = THIN * (beside.index(n) - (len(numbers) - 1) / 2)
                run = [(leaving[n], top, self.bottoms[self.layers.rank[before]])]
                for vertex in self.layers.chains[pair]:
                    rank = self.layers.rank[vertex]
                    ends = (self.tops[rank], self.bottoms[rank])
                    run.append((self.at[vertex] + aside, *(reversed(ends) if back else ends)))
                found[n] = [*run, (arriving[n], end, end)]
        return found

    def _fanned(self) -> tuple[dict[int, float], dict[int, float]]:
        """Where each line leaves its box, and where it comes to its box: side by side."""
        groups: dict[tuple[int, float], list[int]] = defaultdict(list)
        comings: dict[int, list[int]] = defaultdict(list)
        for n, link in enumerate(self.links):
            groups[link.before, link.port].append(n)
            comings[link.after].append(n)
        leaving: dict[int, float] = {}
        for (box, port), numbers in groups.items():
            for place, n in enumerate(sorted(numbers, key=self._next)):
                leaving[n] = self.at[box] + port + FAN * (place - (len(numbers) - 1) / 2)
        arriving: dict[int, float] = {}
        for box, numbers in comings.items():
            step = min(2 * FAN, 0.7 * self.boxes[box].width / len(numbers))
            inorder = sorted(numbers, key=lambda n: (self._last(n), leaving[n]))
            for place, n in enumerate(inorder):
                arriving[n] = self.at[box] + step * (place - (len(numbers) - 1) / 2)
        return leaving, arriving

    def _next(self, n: int) -> float:
        """Where a line goes first after its box."""
        link = self.links[n]
        return self.at[(*self.layers.chains[link.before, link.after], link.after)[0]]

    def _last(self, n: int) -> float:
        """Where a line comes from before its last box."""
        link = self.links[n]
        chain = self.layers.chains[link.before, link.after]
        return self.at[chain[-1]] if chain else self.at[link.before] + link.port
