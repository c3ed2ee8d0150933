"""What one role can reach, and all that is known of it: worked out once, when it is asked for."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property

from briefing.rules import play
from briefing.rules.certainty import Certainty
from briefing.rules.chances import arrivals, shares
from briefing.rules.law import Law
from briefing.rules.liveness import Liveness
from briefing.rules.order import Order, leading
from briefing.rules.search import search
from briefing.scenario.ids import RoleId, VariableName

APART = 100_000
"""Up to how many states the numbers are kept apart to the end, so that they can be reported."""

Tell = Callable[[RoleId, int], None]


class Reach:
    """One role's graph. `apart` says whether numbers were kept apart up to the endings."""

    def __init__(
        self,
        law: Law,
        role: RoleId,
        limit: int,
        tell: Tell | None = None,
        *,
        every_text: bool = False,
    ) -> None:
        self.law, self.role = law, role

        def told(number: int) -> None:
            if tell is not None:
                tell(role, number)

        touched = law.touched_by[role]
        self.numbers = [n for n in law.scenario.variables if n in touched and _is_number(law, n)]
        alive = Liveness(law, texts=True, kept=self.numbers, every_text=every_text)
        self.graph = search(law, role, alive, limit if every_text else min(limit, APART), told)
        self.apart = self.graph.finished
        if not self.apart and limit > APART and not every_text:
            alive = Liveness(law, texts=True)
            self.graph = search(law, role, alive, limit, told)
        self.alive = alive

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
