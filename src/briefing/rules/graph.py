"""Every relevant state that one role can reach, and every move between them, as flat arrays."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import msgspec

from briefing.rules.law import Law
from briefing.rules.state import State
from briefing.scenario.ids import ItemId, RoleId
from briefing.scenario.role import Value


class Answer(msgspec.Struct, frozen=True):
    """A question answered, all right or not: nothing else of it makes a difference."""

    item: ItemId
    right: bool


class Choose(msgspec.Struct, frozen=True):
    """A choice made in a place, and which of its roads chance took."""

    place: int
    choice: str
    road: int


Move = Answer | Choose


class Step(msgspec.Struct, frozen=True):
    """One move of a way: the node it is made in, and the node it leads to."""

    before: int
    move: Move
    after: int


Way = tuple[Step, ...]


class Graph:
    """What a search has found. A node is a number; 0 is where the role begins.

    A node stands for all states with the same future: its place, values and marks are those of
    the first way that came there, which is a shortest one. The moves out of node `n` are
    `targets[first[n]:first[n + 1]]`, each with its number in `moves` beside it in `moved`.
    A question that no condition ahead asks about is no move: it is answered in passing.
    """

    def __init__(self, law: Law, role: RoleId) -> None:
        self.law, self.role = law, role
        # unsigned: Python stores into such an array in half the time it takes for a signed one
        self.places: list[int] = []
        self.parents = array("I")
        self.values: list[tuple[Value, ...]] = []
        self.marks: list[int] = []
        self.first, self.targets, self.moved = array("Q", (0,)), array("I"), array("I")
        self.moves: list[Move] = []
        self.gains: list[int] = []
        """For each of `moves` the marks it gives, beside those of the place it leads to."""
        self.entering: list[int] = []
        """For each place the marks that entering it gives, questions answered in passing too."""
        self.perhaps: list[int] = []
        """For each place the marks it may give besides: a right answer to such a question."""
        self.finished = True
        """Whether every node was looked into; the last ones were not where a limit stopped it."""
        self.expanded = 0
        """How many nodes were looked into: all of them, unless the search is not finished."""

    def __len__(self) -> int:
        return len(self.places)

    def state(self, node: int) -> State:
        """A state that the node stands for."""
        return State(self.places[node], self.values[node], self.marks[node])

    def edges(self, node: int) -> Iterator[tuple[Move, int]]:
        """The moves out of a node, and where each leads."""
        for at in range(self.first[node], self.first[node + 1]):
            yield self.moves[self.moved[at]], self.targets[at]

    def at(self, place: int) -> list[int]:
        """The nodes of a place."""
        return [node for node, there in enumerate(self.places) if there == place]

    def way(self, node: int) -> Way:
        """A shortest way from the beginning to a node."""
        steps: list[Step] = []
        while node:
            before = self.parents[node]
            steps.append(self.step(before, node))
            node = before
        return tuple(reversed(steps))

    def step(self, before: int, after: int) -> Step:
        """A move that leads from one node to another."""
        move = next(move for move, target in self.edges(before) if target == after)
        return Step(before, move, after)
