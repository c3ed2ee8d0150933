"""What a player answers to an item: one value for each of the ten kinds."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from briefing.scenario.fact import Credibility, Reliability
from briefing.scenario.item import Verdict

Certainty = Literal[1, 2, 3]
Band = Literal[1, 2, 3, 4, 5, 6, 7]
Typed = Annotated[str, Meta(max_length=200)]


class Response(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """An answer, as it is logged."""


class ChoiceResponse(Response, frozen=True, tag="choice"):
    """One option, by id."""

    option: str
    certainty: Certainty


class MultipleResponse(Response, frozen=True, tag="multiple"):
    """Some options, by id."""

    options: tuple[str, ...]
    certainty: Certainty


class NumberResponse(Response, frozen=True, tag="number"):
    """A number."""

    number: float
    certainty: Certainty


class DateResponse(Response, frozen=True, tag="date"):
    """A date: an EDTF date, so a month or a year alone will do."""

    date: Typed
    certainty: Certainty


class ShortResponse(Response, frozen=True, tag="short"):
    """A word or two."""

    text: Typed
    certainty: Certainty


class OrderResponse(Response, frozen=True, tag="order"):
    """The things by their right position (from 0), in the player's order."""

    order: tuple[int, ...]


class MatchResponse(Response, frozen=True, tag="match"):
    """For each left, in the author's order, the position (from 0) of the right given to it."""

    rights: tuple[int, ...]


class EstimateResponse(Response, frozen=True, tag="estimate"):
    """One of the seven ICD 203 bands, 1 the least likely."""

    band: Band


class GradeResponse(Response, frozen=True, tag="grade"):
    """Reliability and credibility, each on its own."""

    reliability: Reliability
    credibility: Credibility


class ClaimsResponse(Response, frozen=True, tag="claims"):
    """A verdict on each claim, in the author's order."""

    verdicts: tuple[Verdict, ...]


AnyResponse = (
    ChoiceResponse
    | MultipleResponse
    | NumberResponse
    | DateResponse
    | ShortResponse
    | OrderResponse
    | MatchResponse
    | EstimateResponse
    | GradeResponse
    | ClaimsResponse
)
