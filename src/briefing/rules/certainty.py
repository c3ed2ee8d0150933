"""What is certain and what is possible in each node, whatever way led there.

Forward data-flow over all ways at once: the marks that every way has gathered, and those that some
way has. Exact, since each way through the graph is one that can be played.
"""

from __future__ import annotations

from briefing.rules.graph import Graph
from briefing.rules.order import Order


class Certainty:
    """For each node the marks that are `certain` there and those that are `possible`."""

    def __init__(self, graph: Graph, order: Order) -> None:
        self._graph, self._order = graph, order
        self.certain: list[int] = [-1] * len(graph)
        self.possible: list[int] = [0] * len(graph)
        self.certain[0] = graph.marks[0]
        self.possible[0] = graph.marks[0] | graph.perhaps[graph.places[0]]
        while self._sweep() and not order.acyclic:
            pass

    def _sweep(self) -> bool:
        """Once along the order; answers whether anything has changed."""
        graph, certain, possible = self._graph, self.certain, self.possible
        first, targets, moved, places = graph.first, graph.targets, graph.moved, graph.places
        gains, entering, perhaps = graph.gains, graph.entering, graph.perhaps
        before = certain[:], possible[:]
        for node in self._order.nodes:
            sure, may = certain[node], possible[node]
            for at in range(first[node], first[node + 1]):
                target = targets[at]
                place = places[target]
                gain = gains[moved[at]] | entering[place]
                certain[target] &= sure | gain
                possible[target] |= may | gain | perhaps[place]
        return before != (certain, possible)
