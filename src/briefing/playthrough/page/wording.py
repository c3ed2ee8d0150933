"""Answers in words: what the player said, and what is right."""

from __future__ import annotations

from typing import assert_never

from briefing.playthrough.page import dates, forms
from briefing.rules import response as given
from briefing.rules.response import AnyResponse
from briefing.rules.scale import LIKELIHOODS
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
from briefing.words import _, ngettext
from briefing.words.dates import number as spelled

Lines = tuple[str, ...]
"""One line for each part of an answer."""


def said(scenario: Scenario, item: Item, response: AnyResponse) -> Lines:
    """What the player answered."""
    language = scenario.language
    match item, response:
        case ChoiceItem(), given.ChoiceResponse():
            return _options(item, {response.option})
        case MultipleItem(), given.MultipleResponse():
            return _options(item, set(response.options)) or (_("none of them"),)
        case NumberItem(), given.NumberResponse():
            return (_counted(response.number, item, language),)
        case DateItem(), given.DateResponse():
            return (dates.shown(response.date, language),)
        case ShortItem(), given.ShortResponse():
            return (response.text,)
        case OrderItem(), given.OrderResponse():
            return tuple(f"{n}. {item.items[at]}" for n, at in enumerate(response.order, 1))
        case MatchItem(), given.MatchResponse():
            pairs = zip(item.pairs, response.rights, strict=True)
            return tuple(f"{left} – {item.pairs[at][1]}" for (left, _right), at in pairs)
        case EstimateItem(), given.EstimateResponse():
            band = forms.bands()[response.band - 1]
            return (f"{band.words} ({band.range})",)
        case GradeItem(), given.GradeResponse():
            return _grades(response.reliability, response.credibility)
        case ClaimsItem(), given.ClaimsResponse():
            words = dict(forms.verdicts())
            pairs_ = zip(item.claims, response.verdicts, strict=True)
            return tuple(f"{claim.text} – {words[verdict]}" for claim, verdict in pairs_)
        case _:
            raise TypeError(f"{type(response).__name__} does not answer {type(item).__name__}")


def right(scenario: Scenario, item: Item) -> Lines:
    """What is right."""
    match item:
        case ChoiceItem() | MultipleItem():
            return _options(item, set(right_ids(item)))
        case NumberItem():
            slack = (
                _("{number} (give or take {tolerance})").format(
                    number=_counted(item.answer, item, scenario.language),
                    tolerance=spelled(item.tolerance, scenario.language),
                )
                if item.tolerance
                else _counted(item.answer, item, scenario.language)
            )
            return (slack,)
        case DateItem():
            return (dates.shown(item.answer, scenario.language),)
        case ShortItem():
            return (item.accept[0],)
        case OrderItem():
            return tuple(f"{n}. {text}" for n, text in enumerate(item.items, 1))
        case MatchItem():
            return tuple(f"{left} – {right_}" for left, right_ in item.pairs)
        case EstimateItem():
            return (_("It came true.") if item.answer else _("It did not come true."),)
        case GradeItem():
            return _grades(*graded(scenario, item))
        case ClaimsItem():
            words = dict(forms.verdicts())
            return tuple(f"{claim.text} – {words[claim.verdict]}" for claim in item.claims)
        case _:
            assert_never(item)


def sureness(response: AnyResponse) -> str | None:
    """How sure the player was, in words; None where the kind does not ask."""
    level = getattr(response, "certainty", None)
    return None if level is None else forms.certainties()[level - 1].words


def earned(got: float, most: int, language: str) -> str:
    """What an answer earned: `0.75 of 2 points`."""
    return ngettext("{got} of {most} point", "{got} of {most} points", most).format(
        got=spelled(round(got, 2), language), most=spelled(most, language)
    )


def brier(score: float, language: str) -> str:
    """A Brier score: with fewer than three decimals, the surest would score 0 or 0.94."""
    return spelled(score, language, 3)


def probability(band: int) -> float:
    """The probability, 0..1, that a band is scored with."""
    return LIKELIHOODS[band - 1].scored


def _options(item: ChoiceItem | MultipleItem, ids: set[str]) -> Lines:
    return tuple(option.text for option in options_of(item) if option.id in ids)


def _counted(number: float, item: NumberItem, language: str) -> str:
    said = spelled(int(number) if number == int(number) else number, language)
    return f"{said} {item.unit}" if item.unit else said


def _grades(reliability: str, credibility: int) -> Lines:
    a = {line.grade: line.words for line in forms.reliabilities()}
    b = {line.grade: line.words for line in forms.credibilities()}
    return (f"{reliability}: {a[reliability]}", f"{credibility}: {b[str(credibility)]}")
