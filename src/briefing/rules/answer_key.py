"""The answer key: for every question a right answer and a wrong one. Both fit it."""

from __future__ import annotations

from typing import assert_never

from briefing.rules.response import (
    AnyResponse,
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
from briefing.rules.score import graded
from briefing.scenario.item import (
    ChoiceItem,
    ClaimsItem,
    DateItem,
    EstimateItem,
    GradeItem,
    Item,
    MatchItem,
    MultipleItem,
    NumberItem,
    OrderItem,
    ShortItem,
    options_of,
    right_ids,
)
from briefing.scenario.scenario import Scenario
from briefing.words import _


def right_and_wrong(scenario: Scenario, item: Item) -> tuple[AnyResponse, AnyResponse]:
    """The two, the right one first."""
    match item:
        case ChoiceItem():
            right = sorted(right_ids(item))[0]
            wrong = next(o.id or "" for o in options_of(item) if o.id != right)
            return ChoiceResponse(right, 3), ChoiceResponse(wrong, 1)
        case MultipleItem():
            return MultipleResponse(tuple(sorted(right_ids(item))), 3), MultipleResponse((), 1)
        case NumberItem():
            return NumberResponse(item.answer, 2), NumberResponse(item.answer * 3 + 1e6, 1)
        case DateItem():
            return DateResponse(item.answer.rstrip("~?%"), 2), DateResponse("1066-10-14", 1)
        case ShortItem():
            return ShortResponse(item.accept[0], 2), ShortResponse(_("I do not know"), 1)
        case OrderItem():
            order = tuple(range(len(item.items)))
            return OrderResponse(order), OrderResponse(order[::-1])
        case MatchItem():
            order = tuple(range(len(item.pairs)))
            return MatchResponse(order), MatchResponse((*order[1:], order[0]))
        case EstimateItem():
            bands: tuple[AnyResponse, AnyResponse] = EstimateResponse(6), EstimateResponse(2)
            return bands if item.answer else bands[::-1]
        case GradeItem():
            reliability, credibility = graded(scenario, item)
            right_ = GradeResponse(reliability, credibility)  # type: ignore[arg-type]  # grades, as text
            return right_, GradeResponse("E" if reliability != "E" else "D", 5)
        case ClaimsItem():
            verdicts = tuple(claim.verdict for claim in item.claims)
            turned = tuple("supported" if v != "supported" else "not_stated" for v in verdicts)
            return ClaimsResponse(verdicts), ClaimsResponse(turned)  # type: ignore[arg-type]  # verdicts
        case _:
            assert_never(item)
