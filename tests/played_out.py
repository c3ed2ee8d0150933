"""A story played out in full, to hold what the search says against."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

import msgspec

from briefing.rules import play
from briefing.rules.graph import Answer
from briefing.rules.law import Law
from briefing.rules.state import State
from briefing.scenario.ids import RoleId
from briefing.scenario.role import Value
from tests.generated import LUCK, ROLE
from tests.walk import Edge, moves


class PlayedOut:
    """A story with nothing left out: every state by all it holds, every way on by itself."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.start = play.start(law, RoleId(ROLE))
        self.onward: dict[State, list[Edge]] = {}
        waiting = [self.start]
        while waiting:
            state = waiting.pop()
            if state not in self.onward:
                self.onward[state] = [_undrawn(edge) for edge in moves(law, state)]
                waiting += [edge.after for edge in self.onward[state]]

    @cached_property
    def finishing(self) -> set[State]:
        """The states from which an ending can be reached."""
        found = {state for state in self.onward if play.ending(self.law, state)}
        while True:
            more = {s for s, out in self.onward.items() if any(e.after in found for e in out)}
            if more <= found:
                return found
            found |= more

    def places(self, stuck: bool) -> set[int]:
        """Where one can be without a way on; or where no ending can be reached from."""
        return {
            state.place
            for state, out in self.onward.items()
            if (stuck and not out and not play.ending(self.law, state))
            or (not stuck and state not in self.finishing)
        }

    def ends(self) -> dict[tuple[int, Value], float]:
        """How probable each ending is, with each value of a number there."""
        found: dict[tuple[int, Value], float] = defaultdict(float)
        flow = {self.start: 1.0}
        while flow:
            onward: dict[State, float] = defaultdict(float)
            for state, chance in flow.items():
                out = self.onward[state]
                if play.ending(self.law, state):
                    found[state.place, state.values[self.law.slots[LUCK]]] += chance
                for edge in out:
                    onward[edge.after] += chance * self._share(out, edge)
            flow = onward
        return found

    def _share(self, out: list[Edge], edge: Edge) -> float:
        if isinstance(edge.move, Answer):
            return 0.5
        open_ = len({e.move.choice for e in out if not isinstance(e.move, Answer)})
        weights = self.law.stops[edge.move.place].ways[edge.move.choice].weights
        return weights[edge.move.road] / sum(weights) / open_


def _undrawn(edge: Edge) -> Edge:
    """How often chance was asked makes no difference here, and would never come back."""
    return edge._replace(after=msgspec.structs.replace(edge.after, draws=0))
