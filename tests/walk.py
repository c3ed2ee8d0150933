"""Every single move of a scenario, each question answered right and wrong: what the graph holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from briefing.rules import play
from briefing.rules.graph import Answer, Choose, Graph, Move
from briefing.rules.law import Law
from briefing.rules.liveness import Liveness
from briefing.rules.search import search
from briefing.rules.state import State
from briefing.scenario.ids import RoleId


class Edge(NamedTuple):
    """One move: from a state, to a state."""

    before: State
    move: Move
    after: State


def graph(law: Law, role: RoleId) -> Graph:
    """All that a role can reach."""
    found = search(law, role, Liveness(law, "most"))
    assert found.finished
    return found


def edges(law: Law, role: RoleId) -> Iterator[Edge]:
    """Every move from every node, and before it the questions that the search passes over."""
    found = graph(law, role)
    for node in range(len(found)):
        state = found.state(node)
        passed = found.entering[state.place] & law.bits("answered", law.stops[state.place].asks)
        waiting = [msgspec.structs.replace(state, marks=state.marks & ~passed)]
        while waiting:
            state = waiting.pop()
            for edge in moves(law, state):
                yield edge
                if _in_passing(edge.move, passed, law):
                    waiting.append(edge.after)


def _in_passing(move: Move, passed: int, law: Law) -> bool:
    """Whether it is the wrong answer to a question that the search passes over."""
    if isinstance(move, Answer):
        return not move.right and law.bit("answered", move.item) & passed != 0
    return False


def moves(law: Law, state: State) -> Iterator[Edge]:
    """Every move that is legal in a state: the next question's answers, or the open choices."""
    waiting = play.asks(law, state)
    if waiting:
        item = waiting[0]
        for right in (True, False):
            marks = state.marks | law.bit("answered", item)
            marks |= law.bit("correct", item) if right else 0
            yield Edge(state, Answer(item, right), msgspec.structs.replace(state, marks=marks))
        return
    for choice in play.choices(law, state):
        for road in range(len(law.stops[state.place].ways[choice].roads)):
            after = play.choose(law, state, choice, road)
            yield Edge(state, Choose(state.place, choice, road), after)
