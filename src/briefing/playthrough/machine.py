"""The state machine compiled from a scenario: it takes or refuses every input of a run.

The only importer of `transitions`. Scenes, aftermaths, endings, quiz and debrief are its states,
the inputs its triggers; guards and effects are calls into `course`, and through it into the law.
A transition is taken only where the table has an edge *and* the law's fold arrives at its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TypedDict, assert_never

from transitions import EventData, MachineError
from transitions import Machine as Table

from briefing.playthrough import course
from briefing.playthrough.course import Position, Stage
from briefing.playthrough.event import Answered, Chose, Continued, Event, Reflected, TookRole
from briefing.rules.law import CONTINUE, Law, Stop
from briefing.rules.state import Refused
from briefing.words import _


class Edge(TypedDict):
    """A row of the table: an input, where it can be taken, and where it leads."""

    trigger: str
    source: str
    dest: str


class Run:
    """What the machine moves: where a run stands, and the input it is given."""

    def __init__(self, state: str, position: Position, event: Event) -> None:
        self.state, self.position, self.event = state, position, event
        self.refusal: Refused | None = None
        self.next: Position | None = None


class Machine:
    """One for every run of a scenario. `law` is the scenario it was compiled from."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.edges = tuple(edges(law))
        names = dict.fromkeys(
            name for edge in self.edges for name in (edge["source"], edge["dest"])
        )
        self._table = Table(
            model=None,
            states=list(names),
            initial=Stage.COVER.value,
            auto_transitions=False,
            send_event=True,
            prepare_event=self._judge,
        )
        for edge in self.edges:
            self._table.add_transition(
                **edge, conditions=partial(_leads, law, edge["dest"]), after=_arrive
            )

    def send(self, position: Position, event: Event) -> Position:
        """The position after an input. Raises `Refused` where the machine does not take it."""
        run = Run(state_name(self.law, position), position, event)
        try:
            taken = self._table.events[trigger_name(event)].trigger(run)
        except (KeyError, MachineError):  # no such trigger at all, or none from this state
            taken = False
        if not taken:
            raise run.refusal or self._why_not(position, event)
        return run.position

    def _why_not(self, position: Position, event: Event) -> Refused:
        """Why the table has no such edge: in the law's words, where the law refuses too."""
        try:
            course.advance(self.law, position, event)
        except Refused as refusal:
            return refusal
        return Refused(_("The story has no such way from here."))

    def _judge(self, data: EventData) -> None:
        """What the law says to the input: asked once, before the guards compare with it."""
        run = _run(data)
        try:
            run.next = course.advance(self.law, run.position, run.event)
        except Refused as refusal:
            run.refusal = refusal


def _leads(law: Law, dest: str, data: EventData) -> bool:
    after = _run(data).next
    return after is not None and state_name(law, after) == dest


def _arrive(data: EventData) -> None:
    run = _run(data)
    assert run.next is not None
    run.position = run.next


def _run(data: EventData) -> Run:
    """The model of the library's event, which it knows as an object only."""
    assert isinstance(data.model, Run)
    return data.model


def state_name(law: Law, position: Position) -> str:
    """The name of the machine's state that a position stands in."""
    match position.stage:
        case Stage.COVER | Stage.QUIZ | Stage.FEEDBACK | Stage.DEBRIEF:
            return position.stage.value
        case Stage.SCENE | Stage.ENDING:
            return f"{position.stage.value}.{law.stops[position.here.place].id}"
        case Stage.AFTERMATH:
            return f"aftermath.{law.stops[position.steps[-1].before.place].id}"
        case _:
            assert_never(position.stage)


def trigger_name(event: Event) -> str:
    """The name of the machine's trigger that an input is."""
    match event:
        case TookRole(role=role):
            return f"role.{role}"
        case Answered(item=item):
            return f"answer.{item}"
        case Chose(scene=scene, choice=choice):
            return f"choose.{scene}.{choice}"
        case Continued():
            return "continue"
        case Reflected():
            return "reflect"
        case _:
            assert_never(event)


def edges(law: Law) -> Iterator[Edge]:
    """Every row of the table, from what is written alone: no state is visited for it."""
    for role, place in law.starts.items():
        yield Edge(trigger=f"role.{role}", source="cover", dest=f"scene.{law.stops[place].id}")
    for stop in law.stops:
        if stop.ending:
            yield Edge(trigger="continue", source=f"ending.{stop.id}", dest="quiz")
            yield Edge(trigger="continue", source=f"ending.{stop.id}", dest="debrief")
        else:
            yield from _scene_edges(law, stop)
    for item in law.scenario.items:
        yield Edge(trigger=f"answer.{item}", source="quiz", dest="feedback")
    yield Edge(trigger="continue", source="feedback", dest="quiz")
    yield Edge(trigger="continue", source="feedback", dest="debrief")
    yield Edge(trigger="reflect", source="debrief", dest="debrief")


def _scene_edges(law: Law, stop: Stop) -> Iterator[Edge]:
    scene, aftermath = f"scene.{stop.id}", f"aftermath.{stop.id}"
    for item in stop.asks:
        yield Edge(trigger=f"answer.{item}", source=scene, dest=scene)
    onward = dict.fromkeys(
        _place_name(law, place)
        for way in stop.ways.values()
        for road in way.roads
        for _when, place in road.turns
    )
    if CONTINUE in stop.ways and not (stop.asked or stop.record):
        yield from (Edge(trigger="continue", source=scene, dest=place) for place in onward)
        return
    for choice in stop.ways:
        trigger = "continue" if choice == CONTINUE else f"choose.{stop.id}.{choice}"
        yield Edge(trigger=trigger, source=scene, dest=aftermath)
    yield from (Edge(trigger="continue", source=aftermath, dest=place) for place in onward)


def _place_name(law: Law, place: int) -> str:
    stop = law.stops[place]
    return f"{'ending' if stop.ending else 'scene'}.{stop.id}"
