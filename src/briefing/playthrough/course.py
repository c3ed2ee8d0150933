"""How a run goes: its stages, and the one function that folds an event into where it stands.

    cover ─role→ scene ─(answer)*─choose→ aftermath ─continue→ scene … ending ─continue→
    quiz ─answer→ feedback ─continue→ quiz … debrief

A scene that only tells goes on with `continue`: straight to the next one, or by way of its
aftermath where it asked something or has a record. This is replay's and the tests' way; a played
run goes through `machine`, which is compiled from the scenario and has to agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import reduce
from typing import assert_never

import msgspec

from briefing.playthrough.event import Answered, Chose, Continued, Event, Reflected, TookRole
from briefing.rules import play
from briefing.rules.law import CONTINUE, Law
from briefing.rules.response import AnyResponse
from briefing.rules.state import Refused, State
from briefing.scenario.ids import ItemId, RoleId
from briefing.words import _


class Stage(StrEnum):
    """Where in the course of a run the player stands."""

    COVER = "cover"
    SCENE = "scene"
    AFTERMATH = "aftermath"
    ENDING = "ending"
    QUIZ = "quiz"
    FEEDBACK = "feedback"
    DEBRIEF = "debrief"


class Step(msgspec.Struct, frozen=True):
    """One decision of the way: the state before it, what was chosen, the road, the state after."""

    before: State
    choice: str
    road: int
    after: State


class Position(msgspec.Struct, frozen=True):
    """The whole fold of a log: a run is nothing else."""

    stage: Stage = Stage.COVER
    seed: int = 0
    role: RoleId | None = None
    state: State | None = None
    """The law's state; None on the cover. In an aftermath it is already the place to come."""
    entered: State | None = None
    """The state in which the present place was entered, before anything was answered there."""
    steps: tuple[Step, ...] = ()
    answers: tuple[tuple[ItemId, AnyResponse], ...] = ()
    reflection: tuple[str, ...] = ()

    @property
    def here(self) -> State:
        """The state of a run that has begun."""
        if self.state is None:
            raise Refused(_("Take a role first."))
        return self.state


def replay(law: Law, seed: int, events: Iterable[Event]) -> Position:
    """Where a log leads. Raises `Refused` at the first event that is not legal."""
    return reduce(
        lambda position, event: advance(law, position, event), events, Position(seed=seed)
    )


def advance(law: Law, position: Position, event: Event) -> Position:
    """The position after an event; raises `Refused` where it is not legal here."""
    match event:
        case TookRole(role=role):
            return _took(law, position, role)
        case Answered(item=item, response=response):
            return _answered(law, position, item, response)
        case Chose(scene=scene, choice=choice):
            return _chose(law, position, scene, choice)
        case Continued():
            return _continued(law, position)
        case Reflected(ways=ways):
            if position.stage is not Stage.DEBRIEF:
                raise Refused(_("That belongs to the debrief."))
            return msgspec.structs.replace(position, reflection=ways)
        case _:
            assert_never(event)


def asked(law: Law, position: Position) -> tuple[ItemId, ...]:
    """The items to be answered now, in order: the scene's, or the quiz's."""
    if position.stage is Stage.SCENE:
        return play.asks(law, position.here)
    return quiz_left(law, position) if position.stage is Stage.QUIZ else ()


def quiz_left(law: Law, position: Position) -> tuple[ItemId, ...]:
    """The items of the quiz that have no answer yet."""
    assert position.role is not None
    answered = {item for item, _response in position.answers}
    return tuple(i for i in law.scenario.quiz_of(position.role) if i not in answered)


def only_tells(law: Law, state: State) -> bool:
    """Whether the place is a scene without choices."""
    return CONTINUE in law.stops[state.place].ways


def _took(law: Law, position: Position, role: RoleId) -> Position:
    if position.stage is not Stage.COVER:
        raise Refused(_("The role is already taken."))
    state = play.start(law, role, position.seed)
    return Position(Stage.SCENE, position.seed, role, state, state)


def _answered(law: Law, position: Position, item: ItemId, response: AnyResponse) -> Position:
    expected = asked(law, position)
    if not expected or expected[0] != item:
        raise Refused(_("The question “{item}” is not asked now.").format(item=item))
    return msgspec.structs.replace(
        position,
        stage=Stage.FEEDBACK if position.stage is Stage.QUIZ else position.stage,
        state=play.answer(law, position.here, item, response),
        answers=(*position.answers, (item, response)),
    )


def _chose(law: Law, position: Position, scene: str, choice: str) -> Position:
    if position.stage is not Stage.SCENE:
        raise Refused(_("There is nothing to choose here."))
    if law.stops[position.here.place].id != scene or choice == CONTINUE:
        raise Refused(_("The scene “{scene}” is not where this run stands.").format(scene=scene))
    return _stepped(law, position, choice, Stage.AFTERMATH)


def _stepped(law: Law, position: Position, choice: str, stage: Stage | None) -> Position:
    before = position.here
    after = play.choose(law, before, choice)
    step = Step(before, choice, play.road_of(law, before, choice)[0], after)
    return Position(
        stage or _arrived(law, after),
        position.seed,
        position.role,
        after,
        after,
        (*position.steps, step),
        position.answers,
    )


def _arrived(law: Law, state: State) -> Stage:
    return Stage.ENDING if law.stops[state.place].ending else Stage.SCENE


def _continued(law: Law, position: Position) -> Position:
    match position.stage:
        case Stage.SCENE if only_tells(law, position.here):
            stop = law.stops[position.here.place]
            told = bool(stop.asked or stop.record)
            return _stepped(law, position, CONTINUE, Stage.AFTERMATH if told else None)
        case Stage.AFTERMATH:
            stage = _arrived(law, position.here)
        case Stage.ENDING | Stage.FEEDBACK:
            quiz = msgspec.structs.replace(position, stage=Stage.QUIZ)
            stage = Stage.QUIZ if asked(law, quiz) else Stage.DEBRIEF
        case _:
            raise Refused(_("This waits for an answer or a choice."))
    return msgspec.structs.replace(position, stage=stage)
