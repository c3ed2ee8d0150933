"""In which order a graph is walked so that what comes before is known: Kahn's, 1962."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from briefing.rules.graph import Graph


class Order:
    """The nodes, each after all that lead to it; in a graph with circles as near as can be."""

    def __init__(self, graph: Graph) -> None:
        first, targets = graph.first, graph.targets
        before = [0] * len(graph)
        for target in targets:
            before[target] += 1
        nodes = array("I", (0,) if not before[0] else ())
        for node in nodes:  # grows while it is read
            for target in targets[first[node] : first[node + 1]]:
                before[target] -= 1
                if not before[target]:
                    nodes.append(target)
        self.acyclic = len(nodes) == len(graph)
        """Whether no way leads back to where it has been."""
        if not self.acyclic:
            nodes.extend(node for node in range(len(graph)) if before[node] or not nodes)
        self.nodes = nodes


def leading(graph: Graph, goals: Iterable[int]) -> bytearray:
    """For each node 1 where one of the goals can be reached from it, 0 where none can."""
    first, targets = graph.first, graph.targets
    begins = array("Q", bytes(8 * (len(graph) + 1)))
    for target in targets:
        begins[target + 1] += 1
    for node in range(len(graph)):
        begins[node + 1] += begins[node]
    sources, filled = array("I", bytes(4 * len(targets))), array("Q", begins)
    for node in range(graph.expanded):
        for target in targets[first[node] : first[node + 1]]:
            sources[filled[target]] = node
            filled[target] += 1
    found = bytearray(len(graph))
    waiting = list(goals)
    for node in waiting:
        found[node] = 1
    while waiting:
        node = waiting.pop()
        for source in sources[begins[node] : begins[node + 1]]:
            if not found[source]:
                found[source] = 1
                waiting.append(source)
    return found
