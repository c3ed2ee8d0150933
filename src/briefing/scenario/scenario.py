"""The whole of what an author writes: one value, the only thing the rest of the game reads."""

from typing import Annotated, Literal

from msgspec import Meta

from briefing.scenario.base import Prose, Words, Written
from briefing.scenario.fact import Fact, Source
from briefing.scenario.ids import (
    ID,
    EndingId,
    FactId,
    ItemId,
    RoleId,
    SceneId,
    SourceId,
    VariableName,
)
from briefing.scenario.item import Item
from briefing.scenario.role import Role, Variable
from briefing.scenario.scene import Ending, Scene


class Check(Written, frozen=True):
    """The author's word to the checker."""

    ignore: Annotated[
        dict[str, Words], Meta(description="Rules that do not apply here, each with its reason.")
    ] = {}
    severity: Annotated[
        dict[str, Literal["error", "warning", "info"]],
        Meta(description="Rules that weigh more or less here."),
    ] = {}


class Debriefing(Written, frozen=True):
    """What is talked about afterwards."""

    questions: Annotated[tuple[Words, ...], Meta(description="To think or talk about.")] = ()
    readings: Annotated[tuple[SourceId, ...], Meta(description="Sources worth reading.")] = ()


class Scenario(Written, frozen=True, kw_only=True):
    """A scenario, whole. Its parts may stand in several files."""

    briefing: Annotated[Literal[1], Meta(description="The format's version.")]
    title: Annotated[Words, Meta(description="What the scenario is called.")]
    summary: Annotated[Prose, Meta(description="One paragraph, shown in the library.")]
    roles: Annotated[
        dict[Annotated[RoleId, ID], Role],
        Meta(description="Who the player may be; at least one.", min_length=1),
    ]
    scenes: Annotated[
        dict[Annotated[SceneId, ID], Scene],
        Meta(description="The moments of the story.", min_length=1),
    ]
    endings: Annotated[
        dict[Annotated[EndingId, ID], Ending],
        Meta(description="Where the story can end; at least one.", min_length=1),
    ]
    sources: Annotated[
        dict[Annotated[SourceId, ID], Source], Meta(description="Where facts come from.")
    ] = {}
    facts: Annotated[dict[Annotated[FactId, ID], Fact], Meta(description="On the record.")] = {}
    variables: Annotated[
        dict[Annotated[VariableName, ID], Variable], Meta(description="What the story remembers.")
    ] = {}
    items: Annotated[dict[Annotated[ItemId, ID], Item], Meta(description="Questions.")] = {}
    quiz: Annotated[
        tuple[ItemId, ...] | dict[RoleId, tuple[ItemId, ...]],
        Meta(description="Asked after the ending: one list of items, or one list per role."),
    ] = ()
    terms: Annotated[
        dict[str, Words], Meta(description="Glossary, offered where the word stands in a text.")
    ] = {}
    debrief: Annotated[Debriefing, Meta(description="What is talked about.")] = Debriefing()
    check: Annotated[Check, Meta(description="A word to the checker.")] = Check()
    language: Annotated[
        str,
        Meta(
            description="BCP 47 tag of its texts.",
            examples=["en", "fr-NE"],
            extra_json_schema={"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
        ),
    ] = "en"
    authors: Annotated[tuple[Words, ...], Meta(description="Who wrote it.")] = ()
    license: Annotated[Words | None, Meta(description="How it may be used.")] = None
    audience: Annotated[Words | None, Meta(description="Whom it is for.")] = None
    disclaimer: Annotated[Prose | None, Meta(description="Shown on the cover.")] = None
    id: Annotated[str, Meta(description="The folder's or file's name; leave it out.")] = ""

    def quiz_of(self, role: RoleId) -> tuple[ItemId, ...]:
        """The items asked of `role` after the ending, in order."""
        return self.quiz.get(role, ()) if isinstance(self.quiz, dict) else self.quiz
