"""What players know where they are asked or choose is what playing everything out says of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

from briefing.authoring.check.knowing import known, way_to_knowing, way_with
from briefing.authoring.check.rule import Trail
from briefing.authoring.check.study import Study
from briefing.authoring.loader import Loaded
from briefing.rules import play
from briefing.rules.law import Law
from briefing.rules.state import State
from briefing.scenario.ids import RoleId
from tests.generated import ROLE, story
from tests.played_out import PlayedOut
from tests.walk import moves

SEEDS = range(100)
FACTS = ("f0", "f1", "f2")


@pytest.mark.parametrize("circles", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_known(seed: int, circles: bool) -> None:
    scenario = story(seed, circles)
    study = Study(Loaded(scenario, (), "generated"), scenario)
    law, reach = study.law, study.reaches[RoleId(ROLE)]
    whole = law.bits("knows", FACTS)
    met: dict[int, set[int]] = defaultdict(set)
    for state in _first_visits(PlayedOut(law)):
        met[state.place].add(state.marks & whole)
    certain = study.once(known)[RoleId(ROLE)].certain
    for place, sets in met.items():
        for fact in FACTS:
            bit = law.bit("knows", fact)
            without = way_with(reach, (place,), bit, 0)
            assert (without is not None) == (not certain[place] & bit)
            assert (without is not None) == any(not one & bit for one in sets)
            assert without is None or not _gathered(law, without) & bit
        for several in (FACTS[:2], FACTS[1:], FACTS[::2], FACTS):
            bits = law.bits("knows", several)
            having = way_to_knowing(study, reach, (place,), bits)
            assert (having is not None) == any(not bits & ~one for one in sets)
            assert having is None or not bits & ~_gathered(law, having)


def _first_visits(played: PlayedOut) -> Iterator[State]:
    yield played.start
    for before, edges in played.onward.items():
        for _before, _move, after in edges:
            if not before.marks & played.law.bit("visited", played.law.stops[after.place].id):
                yield after


def _gathered(law: Law, trail: Trail) -> int:
    """The marks of a run that takes a way, answering in passing what the way leaves open."""
    state = play.start(law, trail.role)
    for step in trail.way:
        edges = list(moves(law, state))
        while not any(edge.move == step.move for edge in edges):
            state = edges[0].after
            edges = list(moves(law, state))
        state = next(edge.after for edge in edges if edge.move == step.move)
    return state.marks
