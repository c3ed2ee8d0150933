"""What an answer is worth: a mark for each of the ten kinds, computed, never stored."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import combinations

import msgspec

from briefing.rules import response as given
from briefing.rules.response import AnyResponse
from briefing.rules.scale import CERTAINTY, LIKELIHOODS, brier
from briefing.rules.state import Refused
from briefing.scenario import edtf
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


class Mark(msgspec.Struct, frozen=True):
    """What an answer earned. `share` is 0..1 of the points; `parts` says which were right."""

    share: float
    points: float
    right: bool
    parts: tuple[bool, ...] = ()
    certainty: int | None = None
    """Certainty-based mark, −6..3; None where the kind has none."""
    brier: float | None = None
    """Yes/no Brier score, 0..1; None but for estimates."""


def check(scenario: Scenario, item: Item, response: AnyResponse) -> None:
    """Raises `Refused` where the response does not fit the item; what it says is right or wrong."""
    problem = _misfit(item, response)
    if problem:
        raise Refused(problem)


def mark(scenario: Scenario, item: Item, response: AnyResponse) -> Mark:
    """The mark for a response that fits its item."""
    match item, response:
        case EstimateItem(), given.EstimateResponse():
            chance = LIKELIHOODS[response.band - 1].scored
            score = brier(chance, item.answer)
            right = (chance > 0.5) == item.answer and chance != 0.5
            return Mark(1 - score, (1 - score) * item.points, right, brier=score)
        case MultipleItem(), given.MultipleResponse():
            return _multiple(item, response)
        case _:
            parts = _parts(scenario, item, response)
            return _marked(item, response, sum(parts) / len(parts), parts)


def _marked(item: Item, response: AnyResponse, share: float, parts: tuple[bool, ...]) -> Mark:
    right = share == 1
    sure = getattr(response, "certainty", None)
    certainty = None if sure is None else CERTAINTY[sure][0 if right else 1]
    shown = parts if len(parts) > 1 else ()
    return Mark(share, share * item.points, right, shown, certainty)


def _multiple(item: MultipleItem, response: given.MultipleResponse) -> Mark:
    """Part marks by option: each right one earns, each wrong one takes; all right means exactly."""
    right, chosen = right_ids(item), set(response.options)
    share = max(0.0, (len(chosen & right) - len(chosen - right)) / len(right))
    parts = tuple((o.id in chosen) == (o.id in right) for o in options_of(item))
    return _marked(item, response, share, parts)


def _parts(scenario: Scenario, item: Item, response: AnyResponse) -> tuple[bool, ...]:
    """What has to be right, each on its own."""
    match item, response:
        case ChoiceItem(), given.ChoiceResponse():
            return (response.option in right_ids(item),)
        case NumberItem(), given.NumberResponse():
            slack = 1e-9 * max(1.0, abs(item.answer))
            return (abs(response.number - item.answer) <= item.tolerance + slack,)
        case DateItem(), given.DateResponse():
            return (edtf.parse(item.answer).covers(edtf.parse(response.date), item.tolerance),)
        case ShortItem(), given.ShortResponse():
            return (folded(response.text) in map(folded, item.accept),)
        case OrderItem(), given.OrderResponse():
            return tuple(a < b for a, b in combinations(response.order, 2))
        case MatchItem(), given.MatchResponse():
            rights = [right for _left, right in item.pairs]
            return tuple(
                rights[at] == right for at, right in zip(response.rights, rights, strict=True)
            )
        case GradeItem(), given.GradeResponse():
            reliability, credibility = graded(scenario, item)
            return (response.reliability == reliability, response.credibility == credibility)
        case ClaimsItem(), given.ClaimsResponse():
            pairs = zip(item.claims, response.verdicts, strict=True)
            return tuple(claim.verdict == verdict for claim, verdict in pairs)
        case _:
            raise Refused(_unlike(item, response))


def graded(scenario: Scenario, item: GradeItem) -> tuple[str, int]:
    """The author's grades: of the fact as first sourced, or of the source as asked for."""
    facts = (item.fact,) if item.fact is not None else item.facts
    origins = [origin for fact in facts for origin in scenario.facts[fact].origins]
    origin = next((o for o in origins if item.source in (None, o.source)), origins[0])
    return scenario.sources[item.source or origin.source].reliability, origin.credibility


def folded(text: str) -> str:
    """A text without case, accents and surplus white space, for comparison."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def _misfit(item: Item, response: AnyResponse) -> str | None:
    """Why a response is none to this item, or None where it is one."""
    match item, response:
        case ChoiceItem(), given.ChoiceResponse():
            return _unknown((response.option,), [o.id or "" for o in options_of(item)])
        case MultipleItem(), given.MultipleResponse():
            return _unknown(response.options, [o.id or "" for o in options_of(item)])
        case NumberItem(), given.NumberResponse():
            finite = abs(response.number) < float("inf")
            return None if finite else _("The answer has to be a number.")
        case DateItem(), given.DateResponse():
            try:
                edtf.parse(response.date)
            except edtf.EdtfError:
                return _("“{date}” is no date. Write it as 1999-12-31, 1999-12 or 1999.").format(
                    date=response.date
                )
            return None
        case ShortItem(), given.ShortResponse():
            return None if response.text.strip() else _("The answer is empty.")
        case OrderItem(), given.OrderResponse():
            return _permutation(response.order, len(item.items))
        case MatchItem(), given.MatchResponse():
            return _permutation(response.rights, len(item.pairs))
        case ClaimsItem(), given.ClaimsResponse():
            fits = len(response.verdicts) == len(item.claims)
            return None if fits else _("Every claim needs a verdict.")
        case (EstimateItem(), given.EstimateResponse()) | (GradeItem(), given.GradeResponse()):
            return None
        case _:
            return _unlike(item, response)


def _unknown(chosen: Sequence[str], options: Sequence[str]) -> str | None:
    if len(set(chosen)) != len(chosen) or not set(chosen) <= set(options):
        return _("The answer names an option that is not there.")
    return None


def _permutation(order: Sequence[int], size: int) -> str | None:
    if sorted(order) != list(range(size)):
        return _("The answer has to use each thing once.")
    return None


def _unlike(item: Item, response: AnyResponse) -> str:
    return _(
        "This is an answer of the kind “{response}”; the question is of the kind “{item}”."
    ).format(item=item.__struct_config__.tag, response=response.__struct_config__.tag)
