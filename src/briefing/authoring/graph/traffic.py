"""How often each way of a story is gone and each place is met, added up over a role's states."""

from __future__ import annotations

from collections import defaultdict

from briefing.authoring.check.reach import Reach
from briefing.rules.graph import Choose

Key = tuple[int, str, int, int]
"""A way: the place, the choice, which of its roads, and the place it leads to."""


class Traffic:
    """What one role's search says of the places and the ways between them."""

    def __init__(self, reach: Reach) -> None:
        self.reach, graph = reach, reach.graph
        self.finished = graph.finished
        self.gone: dict[Key, float] = {}
        """Each way that can be gone, and how often it is (0 where the search is not finished)."""
        self.met: dict[int, float] = defaultdict(float)
        """How often each place is come to. A question answered there is no coming again."""
        self.met[graph.places[0]] += 1.0
        for (move, to), flow in self._flows().items():
            made = graph.moves[move]
            if isinstance(made, Choose):
                key = (made.place, made.choice, made.road, to)
                self.gone[key] = self.gone.get(key, 0.0) + flow
                self.met[to] += flow
        stops = reach.law.stops
        self.stuck = {graph.places[node] for node in reach.stuck}
        """The places in which a run can find nothing to choose."""
        self.lost: set[int] = set()
        """The places from which no run reaches an ending."""
        if self.finished:
            ends = reach.finishing
            self.lost = {p for p, nodes in reach.nodes.items() if not any(ends[n] for n in nodes)}
            self.lost -= {place for place in self.lost if stops[place].ending}

    def _flows(self) -> dict[tuple[int, int], float]:
        """For each move, and each place it leads to, how often it is made."""
        graph, reach = self.reach.graph, self.reach
        first, targets, moved, places = graph.first, graph.targets, graph.moved, graph.places
        found: dict[tuple[int, int], float] = defaultdict(float)
        for node in range(graph.expanded):
            sure = self.finished and reach.finishing[node]
            here = reach.arrivals[node] if sure else 0.0
            for at in range(first[node], first[node + 1]):
                found[moved[at], places[targets[at]]] += here * reach.shares[at] if here else 0.0
        return found
