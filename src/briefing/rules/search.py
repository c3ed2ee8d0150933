"""Visits every state a role can reach, those with the same future as one: breadth first."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import Any

from briefing.rules.condition import Test
from briefing.rules.effect import Effect
from briefing.rules.graph import Answer, Choose, Graph, Move
from briefing.rules.law import Law, Turns, Way
from briefing.rules.liveness import Liveness
from briefing.rules.play import start, turn
from briefing.scenario.ids import RoleId

LIMIT = 2_000_000
"""How many states are visited before a search says that it is not finished."""
VALUES = 30_000_000
"""How many values of variables, and how many moves, are kept at most: half a gigabyte of each."""
OFTEN = 1 << 14
"""After how many states it says how far it is."""

_Way = tuple[Test | None, int, int, Effect | None, int | None, Turns]
"""When it is open; its number and the marks it gives; what it does, and where it leads."""


def most(law: Law) -> int:
    """How many states are visited where nobody says: fewer where each of them holds much."""
    return min(LIMIT, VALUES // max(1, len(law.slots)))


class _Plan:
    """What the search does in one place, made ready for its inner loop."""

    def __init__(self, graph: Graph, alive: Liveness, place: int) -> None:
        stop, law = graph.law.stops[place], graph.law
        self.items: list[tuple[int, list[_Way]]] = []
        self.passing = self.perhaps = 0
        for item in stop.asks:
            answered, correct = law.bit("answered", item), law.bit("correct", item)
            if not alive.marks(place) & correct:
                self.passing |= answered
                self.perhaps |= correct
                continue
            gains = ((True, answered | correct), (False, answered))
            ways = [(_known(graph, Answer(item, right), gain), gain) for right, gain in gains]
            self.items.append((answered, [(None, *way, None, place, ()) for way in ways]))
        self.ways: list[_Way] = [
            (way.when, *_move(graph, place, way, number), road.effect, road.fixed, road.turns)
            for way in stop.ways.values()
            for number, road in enumerate(way.roads)
        ]
        slots = alive.slots(place)
        self.live: Callable[[Any], Any] = itemgetter(*slots or [slice(0)])
        self.mask = alive.marks(place)

    def onward(self, marks: int) -> list[_Way]:
        """The ways on: the answers to the question that waits, or all that may be open."""
        for answered, ways in self.items:
            if not marks & answered:
                return ways
        return self.ways


def _move(graph: Graph, place: int, way: Way, road: int) -> tuple[int, int]:
    """The number of a choice's road, and the marks it gives."""
    gain = way.bit | graph.law.stops[place].record
    return _known(graph, Choose(place, way.id, road), gain), gain


def _known(graph: Graph, move: Move, gain: int) -> int:
    graph.moves.append(move)
    graph.gains.append(gain)
    return len(graph.moves) - 1


def search(
    law: Law,
    role: RoleId,
    alive: Liveness,
    limit: int | None = None,
    tell: Callable[[int], None] | None = None,
) -> Graph:
    """All that `role` can reach, or as much of it as `limit` allows; `tell` hears how far it is."""
    graph = Graph(law, role)
    plans = [_Plan(graph, alive, place) for place in range(len(law.stops))]
    graph.entering = [s.bits | p.passing for s, p in zip(law.stops, plans, strict=True)]
    graph.perhaps = [plan.perhaps for plan in plans]
    tables: list[dict[Any, int]] = [{} for _plan in plans]
    begun = start(law, role)
    marks = begun.marks | graph.entering[begun.place]
    _add(graph, begun.place, begun.values, marks, 0)
    plan = plans[begun.place]
    tables[begun.place][plan.live(begun.values), marks & plan.mask] = 0
    _visit(graph, plans, tables, limit or most(law), tell)
    graph.expanded = len(graph.first) - 1
    graph.finished = graph.expanded == len(graph)
    graph.first.extend(graph.first[-1:] * (len(graph) - graph.expanded))  # no way on is known there
    return graph


def _add(graph: Graph, place: int, values: tuple[Any, ...], marks: int, parent: int) -> None:
    graph.places.append(place)
    graph.values.append(values)
    graph.marks.append(marks)
    graph.parents.append(parent)


def _visit(
    graph: Graph,
    plans: list[_Plan],
    tables: list[dict[Any, int]],
    limit: int,
    tell: Callable[[int], None] | None,
) -> None:
    """The loop that every state goes through; all that it calls are the law's own functions."""
    places, values, all_marks, parents = graph.places, graph.values, graph.marks, graph.parents
    first, targets, moved, entering = graph.first, graph.targets, graph.moved, graph.entering
    keys = [(tables[n], plan.live, plan.mask) for n, plan in enumerate(plans)]
    node = 0
    while node < len(places) <= limit and len(targets) <= VALUES:
        here, marks, plan = values[node], all_marks[node], plans[places[node]]
        for when, move, gain, effect, fixed, turns in (
            plan.onward(marks) if plan.items else plan.ways
        ):
            if when is not None and not when(here, marks):
                continue
            new = here if effect is None else effect(here)
            gained = marks | gain
            to = turn(turns, new, gained) if fixed is None else fixed
            gained |= entering[to]
            table, live, mask = keys[to]
            key = live(new), gained & mask
            found = table.get(key)
            if found is None:
                found = table[key] = len(places)
                places.append(to)
                values.append(new)
                all_marks.append(gained)
                parents.append(node)
            targets.append(found)
            moved.append(move)
        first.append(len(targets))
        node += 1
        if tell is not None and not node % OFTEN:
            tell(len(places))
