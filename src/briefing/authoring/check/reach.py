"""What one role can reach, and all that is known of it: worked out once, when it is asked for."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Set
from functools import cached_property

from briefing.rules import play
from briefing.rules.certainty import Certainty
from briefing.rules.chances import arrivals, shares
from briefing.rules.condition import Values
from briefing.rules.law import Law
from briefing.rules.liveness import Liveness, Texts
from briefing.rules.order import Order, leading
from briefing.rules.search import search
from briefing.rules.spread import Held, Spread
from briefing.scenario.ids import RoleId, VariableName

Tell = Callable[[RoleId, int], None]


class Reach:
    """One role's graph."""

    def __init__(
        self,
        law: Law,
        role: RoleId,
        limit: int,
        tell: Tell | None = None,
        texts: Texts = "joint",
    ) -> None:
        self.law, self.role = law, role
        self._limit, self._tell = limit, tell
        touched = law.touched_by[role]
        self.numbers = [n for n in law.scenario.variables if n in touched and _is_number(law, n)]
        self._search(Liveness(law, texts))
        if self.graph.finished and not self.order.acyclic:
            del self.order  # in circles a value cannot be carried along: tell all of them apart
            texts = "most" if texts == "joint" else texts
            self._search(Liveness(law, texts, kept=self.numbers))
        self._spreads: dict[VariableName, Spread] = {}

    def _search(self, alive: Liveness) -> None:
        def told(number: int) -> None:
            if self._tell is not None:
                self._tell(self.role, number)

        self.alive = alive
        self.graph = search(self.law, self.role, alive, self._limit, told)

    def held(self, name: VariableName, node: int) -> Held:
        """How probable it is to come to a node with each value of a variable.

        Of a search that was stopped, or in circles, exact for what the nodes tell apart.
        """
        if name not in self._spreads:
            graph, order = self.graph, self.order
            spread = Spread(graph, order, self.alive, self.arrivals, self.shares, name)
            self._spreads[name] = spread
        return self._spreads[name].at(node)

    def coming(self, places: Set[int]) -> Iterator[tuple[int, int]]:
        """The moves into some places: for each the node it is made in, and its number."""
        graph, first, targets = self.graph, self.graph.first, self.graph.targets
        for before, nodes in self.nodes.items():
            for node in () if places.isdisjoint(self.law.onward(before)) else nodes:
                for at in range(first[node], first[node + 1]):
                    if graph.places[targets[at]] in places:
                        yield node, at

    @cached_property
    def last(self) -> dict[int, list[tuple[Values, int, float]]]:
        """By place the moves into endings: with which values, which move, and how probable."""
        graph, found = self.graph, defaultdict(list)
        for node, at in self.coming({graph.places[node] for node in self.endings}):
            move = graph.values[node], graph.moved[at], self.arrivals[node] * self.shares[at]
            found[graph.places[node]].append(move)
        return found

    @cached_property
    def nodes(self) -> dict[int, list[int]]:
        """For each place the nodes in it, those nearest to the beginning first."""
        found: dict[int, list[int]] = defaultdict(list)
        for node, place in enumerate(self.graph.places):
            found[place].append(node)
        return found

    def deciding(self, place: int) -> Iterator[int]:
        """The nodes of a place in which no question waits any more."""
        law, graph = self.law, self.graph
        asked = law.stops[place].asked
        for node in self.nodes.get(place, ()):
            if node < graph.expanded and not asked & ~graph.marks[node]:
                yield node

    @cached_property
    def order(self) -> Order:
        """The order in which its nodes can be walked."""
        return Order(self.graph)

    @cached_property
    def certainty(self) -> Certainty:
        """What is certain and what is possible in each node."""
        return Certainty(self.graph, self.order)

    @cached_property
    def finishing(self) -> bytearray:
        """From which nodes an ending can be reached."""
        if self.order.acyclic and self.graph.finished and not self.stuck:
            return bytearray(b"\x01") * len(self.graph)  # what runs on and never back, arrives
        return leading(self.graph, self.endings)

    @cached_property
    def endings(self) -> list[int]:
        """The nodes in which the story has ended."""
        stops = self.law.stops
        return [node for node, place in enumerate(self.graph.places) if stops[place].ending]

    @cached_property
    def stuck(self) -> list[int]:
        """The nodes in which nothing can be done though the story has not ended."""
        graph, stops = self.graph, self.law.stops
        return [
            node
            for node in range(graph.expanded)
            if graph.first[node] == graph.first[node + 1] and not stops[graph.places[node]].ending
        ]

    @cached_property
    def endless(self) -> list[int]:
        """The nodes from which neither an ending nor a dead end can be reached."""
        if self.order.acyclic or not self.graph.finished:
            return []
        arrives = leading(self.graph, [*self.endings, *self.stuck])
        return [node for node, does in enumerate(arrives) if not does]

    def around(self, node: int) -> set[int]:
        """The places that can still be come to from a node, its own among them."""
        found, waiting = {node}, [node]
        while waiting:
            for _move, target in self.graph.edges(waiting.pop()):
                if target not in found:
                    found.add(target)
                    waiting.append(target)
        return {self.graph.places[one] for one in found}

    @cached_property
    def shares(self) -> array[float]:
        """For each move its probability where it is made."""
        return shares(self.graph)

    @cached_property
    def arrivals(self) -> array[float]:
        """For each node how probable it is that a run comes there."""
        return arrivals(self.graph, self.order, self.shares, self.finishing)

    def asks(self, node: int) -> bool:
        """Whether a question waits in a node."""
        return bool(play.asks(self.law, self.graph.state(node)))


def _is_number(law: Law, name: VariableName) -> bool:
    return law.scenario.variables[name].min is not None
