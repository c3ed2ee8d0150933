"""How probable each value of a variable is where the search does not tell its values apart.

Where nothing ahead reads a variable, states that differ in it alone are one node. Its values are
carried there along the moves: exact, since nothing that follows depends on them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

from briefing.rules.chances import road_of
from briefing.rules.graph import Graph, Move, Step, Way
from briefing.rules.liveness import Liveness
from briefing.rules.order import Order
from briefing.scenario.ids import VariableName
from briefing.scenario.role import Value

Change = Callable[[Value], Value]
Held = dict[Value, float]
"""The values that a variable can have, each with the probability of coming there with it."""


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
        self._carry(live, order, shared, [change(graph, move, name) for move in graph.moves])

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
        graph, carried, slot = self._graph, self._carried, self._slot
        first, targets, places, moved = graph.first, graph.targets, graph.places, graph.moved
        leads = [
            not (live[place] and all(live[to] for to in graph.law.onward(place)))
            for place in range(len(live))
        ]
        for node in order.nodes:
            if not leads[places[node]]:
                continue
            held = carried[node]
            for at in range(first[node], first[node + 1]):
                target = targets[at]
                if live[places[target]]:
                    continue
                if held is None:
                    held = {graph.values[node][slot]: self._arrived[node]}
                there, changed, share = carried[target], changes[moved[at]], shared[at]
                if there is None:
                    there = carried[target] = {}
                for value, chance in held.items():
                    after = value if changed is None else changed(value)
                    there[after] = there.get(after, 0.0) + chance * share


def nearest(graph: Graph, name: VariableName, goals: set[int], value: Value) -> Way:
    """A shortest way to one of some nodes on which a variable has come to a value there."""
    changes = [change(graph, move, name) for move in graph.moves]
    start = (0, graph.law.scenario.variables[name].start)
    came: dict[tuple[int, Value], tuple[tuple[int, Value], Move] | None] = {start: None}
    for node, now in (waiting := [start]):
        if node in goals and now == value:
            return _back(came, (node, now))
        for at in range(graph.first[node], graph.first[node + 1]):
            changed = changes[graph.moved[at]]
            after = (graph.targets[at], now if changed is None else changed(now))
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


def change(graph: Graph, move: Move, name: VariableName) -> Change | None:
    """What a move does to a variable; None where it leaves it alone."""
    road, variable = road_of(graph, move), graph.law.scenario.variables[name]
    if road is None or name not in road.touched:
        return None
    if name in road.settings:
        given = road.settings[name]
        return lambda value: given
    delta, least, most = road.changes[name], variable.min or 0, variable.max or 0

    def changed(value: Value) -> Value:
        sum_ = int(value) + delta
        return least if sum_ < least else most if sum_ > most else sum_

    return changed
