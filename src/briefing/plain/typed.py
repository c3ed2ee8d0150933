"""From an event back to the lines that would be typed for it: how a recorded run is told."""

from __future__ import annotations

from typing import assert_never

from briefing.plain.debrief import MOST_WAYS
from briefing.plain.forms import LETTERS
from briefing.playthrough.event import (
    Answered,
    AnyResponse,
    ChoiceResponse,
    Chose,
    ClaimsResponse,
    Continued,
    DateResponse,
    EstimateResponse,
    Event,
    GradeResponse,
    MatchResponse,
    MultipleResponse,
    NumberResponse,
    OrderResponse,
    Reflected,
    ShortResponse,
    TookRole,
)
from briefing.playthrough.page.forms import Form
from briefing.playthrough.page.view import View


def typed(view: View, event: Event) -> tuple[str, ...]:
    """The lines that would be typed on this page. The event has to be legal here."""
    match event:
        case TookRole(role=role):
            return (str([line.id for line in view.roles].index(role) + 1),)
        case Chose(choice=choice):
            return (str([line.id for line in view.choices].index(choice) + 1),)
        case Continued():
            return ("",)
        case Answered(response=response):
            assert view.item is not None
            sure = getattr(response, "certainty", None)
            return (_said(view.item, response), *([str(sure)] if sure else []))
        case Reflected(ways=ways):
            return ("reflect", *ways, *([] if len(ways) == MOST_WAYS else [""]))
        case _:
            assert_never(event)


def _said(form: Form, response: AnyResponse) -> str:
    match response:
        case ChoiceResponse(option=option):
            return _numbers([_at(form, option)])
        case MultipleResponse(options=options):
            return _numbers(sorted(_at(form, option) for option in options)) or "none"
        case NumberResponse(number=number):
            return str(int(number)) if number == int(number) else str(number)
        case DateResponse(date=date):
            return date
        case ShortResponse(text=text):
            return f'"{text}"'
        case OrderResponse(order=order):
            return _numbers([_thing(form, at) for at in order])
        case MatchResponse(rights=rights):
            letters = [LETTERS[_thing(form, at)] for at in rights]
            return " ".join(f"{n}{letter}" for n, letter in enumerate(letters, 1))
        case EstimateResponse(band=band):
            return str(band)
        case GradeResponse(reliability=reliability, credibility=credibility):
            return f"{reliability}{credibility}"
        case ClaimsResponse(verdicts=verdicts):
            return " ".join(verdict[0] for verdict in verdicts)
        case _:
            assert_never(response)


def _at(form: Form, key: str) -> int:
    return [pick.key for pick in form.picks].index(key)


def _thing(form: Form, at: int) -> int:
    return [thing.at for thing in form.things].index(at)


def _numbers(places: list[int]) -> str:
    return " ".join(str(place + 1) for place in places)
