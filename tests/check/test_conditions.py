"""What the checker says of a condition is what playing everything out says of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

from briefing.authoring.check.conditions import verdicts
from briefing.authoring.check.study import Study
from briefing.authoring.check.written import Written, written
from briefing.authoring.loader import Loaded
from briefing.rules import condition, play
from briefing.rules.condition import Values
from briefing.rules.graph import Answer
from briefing.rules.state import State
from briefing.scenario.diagnostic import Path
from tests.generated import story
from tests.played_out import PlayedOut

SEEDS = range(150)


@pytest.mark.parametrize("circles", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_every_condition(seed: int, circles: bool) -> None:
    scenario = story(seed, circles)
    study = Study(Loaded(scenario, (), "generated"), scenario)
    whole = PlayedOut(study.law)
    seen: dict[Path, set[bool]] = defaultdict(set)
    for one in written(study):
        seen[one.path] |= set(_truths(whole, one))
    for path, verdict in verdicts(study).items():
        found = ({True} if verdict.holds else set()) | ({False} if verdict.fails else set())
        assert found == seen[path], (path, verdict.when)


def _truths(whole: PlayedOut, one: Written) -> Iterator[bool]:
    """What a condition is, each time it is read in the whole of a story."""
    test = condition.compiled(one.when, whole.law)
    for values, marks in _read(whole, one):
        yield test is None or test(values, marks)


def _read(whole: PlayedOut, one: Written) -> Iterator[tuple[Values, int]]:
    law = whole.law
    earlier = [condition.compiled(when, law) for when in one.earlier]
    for state, out in whole.onward.items():
        if state.place != one.place:
            continue
        if one.kind == "text":
            yield state.values, state.marks
        elif one.kind == "choice":
            if not play.asks(law, state):
                yield state.values, state.marks
        else:
            yield from _after(
                whole, one, state, [e.after for e in out if _is(e.move, one)], earlier
            )


def _after(
    whole: PlayedOut,
    one: Written,
    state: State,
    afters: list[State],
    earlier: list[condition.Test | None],
) -> Iterator[tuple[Values, int]]:
    """Behind a choice: with the new values, before the next place is entered."""
    stop = whole.law.stops[one.place]
    for after in afters:
        marks = state.marks | stop.ways[one.choice].bit | stop.record
        told = one.kind == "outcome"
        if told or not any(test(after.values, marks) for test in earlier if test):
            yield after.values, marks


def _is(move: object, one: Written) -> bool:
    return not isinstance(move, Answer) and (move.choice, move.road) == (one.choice, one.road)  # type: ignore[attr-defined]
