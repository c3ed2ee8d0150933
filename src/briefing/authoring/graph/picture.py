"""What every drawing draws: the places of a story, and the ways that lead from one to another."""

from __future__ import annotations

from typing import Literal

import msgspec

from briefing.scenario.ids import ChoiceId, PlaceId, RoleId

Kind = Literal["scene", "ending"]
Mark = Literal["unreachable", "dead-end", "no-ending"]
"""unreachable: proved that no run comes here. dead-end: a run can come here and find nothing to
choose. no-ending: a run can come here, but none that does reaches an ending."""


class Met(msgspec.Struct, frozen=True):
    """How often a role comes to a place when every open choice is as likely as the others."""

    role: RoleId
    times: float
    """On average; where no way leads back to the place, this is a probability."""


class Place(msgspec.Struct, frozen=True):
    """A scene or an ending."""

    id: PlaceId
    title: str
    kind: Kind
    date: str | None
    facts: tuple[str, ...]
    roles: tuple[RoleId, ...]
    """Those that come here; of a place that none comes to, those whose story leads to it."""
    starts: tuple[RoleId, ...]
    met: tuple[Met, ...]
    """Empty where the search was not finished, or no run comes here."""
    again: bool
    """Whether a run can come back to it."""
    marks: tuple[Mark, ...]

    @property
    def size(self) -> float:
        """How large it is drawn, from 0 to 1: as often as it is met by the role that does most."""
        unknown = 0.0 if "unreachable" in self.marks else 1.0
        return min(1.0, max((met.times for met in self.met), default=unknown))


class Way(msgspec.Struct, frozen=True):
    """One thing that can come of a choice: where it leads, and on what that depends."""

    before: PlaceId
    after: PlaceId
    choice: ChoiceId
    words: str
    """What the player reads; empty where the scene has no choices but only goes on."""
    when: str | None
    """When the choice is open."""
    turns: tuple[str, ...]
    """Among several ways on, when this one is taken; the last, without a condition, is empty."""
    chance: tuple[int, int] | None
    """Its weight and the weight of all, where chance decides."""
    recorded: bool
    """Whether the scene's record names its choice as the nearest to what was done."""
    never: bool
    """Proved that no run takes it."""
    flow: float
    """How often a run goes this way, on average: by the role that does most."""


class Picture(msgspec.Struct, frozen=True):
    """A whole story, or what one role can meet of it."""

    title: str
    roles: dict[RoleId, str]
    """Each role's title."""
    places: tuple[Place, ...]
    ways: tuple[Way, ...]
    visited: int
    """How many states were visited."""
    finished: bool
    """Whether these were all; only then is anything said to be unreachable or probable."""

    def onward(self, place: PlaceId) -> tuple[Way, ...]:
        """The ways out of a place."""
        return tuple(way for way in self.ways if way.before == place)
