"""How probable each value of a variable is where the search does not tell its values apart.

Where nothing ahead reads a variable, states that differ in it alone are one node. Its values are
carried there along the moves: exact, since nothing that follows depends on them.
"""

from __future__ import annotations

from array import array

from briefing.rules.chances import road_of
from briefing.rules.graph import Graph, Move, Step, Way
from briefing.rules.law import Road
from briefing.rules.liveness import Liveness
from briefing.rules.order import Order
from briefing.scenario.ids import VariableName
from briefing.scenario.role import Value, Variable

Held = dict[Value, float]
"""The values that a variable can have, each with the probability of coming there with it."""


class Change(dict[Value, Value]):
    """What a road makes of each value of a variable; worked out where it is first looked up."""

    def __init__(self, road: Road, name: VariableName, variable: Variable) -> None:
        self._delta, self._given = road.changes.get(name, 0), road.settings.get(name)
        self._least, self._most = variable.min or 0, variable.max or 0

    def __missing__(self, value: Value) -> Value:
        after = self._given
        if after is None:
            after = min(max(int(value) + self._delta, self._least), self._most)
        self[value] = after
        return after


def changes_of(graph: Graph, name: VariableName) -> list[Change | None]:
    """What each of the graph's moves does to a variable; None where it leaves it alone."""
    variable = graph.law.scenario.variables[name]
    return [
        Change(road, name, variable) if road is not None and name in road.touched else None
        for road in (road_of(graph, move) for move in graph.moves)
    ]


class Spread:
    """One variable in one graph without circles."""

    def __init__(
        self,
        graph: Graph,
        order: Order,
        alive: Liveness,
        arrived: array[float],
        shared: array[float],
        name: VariableName,
    ) -> None:
        self._graph, self._arrived, self._slot = graph, arrived, graph.law.slots[name]
        self._carried: list[Held | None] = [None] * len(graph)
        live = [self._slot in alive.slots(place) for place in range(len(graph.law.stops))]
        if not live[graph.places[0]]:
            self._carried[0] = {graph.values[0][self._slot]: 1.0}
        self._carry(live, order, shared, changes_of(graph, name))

    def at(self, node: int) -> Held:
        """The values that come to a node."""
        carried = self._carried[node]
        if carried is None:
            return {self._graph.values[node][self._slot]: self._arrived[node]}
        return carried

    def _carry(
        self, live: list[bool], order: Order, shared: array[float], changes: list[Change | None]
    ) -> None:
        """Hands the values of each node on to those behind it that do not tell them apart."""
        graph, carried = self._graph, self._carried
        first, targets, places, moved = graph.first, graph.targets, graph.places, graph.moved
        leads = [
            not (live[place] and all(live[to] for to in graph.law.onward(place)))
            for place in range(len(live))
        ]
        for node in order.nodes:
            if not leads[places[node]]:
                continue
            held = self.at(node).items()
            for at in range(first[node], first[node + 1]):
                target = targets[at]
                if live[places[target]]:
                    continue
                there, change, share = carried[target], changes[moved[at]], shared[at]
                if there is None:
                    there = carried[target] = {}
                for value, chance in held:
                    after = value if change is None else change[value]
                    there[after] = there.get(after, 0.0) + chance * share


def nearest(graph: Graph, name: VariableName, goals: set[int], value: Value) -> Way:
    """A shortest way to one of some nodes on which a variable has come to a value there."""
    changes = changes_of(graph, name)
    start = (0, graph.law.scenario.variables[name].start)
    came: dict[tuple[int, Value], tuple[tuple[int, Value], Move] | None] = {start: None}
    for node, now in (waiting := [start]):
        if node in goals and now == value:
            return _back(came, (node, now))
        for at in range(graph.first[node], graph.first[node + 1]):
            change = changes[graph.moved[at]]
            after = (graph.targets[at], now if change is None else change[now])
            if after not in came:
                came[after] = (node, now), graph.moves[graph.moved[at]]
                waiting.append(after)
    raise LookupError(name)


def _back(
    came: dict[tuple[int, Value], tuple[tuple[int, Value], Move] | None], at: tuple[int, Value]
) -> Way:
    """The steps that led to a point."""
    steps: list[Step] = []
    while (before := came[at]) is not None:
        steps.append(Step(before[0][0], before[1], at[0]))
        at = before[0]
    return tuple(reversed(steps))
