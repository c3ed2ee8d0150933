"""What a player does, as it is logged: each input by id, small and frozen."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from briefing.rules.response import (
    AnyResponse,
    Band,
    Certainty,
    ChoiceResponse,
    ClaimsResponse,
    DateResponse,
    EstimateResponse,
    GradeResponse,
    MatchResponse,
    MultipleResponse,
    NumberResponse,
    OrderResponse,
    ShortResponse,
)
from briefing.rules.state import Refused
from briefing.scenario.ids import ChoiceId, ItemId, RoleId, SceneId

__all__ = [
    "Answered",
    "AnyResponse",
    "Band",
    "Certainty",
    "ChoiceResponse",
    "Chose",
    "ClaimsResponse",
    "Continued",
    "DateResponse",
    "EstimateResponse",
    "Event",
    "GradeResponse",
    "MatchResponse",
    "MultipleResponse",
    "NumberResponse",
    "OrderResponse",
    "Reflected",
    "Refused",
    "ShortResponse",
    "TookRole",
]


class _Input(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="do"):
    """One input."""


class TookRole(_Input, frozen=True, tag="role"):
    """The player takes a role; the story begins."""

    role: RoleId


class Answered(_Input, frozen=True, tag="answer"):
    """The player commits to an answer."""

    item: ItemId
    response: AnyResponse


class Chose(_Input, frozen=True, tag="choose"):
    """The player commits to a choice."""

    scene: SceneId
    choice: ChoiceId


class Continued(_Input, frozen=True, tag="continue"):
    """The player has read this and turns the page."""


class Reflected(_Input, frozen=True, tag="reflect"):
    """The player says, in the debrief, one or two ways it could have gone otherwise."""

    ways: Annotated[tuple[Annotated[str, Meta(max_length=2000)], ...], Meta(max_length=2)]


Event = TookRole | Answered | Chose | Continued | Reflected
"""Anything that can stand in a log."""
