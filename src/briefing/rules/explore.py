"""Every state a role can reach, and every move between them: visited, not sampled."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing.rules import play
from briefing.rules.law import Law
from briefing.rules.liveness import Liveness
from briefing.rules.state import State
from briefing.scenario.ids import ItemId, RoleId
from briefing.words import _


class Answer(msgspec.Struct, frozen=True):
    """An item answered, all right or not: nothing else of it makes a difference."""

    item: ItemId
    right: bool


class Choose(msgspec.Struct, frozen=True):
    """A choice made, and which of its roads chance took."""

    choice: str
    road: int


class Edge(msgspec.Struct, frozen=True):
    """One move: from a state, to a state."""

    before: State
    move: Answer | Choose
    after: State


class Unfinished(Exception):  # no error: an answer, and an honest one
    """There are more states than the budget allows; nothing is proved."""


def edges(law: Law, role: RoleId, limit: int = 1_000_000) -> Iterator[Edge]:
    """Every move from every state that `role` can reach, states with the same future as one.

    Raises `Unfinished` where there are more than `limit` states.
    """
    key_of = Liveness(law).key
    start = play.start(law, role)
    seen = {key_of(start)}
    waiting = [start]
    while waiting:
        state = waiting.pop()
        for edge in moves(law, state):
            yield edge
            key = key_of(edge.after)
            if key not in seen:
                if len(seen) >= limit:
                    raise Unfinished(_("not finished: {n} states").format(n=limit))
                seen.add(key)
                waiting.append(edge.after)


def moves(law: Law, state: State) -> Iterator[Edge]:
    """Every move that is legal in a state: the next question's answers, or the open choices."""
    waiting = play.asks(law, state)
    if waiting:
        item = waiting[0]
        for right in (True, False):
            marks = state.marks | law.bit("answered", item)
            marks |= law.bit("correct", item) if right else 0
            after = msgspec.structs.replace(state, marks=marks)
            yield Edge(state, Answer(item, right), after)
        return
    for choice in play.choices(law, state):
        for road in range(len(law.stops[state.place].ways[choice].roads)):
            yield Edge(state, Choose(choice, road), play.choose(law, state, choice, road))
