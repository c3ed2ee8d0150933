"""What the players of a role know in a place, on every way or on some, and by which way."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from briefing.authoring.check.reach import Reach
from briefing.authoring.check.rule import Trail
from briefing.authoring.check.study import Study
from briefing.rules.graph import Move, Step
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import ItemId, RoleId
from briefing.scenario.scenario import Scenario

State = tuple[int, int]
"""A node, and what of some marks has been gathered on the way there."""


class Known(msgspec.Struct, frozen=True, gc=False):
    """For each place that a role reaches: the marks every way there gives, and those some way does.

    What a place shows on entering it counts; what its record tells does not.
    """

    certain: dict[int, int]
    possible: dict[int, int]


def known(study: Study) -> dict[RoleId, Known]:
    """What each role knows in each place. Ask for it by `study.once(known)`."""
    return {role: _known(reach) for role, reach in study.reaches.items()}


def _known(reach: Reach) -> Known:
    sure, may = reach.certainty.certain, reach.certainty.possible
    certain: dict[int, int] = {}
    possible: dict[int, int] = {}
    for place, nodes in reach.nodes.items():
        both, some = -1, 0
        for node in nodes:
            both &= sure[node]
            some |= may[node]
        certain[place], possible[place] = both, some
    return Known(certain, possible)


class Asking(msgspec.Struct, frozen=True):
    """An item where it is asked of a role: in a scene, or in the quiz after one of the endings."""

    item: ItemId
    role: RoleId
    path: Path
    places: tuple[int, ...]
    """The scene, or the endings that the role reaches."""


def askings(study: Study) -> list[Asking]:
    """Everything that is asked, in the order in which it is written. By `study.once(askings)`."""
    found = []
    for name, scene in study.scenes():
        place = study.place(name)
        for role, reach in study.reaches.items():
            if place in reach.nodes:
                for number, item in enumerate(scene.asks):
                    path: Path = ("scenes", name, "asks", number)
                    found.append(Asking(item, role, path, (place,)))
    endings = [study.place(name) for name in study.scenario.endings]
    for role, reach in study.reaches.items():
        reached = tuple(place for place in endings if place in reach.nodes)
        for number, item in enumerate(study.scenario.quiz_of(role) if reached else ()):
            found.append(Asking(item, role, _in_quiz(study.scenario, role, number), reached))
    return found


def _in_quiz(scenario: Scenario, role: RoleId, number: int) -> Path:
    return ("quiz", role, number) if isinstance(scenario.quiz, dict) else ("quiz", number)


def way_to_knowing(study: Study, reach: Reach, places: Collection[int], facts: int) -> Trail | None:
    """A way to a first visit on which all of some facts are gathered; None where there is none."""
    held = study.once(known)[reach.role]
    where = [place for place in places if not facts & ~held.possible.get(place, 0)]
    for place in where if reach.order.acyclic else ():
        for node in reach.nodes[place]:
            if not facts & ~reach.certainty.certain[node]:
                return study.trail(reach, node, answered=True)
    return way_with(reach, where, facts, facts) if where else None


def way_with(reach: Reach, places: Collection[int], marks: int, wanted: int) -> Trail | None:
    """A shortest way to one of some places on which, of `marks`, exactly `wanted` is gathered.

    It is a first visit: what was asked there is not asked again, and its record has been read.
    """
    graph = reach.graph
    start: State = (0, graph.marks[0] & marks)
    came: dict[State, tuple[State, Move] | None] = {start: None}
    waiting = [start] if not start[1] & ~wanted else []
    for state in waiting:  # grows while it is read
        node, gathered = state
        if graph.places[node] in places:
            if gathered == wanted:
                return Trail(reach.role, tuple(_steps(came, state)), answered=bool(wanted))
            continue
        for at in range(graph.first[node], graph.first[node + 1]):
            move, target = graph.moved[at], graph.targets[at]
            gain = graph.gains[move] | graph.entering[graph.places[target]]
            after = (target, gathered | gain & marks)
            if after not in came and not after[1] & ~wanted:
                came[after] = (state, graph.moves[move])
                waiting.append(after)
    return None


def _steps(came: dict[State, tuple[State, Move] | None], state: State) -> list[Step]:
    steps: list[Step] = []
    before = came[state]
    while before is not None:
        steps.append(Step(before[0][0], before[1], state[0]))
        state, before = before[0], came[before[0]]
    return steps[::-1]
