"""What comes of a story when every open choice is as likely as the others: exactly, not sampled.

Draws count by their weights; an answer that something depends on is right half the time.
Probability flows along every move of the graph; where ways lead in circles it flows until less
than a billionth is left in them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

from briefing.rules.graph import Answer, Graph, Move
from briefing.rules.law import Road
from briefing.rules.order import Order
from briefing.scenario.ids import VariableName
from briefing.scenario.role import Value

CLOSE = 1e-9
MOST_ROUNDS = 2_000


def shares(graph: Graph) -> array[float]:
    """For each move its probability in the node it is made in."""
    parts = [_part(graph, move) for move in graph.moves]
    found, first, moved = array("d"), graph.first, graph.moved
    known: dict[bytes, array[float]] = {}
    for node in range(graph.expanded):
        numbers = moved[first[node] : first[node + 1]]
        key = numbers.tobytes()
        if key not in known:  # most nodes of a place have the same moves open
            here = [parts[number] for number in numbers]
            known[key] = array("d", [part / sum(here) for part in here])
        found.extend(known[key])
    return found


def arrivals(graph: Graph, order: Order, shared: array[float], ends: bytearray) -> array[float]:
    """For each node how probable it is that a run comes there; how often, where it can come back.

    What has come where no ending can be reached (`ends` says where one can) goes no further.
    """
    first, targets = graph.first, graph.targets
    total = array("d", bytes(8 * len(graph)))
    new = [0.0] * len(graph)
    new[0] = 1.0
    for _round in range(1 if order.acyclic else MOST_ROUNDS):
        left = 0.0
        for node in order.nodes:
            flow = new[node]
            if not flow:
                continue
            new[node] = 0.0
            total[node] += flow
            if not ends[node]:
                continue
            left += flow
            for at in range(first[node], first[node + 1]):
                new[targets[at]] += flow * shared[at]
        if left < CLOSE:
            break
    return total


def cut_off(
    graph: Graph,
    shared: array[float],
    held: Callable[[int], dict[Value, float]],
    name: VariableName,
) -> float:
    """How many changes of a number a run loses on average because its bounds cut them off.

    `held` says how probable it is to come to a node with each value.
    """
    variable = graph.law.scenario.variables[name]
    least, most = variable.min or 0, variable.max or 0
    deltas = [_delta(graph, move, name) for move in graph.moves]
    first, moved, lost = graph.first, graph.moved, 0.0
    for node in range(graph.expanded):
        for at in range(first[node], first[node + 1]):
            delta = deltas[moved[at]]
            if delta:
                lost += shared[at] * sum(
                    chance
                    for value, chance in held(node).items()
                    if not least <= int(value) + delta <= most
                )
    return lost


def road_of(graph: Graph, move: Move) -> Road | None:
    """The road that a choice took; an answer takes none."""
    if isinstance(move, Answer):
        return None
    return graph.law.stops[move.place].ways[move.choice].roads[move.road]


def _part(graph: Graph, move: Move) -> float:
    """A move's weight beside the others of its node."""
    road = road_of(graph, move)
    if road is None or isinstance(move, Answer):
        return 1.0
    return road.weight / sum(graph.law.stops[move.place].ways[move.choice].weights)


def _delta(graph: Graph, move: Move, name: VariableName) -> int:
    """What a move adds to a number; nothing where it sets it."""
    road = road_of(graph, move)
    return 0 if road is None or name in road.settings else road.changes.get(name, 0)
