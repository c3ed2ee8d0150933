"""A scenario under study: what is written, what each role can reach, and where all of it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar, cast

from briefing.authoring.check.reach import Reach, Tell
from briefing.authoring.check.rule import Trail
from briefing.authoring.loader import Loaded
from briefing.rules.law import Law
from briefing.rules.search import most
from briefing.scenario.ids import EndingId, PlaceId, RoleId, SceneId
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Scene

T = TypeVar("T")


class Study:
    """What the rules look at. The roles are searched when the first rule asks for it."""

    def __init__(
        self, loaded: Loaded, scenario: Scenario, limit: int | None = None, tell: Tell | None = None
    ) -> None:
        self.loaded, self.scenario = loaded, scenario
        self.law = Law(scenario)
        self.limit, self._tell = limit or most(self.law), tell
        self._done: dict[Callable[[Study], object], object] = {}

    def once(self, work: Callable[[Study], T]) -> T:
        """What some work on this study comes to; done the first time it is asked for."""
        if work not in self._done:
            self._done[work] = work(self)
        return cast("T", self._done[work])

    @cached_property
    def reaches(self) -> dict[RoleId, Reach]:
        """What each role can reach."""
        roles = self.scenario.roles
        return {role: Reach(self.law, role, self.limit, self._tell) for role in roles}

    @cached_property
    def proved(self) -> bool:
        """Whether every state of every role was visited."""
        return all(reach.graph.finished for reach in self.reaches.values())

    @cached_property
    def met(self) -> frozenset[int]:
        """The places that some role reaches."""
        return frozenset(place for reach in self.reaches.values() for place in reach.nodes)

    def place(self, name: PlaceId | SceneId | EndingId) -> int:
        """The law's number of a scene or an ending."""
        return self.law.places[name]

    def scenes(self) -> Iterator[tuple[SceneId, Scene]]:
        """The scenes that some role reaches: of the others it is said only that they are not."""
        for name, scene in self.scenario.scenes.items():
            if self.place(name) in self.met:
                yield name, scene

    def trail(self, reach: Reach, node: int, *, answered: bool = False) -> Trail:
        """The shortest way to a node."""
        return Trail(reach.role, reach.graph.way(node), answered)

    def trail_to(self, place: int, *, answered: bool = False) -> Trail | None:
        """The shortest way to a place, in whichever role; None where nobody comes there."""
        ways = [
            self.trail(reach, reach.nodes[place][0], answered=answered)
            for reach in self.reaches.values()
            if place in reach.nodes
        ]
        return min(ways, key=lambda trail: len(trail.way), default=None)
