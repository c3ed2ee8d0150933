"""A scenario made ready to be judged by: names turned into slots and bits, texts into functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from briefing.rules import condition, distances, effect
from briefing.scenario.ids import ChoiceId, EndingId, ItemId, PlaceId, RoleId, SceneId, VariableName
from briefing.scenario.role import Value
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Choice, Draw, Ending, Goto, Scene

Turns = tuple[tuple[condition.Test | None, int], ...]
"""The ways on from a road, tried in order: where each leads, and when it is taken."""

CONTINUE = "continue"
"""The one way on from a scene that has no choices."""


class Road:
    """One thing that can come of a choice: its weight, its effect, and where it leads."""

    __slots__ = ("changes", "effect", "fixed", "outcomes", "settings", "touched", "turns", "weight")

    def __init__(self, law: Law, choice: Choice, draw: Draw | None) -> None:
        changes = dict(choice.change)
        for name, delta in (draw.change if draw else {}).items():
            changes[name] = changes.get(name, 0) + delta
        settings = {**choice.set, **(draw.set if draw else {})}
        self.weight = draw.weight if draw else 1
        told = (choice.outcome, draw.outcome if draw else None)
        self.outcomes = tuple(text for text in told if text is not None)
        self.changes, self.settings = changes, settings
        self.touched = frozenset({*changes, *settings})
        self.effect = effect.compiled(changes, settings, law.scenario.variables)
        goto = (draw.goto if draw else None) or choice.goto
        self.turns, self.fixed = _turns(goto or (), law)


class Way:
    """A choice as the law sees it."""

    __slots__ = ("bit", "id", "roads", "weights", "when")

    def __init__(self, law: Law, scene: str, choice: Choice) -> None:
        self.id: str = choice.id
        self.when = condition.compiled(choice.when, law)
        self.bit = law.bit("chose", scene, choice.id)
        self.roads = tuple(Road(law, choice, draw) for draw in choice.chance or (None,))
        self.weights = tuple(road.weight for road in self.roads)


class Stop:
    """A scene or an ending as the law sees it."""

    __slots__ = ("asked", "asks", "bits", "ending", "id", "open_ids", "record", "ways")

    def __init__(self, law: Law, place: str, written: Scene | Ending) -> None:
        self.id = place
        self.bits = law.bit("visited", place) | law.bits("knows", written.shows)
        self.ways: dict[str, Way] = {}
        self.asks: tuple[ItemId, ...] = ()
        self.record = self.asked = 0
        self.ending = isinstance(written, Ending)
        if isinstance(written, Scene):
            self.asks = written.asks
            self.asked = law.bits("answered", written.asks)
            self.record = law.bits("knows", written.record.facts) if written.record else 0
            choices = choices_of(written)
            self.ways = {choice.id: Way(law, place, choice) for choice in choices}
        self.open_ids = None if any(way.when for way in self.ways.values()) else tuple(self.ways)


def choices_of(scene: Scene) -> tuple[Choice, ...]:
    """A scene's choices. One that only tells has one way on, so that nothing else need know it."""
    return scene.choices or (Choice(id=ChoiceId(CONTINUE), text="", goto=scene.goto),)


def _turns(goto: Goto, law: Law) -> tuple[Turns, int | None]:
    if isinstance(goto, str):
        return ((None, law.places[goto]),), law.places[goto]
    return tuple((condition.compiled(b.when, law), law.places[b.to]) for b in goto), None


class Law:
    """The compiled form of one scenario. Built once, shared by every run, never changed."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        ids: list[PlaceId] = [*map(PlaceId, scenario.scenes), *map(PlaceId, scenario.endings)]
        self.places: dict[str, int] = {place: index for index, place in enumerate(ids)}
        self.slots: dict[str, int] = {name: slot for slot, name in enumerate(scenario.variables)}
        self.start_values: tuple[Value, ...] = tuple(v.start for v in scenario.variables.values())
        self._bits = {name: 1 << index for index, name in enumerate(_askable(scenario))}
        written: list[Scene | Ending] = [*scenario.scenes.values(), *scenario.endings.values()]
        self.stops = tuple(Stop(self, *pair) for pair in zip(ids, written, strict=True))

    def bit(self, *name: str) -> int:
        """The bit of one thing that can be asked, such as `("visited", "first_light")`."""
        return self._bits[name]

    def bits(self, question: str, names: Iterable[str]) -> int:
        """The bits of several, as one number."""
        found = 0
        for name in names:
            found |= self.bit(question, name)
        return found

    def met(self, question: str, marks: int) -> tuple[str, ...]:
        """The names that `marks` holds of one kind, in the order they are written."""
        return tuple([n[-1] for n, bit in self._bits.items() if n[0] == question and marks & bit])

    @cached_property
    def starts(self) -> dict[RoleId, int]:
        """Where each role begins."""
        return {role: self.places[written.start] for role, written in self.scenario.roles.items()}

    def written(self, place: int) -> Scene | Ending:
        """What the author wrote of a place."""
        id = self.stops[place].id
        return self.scenario.scenes.get(SceneId(id)) or self.scenario.endings[EndingId(id)]

    def reach(self, role: RoleId) -> frozenset[int]:
        """The places a role's start leads to by any road, whatever the conditions say."""
        found: set[int] = set()
        waiting = [self.starts[role]]
        while waiting:
            place = waiting.pop()
            if place not in found:
                found.add(place)
                waiting += self.onward(place)
        return frozenset(found)

    def onward(self, place: int) -> tuple[int, ...]:
        """The places that one place leads to by any road, each once."""
        ways = self.stops[place].ways.values()
        return tuple(
            dict.fromkeys(to for way in ways for road in way.roads for _when, to in road.turns)
        )

    @cached_property
    def touched_by(self) -> dict[RoleId, frozenset[VariableName]]:
        """The variables that each role's story can change: those of other roles are not its own."""
        return {
            role: frozenset().union(
                *(
                    road.touched
                    for place in self.reach(role)
                    for way in self.stops[place].ways.values()
                    for road in way.roads
                )
            )
            for role in self.starts
        }

    @cached_property
    def asked_of(self) -> dict[RoleId, frozenset[ItemId]]:
        """The items each role can be asked: in the scenes its start leads to, and in its quiz."""
        return {
            role: frozenset(self.scenario.quiz_of(role)).union(
                *(self.stops[place].asks for place in self.reach(role))
            )
            for role in self.starts
        }

    @cached_property
    def distances(self) -> tuple[int, ...]:
        """For each place, how many decisions lie between it and an ending."""
        return distances.distances([self.onward(place) for place in range(len(self.stops))])


def _askable(scenario: Scenario) -> Iterator[tuple[str, ...]]:
    """Everything a run can have done or met, each under the question that asks for it."""
    yield from (("role", role) for role in scenario.roles)
    yield from (("visited", place) for place in (*scenario.scenes, *scenario.endings))
    for name, scene in scenario.scenes.items():
        for choice in choices_of(scene):
            yield ("chose", name, choice.id)
    yield from (("knows", fact) for fact in scenario.facts)
    yield from (("answered", item) for item in scenario.items)
    yield from (("correct", item) for item in scenario.items)
