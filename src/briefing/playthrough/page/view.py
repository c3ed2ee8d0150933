"""What a player may see and do now. Faces draw it; what is not yet revealed is not in it at all."""

from __future__ import annotations

from typing import Literal

import msgspec

from briefing.playthrough.course import Stage
from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.playthrough.page.feedback import Feedback
from briefing.playthrough.page.forms import Form
from briefing.playthrough.page.prose import Prose
from briefing.scenario.ids import ChoiceId, RoleId, SceneId

Voice = Literal["fiction", "record"]
"""Fiction is the player's own world; the record is what happened, with its sources."""


class RoleLine(msgspec.Struct, frozen=True):
    """A role that can be taken."""

    id: RoleId
    title: str
    brief: Prose
    minutes: int | None


class ChoiceLine(msgspec.Struct, frozen=True):
    """A choice, open or, where `locked` says why, shut."""

    scene: SceneId
    id: ChoiceId
    text: Prose
    locked: str | None = None


class Meter(msgspec.Struct, frozen=True):
    """A variable that is shown. `delta` is what the last step did to it."""

    name: str
    label: str
    value: str
    """As it is said: a number in the scenario's language, a truth as yes or no, a name."""
    number: int | None = None
    least: int | None = None
    most: int | None = None
    show: Literal["meter", "number"] = "number"
    delta: int = 0


class Passage(msgspec.Struct, frozen=True):
    """A text in one voice. The two voices never share a passage."""

    voice: Voice
    prose: Prose
    facts: tuple[FactCard, ...] = ()
    """Behind a passage on the record: the facts that carry it."""


class Aftermath(msgspec.Struct, frozen=True):
    """What came of a decision: in the player's world, and on the record. Never mixed."""

    scene: str
    """The title of the scene it was made in."""
    chosen: Prose
    """The choice's own text; empty after a scene that only tells."""
    world: Passage
    changes: tuple[Meter, ...]
    """The shown variables that moved."""
    record: Passage | None
    record_date: str
    """The day of the last deed in the record, which may be later than the scene's; or empty."""
    nearest: Prose | None
    """The choice that comes nearest to what happened, where the author names one."""
    chose_nearest: bool


class Milestone(msgspec.Struct, frozen=True):
    """A place of the way so far."""

    number: int
    """How many decisions lie before it: the place to rewind to."""
    place: str
    title: str
    date: str
    edtf: str | None
    chosen: Prose | None
    """What was chosen there; None where the player stands, and where nothing was to be chosen."""


class View(msgspec.Struct, frozen=True):
    """One page. Fields that do not belong to its stage are empty."""

    stage: Stage
    scenario: str
    heading: str
    language: str = "en"
    role: str | None = None
    date: str = ""
    """The dateline, written out with its weekday where there is one."""
    edtf: str | None = None
    place: str = ""
    passages: tuple[Passage, ...] = ()
    choices: tuple[ChoiceLine, ...] = ()
    item: Form | None = None
    """The question to be answered now; while there is one, no choice is open."""
    aftermath: Aftermath | None = None
    feedback: tuple[Feedback, ...] = ()
    can_continue: bool = False
    stuck: bool = False
    """The scenario has no way on from here: only a rewind helps."""
    dossier: tuple[FactCard, ...] = ()
    """The facts the player has, the new ones marked, by date."""
    sources: tuple[SourceCard, ...] = ()
    """The sources of those facts."""
    publishers: tuple[str, ...] = ()
    """On the cover: who published what the facts come from. Neither headlines nor days, since both
    can give an outcome away."""
    meters: tuple[Meter, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    """Glossary entries whose words stand on this page."""
    way: tuple[Milestone, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    minutes_left: int | None = None
    summary: Prose = ()
    disclaimer: Prose = ()
