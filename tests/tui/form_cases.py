"""For every kind of question the keys, and the clicks, that lead to an answer; and that answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.pilot import Pilot
from textual.widgets import Input

from briefing.playthrough.event import (
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
from briefing.playthrough.page.forms import Form
from briefing.tui.forms.certainty import CertaintyRows
from briefing.tui.forms.claims import ClaimRows
from briefing.tui.forms.commit import CommitLine
from briefing.tui.forms.picker import Picker
from tests.tui.host import click

Keys = Sequence[str]
Case = Callable[[Form], tuple[Keys, AnyResponse]]


def at(form: Form, text: str) -> int:
    return next(n for n, pick in enumerate(form.picks) if pick.text == text)


def choice(form: Form) -> tuple[Keys, AnyResponse]:
    digit = str(at(form, "nobody named") + 1)
    return [digit, "enter", "3", "enter"], ChoiceResponse("nobody", 3)


def choice_by_arrows(form: Form) -> tuple[Keys, AnyResponse]:
    keys = ["down", "enter", "down", "enter", "enter"]
    return keys, ChoiceResponse(form.picks[1].key, 2)


def multiple(form: Form) -> tuple[Keys, AnyResponse]:
    return ["1", "down", "space", "1", "enter", "1", "enter"], MultipleResponse(("big",), 1)


def number(form: Form) -> tuple[Keys, AnyResponse]:
    return ["8", "comma", "5", "enter", "2", "enter"], NumberResponse(8.5, 2)


def date(form: Form) -> tuple[Keys, AnyResponse]:
    return [*"2021-03-13", "enter", "1", "enter"], DateResponse("2021-03-13", 1)


def short(form: Form) -> tuple[Keys, AnyResponse]:
    keys = [*"a", "space", *"b", "down", "2", "enter"]
    return keys, ShortResponse("a b", 2)


def order(form: Form) -> tuple[Keys, AnyResponse]:
    a, b, c = (thing.at for thing in form.things)
    # Lift the first and carry it to the end; then send the last by digit to the second place.
    keys = ["space", "down", "down", "space", "2", "enter", "enter"]
    return keys, OrderResponse((b, a, c))


def match(form: Form) -> tuple[Keys, AnyResponse]:
    one, two = form.things
    # The second right goes to the first left, is taken from it again, and the rest follows.
    keys = ["enter", "b", "enter", "b", "1", "a", "enter"]
    return keys, MatchResponse((one.at, two.at))


def estimate(form: Form) -> tuple[Keys, AnyResponse]:
    return ["6", "left", "enter", "enter"], EstimateResponse(5)


def grade(form: Form) -> tuple[Keys, AnyResponse]:
    return ["d", "enter", "4", "enter", "enter"], GradeResponse("D", 4)


def claims(form: Form) -> tuple[Keys, AnyResponse]:
    return ["s", "n", "enter"], ClaimsResponse(("supported", "not_stated"))


KINDS: dict[str, tuple[str, Case]] = {
    "choice": ("what_blast", choice),
    "choice by arrows": ("what_blast", choice_by_arrows),
    "multiple": ("which_ships", multiple),
    "number": ("how_long", number),
    "date": ("when_open", date),
    "short": ("who_said", short),
    "order": ("in_order", order),
    "match": ("pair_up", match),
    "estimate": ("how_likely", estimate),
    "grade": ("grade_echo", grade),
    "claims": ("true_or_not", claims),
}


async def first(pilot: Pilot[None], line: int, x: int = 4) -> None:
    await click(pilot, pilot.app.query(Picker)[0], line, x)


async def commit(pilot: Pilot[None], sure: int | None = None) -> None:
    if sure:
        await click(pilot, pilot.app.query_one(CertaintyRows), sure - 1)
    await click(pilot, pilot.app.query_one(CommitLine), 0)


async def by_mouse(form: Form, pilot: Pilot[None]) -> AnyResponse:
    """Clicks an answer together, commits to it, and says what is to be heard."""
    app = pilot.app
    match form.kind:
        case "choice":
            await first(pilot, 1)
            await commit(pilot, 2)
            return ChoiceResponse(form.picks[1].key, 2)
        case "multiple":
            await first(pilot, 0)
            await commit(pilot, 3)
            return MultipleResponse(("small",), 3)
        case "number" | "date" | "short":
            await pilot.click(Input)
            await pilot.press(*("2021-03-13" if form.kind == "date" else "2021"))
            await commit(pilot, 1)
            answers: dict[str, AnyResponse] = {
                "number": NumberResponse(2021.0, 1),
                "date": DateResponse("2021-03-13", 1),
                "short": ShortResponse("2021", 1),
            }
            return answers[form.kind]
        case "order":
            await first(pilot, 0)
            await first(pilot, 2)
            await commit(pilot)
            a, b, c = (thing.at for thing in form.things)
            return OrderResponse((b, c, a))
        case "match":
            lefts, rights = app.query(Picker)[0:2]
            for left, right in ((0, 1), (2, 0)):
                await click(pilot, lefts, left)
                await click(pilot, rights, right)
            await commit(pilot)
            return MatchResponse((form.things[1].at, form.things[0].at))
        case "estimate":
            await first(pilot, 2)
            await commit(pilot)
            return EstimateResponse(3)
        case "grade":
            source, fact = app.query(Picker)[0:2]
            await click(pilot, source, 5)
            await click(pilot, fact, 2)
            await commit(pilot)
            return GradeResponse("F", 3)
        case "claims":
            judged = app.query_one(ClaimRows)
            spots = [(line, x) for _v, line, x, _w in judged._chips(judged.content_size.width)]
            await click(pilot, judged, 1 + spots[1][0], spots[1][1])
            await click(pilot, judged, 3 + spots[-1][0] + spots[2][0], spots[2][1] + 2)
            await commit(pilot)
            return ClaimsResponse(("contradicted", "not_stated"))
