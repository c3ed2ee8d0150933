"""How many ways a graph holds, and how long the shortest and the longest are."""

from __future__ import annotations

from array import array
from math import inf

from briefing.rules.graph import Graph
from briefing.rules.order import Order


def count(graph: Graph, order: Order) -> int | None:
    """How many ways lead to an ending or a dead end; None where they run in circles."""
    if not order.acyclic:
        return None
    first, targets = graph.first, graph.targets
    ways = [0] * len(graph)
    for node in reversed(order.nodes):
        following = targets[first[node] : first[node + 1]]
        ways[node] = sum([ways[target] for target in following]) if following else 1
    return ways[0]


def shortest(graph: Graph, order: Order, costs: array[float]) -> array[float]:
    """For each node the least that a way to it costs; `costs` has one for each move, from 0 up."""
    return _best(graph, order, costs)


def longest(graph: Graph, order: Order, costs: array[float]) -> array[float] | None:
    """For each node the most that a way to it costs; None where ways run in circles."""
    if not order.acyclic:
        return None
    return array("d", [-one for one in _best(graph, order, array("d", [-c for c in costs]))])


def _best(graph: Graph, order: Order, costs: array[float]) -> array[float]:
    """Bellman and Ford's relaxation along the order: once is enough where there is no circle."""
    first, targets = graph.first, graph.targets
    best = array("d", [inf]) * len(graph)
    best[0] = 0.0
    changed = True
    while changed:
        changed = False
        for node in order.nodes:
            here = best[node]
            for at in range(first[node], first[node + 1]):
                if here + costs[at] < best[targets[at]]:
                    best[targets[at]] = here + costs[at]
                    changed = True
        if order.acyclic:
            break
    return best
