"""The machine and the rules agree: on every edge that exists, and on every input that is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefing.playthrough import course
from briefing.playthrough.course import Position, Stage
from briefing.playthrough.event import (
    Answered,
    Chose,
    Continued,
    Event,
    Reflected,
    Refused,
    TookRole,
)
from briefing.playthrough.machine import Machine, edges, state_name, trigger_name
from briefing.rules.answer_key import right_and_wrong
from briefing.rules.chance import drawn
from briefing.rules.graph import Answer
from briefing.rules.law import CONTINUE, Law
from briefing.rules.score import mark
from briefing.scenario.ids import ChoiceId, SceneId
from briefing.scenario.scenario import Scenario
from tests import walk
from tests.scenarios import looping, tiny
from tests.shipped import shipped

SCENARIOS = {"tiny": tiny, "looping": lambda: looping(3), **shipped()}


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=list(SCENARIOS))
def test_every_edge(scenario) -> None:  # type: ignore[no-untyped-def]  # a maker of scenarios
    law = Law(scenario())
    machine = Machine(law)
    walked: set[str] = set()
    turned: set[tuple[str, int]] = set()
    for role in law.scenario.roles:
        for edge in walk.edges(law, role):
            position, event = _as_input(law, role, edge)
            after = _agree(machine, position, event)
            walked.add(f"{state_name(law, position)} {trigger_name(event)}")
            onward = (state_name(law, after), edge.after.place)
            assert after.state is not None
            assert (after.state.values, after.state.marks, after.state.place) == (
                edge.after.values, edge.after.marks, edge.after.place
            )  # fmt: skip
            if onward not in turned:  # how a page is turned depends on the two places alone
                turned.add(onward)
                _on_to_the_next_place(machine, after)
    written = {f"{e['source']} {e['trigger']}" for e in edges(law) if e["source"][:6] == "scene."}
    assert walked <= written
    assert walked


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=list(SCENARIOS))
def test_every_other_input_is_refused_by_both(scenario) -> None:  # type: ignore[no-untyped-def]
    law = Law(scenario())
    machine = Machine(law)
    inputs = list(_every_input(law.scenario))
    for role in law.scenario.roles:
        places: dict[int, Position] = {}
        for edge in walk.edges(law, role):
            state = edge.before
            places.setdefault(state.place, Position(Stage.SCENE, 0, role, state, state))
        for position in [Position(), *places.values()]:
            for event in inputs:
                _agree(machine, position, event)


def _agree(machine: Machine, position: Position, event: Event) -> Position:
    """Both take the input and arrive at the same place, or both refuse it in the same words."""
    outcomes: list[Position | str] = []
    for judge in (machine.send, lambda *given: course.advance(machine.law, *given)):
        try:
            outcomes.append(judge(position, event))
        except Refused as refusal:
            outcomes.append(str(refusal))
    assert outcomes[0] == outcomes[1]
    return outcomes[0] if isinstance(outcomes[0], Position) else position


def _on_to_the_next_place(machine: Machine, position: Position) -> None:
    """Turn the page where one follows: aftermath, ending, and into the quiz or the debrief."""
    while position.stage in (Stage.AFTERMATH, Stage.ENDING):
        turned = _agree(machine, position, Continued())
        assert turned != position
        position = turned


def _as_input(law: Law, role: str, edge: walk.Edge) -> tuple[Position, Event]:
    """An explorer's edge as a run would meet it: the position, and the player's input."""
    position = Position(Stage.SCENE, 0, role, edge.before, edge.before)  # type: ignore[arg-type]
    stop, move = law.stops[edge.before.place], edge.move
    if isinstance(move, Answer):
        item = law.scenario.items[move.item]
        response = right_and_wrong(law.scenario, item)[0 if move.right else 1]
        assert mark(law.scenario, item, response).right is move.right
        return position, Answered(move.item, response)
    weights = stop.ways[move.choice].weights
    seeds = (seed for seed in range(10_000) if drawn(seed, edge.before.draws, weights) == move.road)
    seed = next(seeds) if len(weights) > 1 else 0
    state = type(edge.before)(
        edge.before.place, edge.before.values, edge.before.marks, seed, edge.before.draws
    )
    position = Position(Stage.SCENE, seed, role, state, state)  # type: ignore[arg-type]
    if move.choice == CONTINUE:
        return position, Continued()
    return position, Chose(SceneId(stop.id), ChoiceId(move.choice))


def _every_input(scenario: Scenario) -> Iterator[Event]:
    yield from (TookRole(role) for role in scenario.roles)
    for scene, written in scenario.scenes.items():
        yield from (Chose(scene, choice.id) for choice in written.choices)
        yield Chose(scene, ChoiceId(CONTINUE))
    for id, item in scenario.items.items():
        yield Answered(id, right_and_wrong(scenario, item)[0])
    yield Continued()
    yield Reflected(("It could have gone otherwise.",))
    yield Chose(SceneId("nowhere"), ChoiceId("nothing"))
