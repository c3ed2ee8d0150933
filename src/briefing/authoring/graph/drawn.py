"""From a study to its picture: what is written, joined with what was found to be reached."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.study import Study
from briefing.authoring.graph.picture import Mark, Met, Picture, Place, Way
from briefing.authoring.graph.traffic import Traffic
from briefing.rules.law import choices_of
from briefing.scenario.ids import PlaceId, RoleId
from briefing.scenario.scene import Choice, Goto, Scene


def picture(study: Study, role: RoleId | None = None) -> Picture:
    """The picture of a scenario, or of what one of its roles can meet."""
    return _Drawn(study, role).picture()


class _Drawn:
    def __init__(self, study: Study, role: RoleId | None) -> None:
        self.study, self.law = study, study.law
        roles = study.scenario.roles if role is None else (role,)
        self.traffic = {one: Traffic(study.reaches[one]) for one in roles}
        self.leads = {one: self.law.reach(one) for one in roles}
        whole = range(len(self.law.stops))
        self.shown = [p for p in whole if role is None or p in self.leads[role]]
        self.finished = all(traffic.finished for traffic in self.traffic.values())
        self.reached = {p for one in roles for p in study.reaches[one].nodes}
        self.around = self._circles()

    def picture(self) -> Picture:
        scenario, reaches = self.study.scenario, self.study.reaches
        return Picture(
            title=scenario.title,
            roles={role: scenario.roles[role].title for role in self.traffic},
            places=tuple(self._place(place) for place in self.shown),
            ways=tuple(way for place in self.shown for way in self._ways(place)),
            visited=sum(len(reaches[role].graph) for role in self.traffic),
            finished=self.finished,
        )

    def _place(self, place: int) -> Place:
        stop, written = self.law.stops[place], self.law.written(place)
        comes = [r for r in self.traffic if place in self.study.reaches[r].nodes]
        leads = [r for r, places in self.leads.items() if place in places]
        marks = tuple(self._marks(place))
        facts = self.study.scenario.facts
        return Place(
            id=PlaceId(stop.id),
            title=written.title,
            kind="ending" if stop.ending else "scene",
            date=written.date,
            facts=tuple(facts[fact].text for fact in written.shows),
            roles=tuple(comes or leads),
            starts=tuple(role for role in comes if self.law.starts[role] == place),
            met=self._met(place, comes) if self._sure(marks) else (),
            again=place in self.around,
            marks=marks,
        )

    def _met(self, place: int, comes: list[RoleId]) -> tuple[Met, ...]:
        return tuple(Met(role, self.traffic[role].met[place]) for role in comes)

    def _sure(self, marks: tuple[Mark, ...]) -> bool:
        """Whether it can be said how often a place is met; who never gets out has no last time."""
        return self.finished and "no-ending" not in marks

    def _marks(self, place: int) -> Iterator[Mark]:
        if self.finished and place not in self.reached:
            yield "unreachable"
        if any(place in traffic.stuck for traffic in self.traffic.values()):
            yield "dead-end"
        elif self.finished and place in self.reached and self._lost(place):
            yield "no-ending"

    def _lost(self, place: int) -> bool:
        """Whether no role that comes here reaches an ending."""
        return all(
            place in traffic.lost
            for role, traffic in self.traffic.items()
            if place in self.study.reaches[role].nodes
        )

    def _ways(self, place: int) -> Iterator[Way]:
        scene = self.law.written(place)
        if not isinstance(scene, Scene):
            return
        nearest = scene.record.choice if scene.record else None
        for choice in choices_of(scene):
            recorded = choice.id == nearest
            for goto, roads in _by_goto(choice).items():
                for to, turns in _turns(goto).items():
                    yield self._way(place, choice, roads, turns, self.law.places[to], recorded)

    def _way(
        self,
        place: int,
        choice: Choice,
        roads: list[int],
        turns: tuple[str, ...],
        to: int,
        recorded: bool,
    ) -> Way:
        weights = [draw.weight for draw in choice.chance]
        keys = [(place, choice.id, road, to) for road in roads]
        flows = [sum(t.gone.get(key, 0.0) for key in keys) for t in self.traffic.values()]
        gone = any(key in traffic.gone for traffic in self.traffic.values() for key in keys)
        drawn = len(roads) < len(weights)
        return Way(
            before=PlaceId(self.law.stops[place].id),
            after=PlaceId(self.law.stops[to].id),
            choice=choice.id,
            words=choice.text,
            when=choice.when,
            turns=turns,
            chance=(sum(weights[road] for road in roads), sum(weights)) if drawn else None,
            recorded=recorded,
            never=self.finished and not gone,
            flow=max(flows),
        )

    def _circles(self) -> set[int]:
        """The places that some way leads back to."""
        onward: dict[int, set[int]] = {}
        for traffic in self.traffic.values():
            for before, _choice, _road, after in traffic.gone:
                onward.setdefault(before, set()).add(after)
        return {place for place in onward if place in _beyond(place, onward)}


def _beyond(place: int, onward: dict[int, set[int]]) -> set[int]:
    found: set[int] = set()
    waiting = [*onward.get(place, ())]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += onward.get(here, ())
    return found


def _by_goto(choice: Choice) -> dict[Goto, list[int]]:
    """The roads of a choice, those that lead on in the same way together."""
    found: dict[Goto, list[int]] = {}
    for road, draw in enumerate(choice.chance or (None,)):
        goto = (draw.goto if draw else None) or choice.goto
        if goto is not None:
            found.setdefault(goto, []).append(road)
    return found


def _turns(goto: Goto) -> dict[PlaceId, tuple[str, ...]]:
    """Each place that a road can lead to, and on which conditions it does."""
    if isinstance(goto, str):
        return {goto: ()}
    found: dict[PlaceId, tuple[str, ...]] = {}
    for branch in goto:
        found[branch.to] = (*found.get(branch.to, ()), branch.when or "")
    return found if len(found) > 1 else dict.fromkeys(found, ())
