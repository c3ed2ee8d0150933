"""The whole semantics of a scenario: `start`, `choices`, `answer`, `choose`, `ending`.

Machine, explorer, replay, bots and every face go through these: no clock here, no file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.rules.chance import drawn
from briefing.rules.condition import Values
from briefing.rules.law import Law, Road, Turns, Way
from briefing.rules.state import Refused, State
from briefing.scenario.ids import EndingId, ItemId, RoleId
from briefing.words import _

if TYPE_CHECKING:
    from briefing.rules.response import AnyResponse


def start(law: Law, role: RoleId, seed: int = 0) -> State:
    """The first state of a run: the role's first scene, entered."""
    if role not in law.starts:
        raise Refused(_("There is no role “{role}” in this scenario.").format(role=role))
    place = law.starts[role]
    marks = law.bit("role", role) | law.stops[place].bits
    return State(place, law.start_values, marks, seed)


def asks(law: Law, state: State) -> tuple[ItemId, ...]:
    """The items this place still asks, in order; while there is one, no choice is open."""
    stop = law.stops[state.place]
    if stop.asked & ~state.marks == 0:
        return ()
    return tuple(item for item in stop.asks if not state.marks & law.bit("answered", item))


def choices(law: Law, state: State) -> tuple[str, ...]:
    """The ids of the choices that are open now. None at an ending, or while items are asked."""
    stop = law.stops[state.place]
    marks = state.marks
    if stop.asked & ~marks:
        return ()
    if stop.open_ids is not None:
        return stop.open_ids
    values = state.values
    return tuple(
        [id_ for id_, way in stop.ways.items() if way.when is None or way.when(values, marks)]
    )


def choose(law: Law, state: State, choice: str, draw: int | None = None) -> State:
    """The state after a choice. Chance is the state's own unless `draw` names the road."""
    stop = law.stops[state.place]
    way = stop.ways.get(choice)
    values, marks = state.values, state.marks
    if way is None or stop.asked & ~marks or not (way.when is None or way.when(values, marks)):
        raise Refused(_refusal(law, state, choice))
    roads, draws = way.roads, state.draws
    if len(roads) == 1:
        road = roads[0]
    else:
        road = roads[drawn(state.seed, draws, way.weights) if draw is None else draw]
        draws += 1
    if road.effect is not None:
        values = road.effect(values)
    marks |= way.bit | stop.record
    place = road.fixed if road.fixed is not None else turn(road.turns, values, marks)
    return State(place, values, marks | law.stops[place].bits, state.seed, draws)


def road_of(law: Law, state: State, choice: str) -> tuple[int, Road]:
    """Which road `choose` takes from here, and its number: what chance brings, known again."""
    way: Way = law.stops[state.place].ways[choice]
    number = 0 if len(way.roads) == 1 else drawn(state.seed, state.draws, way.weights)
    return number, way.roads[number]


def answer(law: Law, state: State, item: ItemId, response: AnyResponse) -> State:
    """The state after an item is answered; only whether it was right makes a difference later."""
    written = law.scenario.items.get(item)
    if written is None:
        raise Refused(_("There is no question “{item}” in this scenario.").format(item=item))
    if state.marks & law.bit("answered", item):
        raise Refused(_("The question “{item}” is already answered.").format(item=item))
    from briefing.rules import score  # late: a search answers without any response

    score.check(law.scenario, written, response)
    marks = state.marks | law.bit("answered", item)
    if score.mark(law.scenario, written, response).right:
        marks |= law.bit("correct", item)
    return State(state.place, state.values, marks, state.seed, state.draws)


def ending(law: Law, state: State) -> EndingId | None:
    """The ending this state is, or None while the story goes on."""
    stop = law.stops[state.place]
    return EndingId(stop.id) if stop.ending else None


def turn(turns: Turns, values: Values, marks: int) -> int:
    """Where a road leads: the first of its turns whose condition holds."""
    for when, place in turns:
        if when is None or when(values, marks):
            return place
    raise Refused(_("No way leads on from this choice."))


def _refusal(law: Law, state: State, choice: str) -> str:
    stop = law.stops[state.place]
    if stop.ending:
        return _("The story has ended; there is nothing to choose.")
    if choice not in stop.ways:
        return _("“{choice}” is no choice in the scene “{scene}”.").format(
            choice=choice, scene=stop.id
        )
    if asks(law, state):
        return _("A question has to be answered before anything is chosen.")
    return _("“{choice}” cannot be chosen now.").format(choice=choice)
