"""Typed answers: what is understood, what is asked again, and that both ways agree."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.plain import answers
from briefing.plain.typed import typed
from briefing.playthrough.course import Stage
from briefing.playthrough.event import Answered
from briefing.playthrough.page.cards import Cards
from briefing.playthrough.page.forms import Form, form
from briefing.playthrough.page.view import View
from briefing.playthrough.page.written import Unclear
from briefing.playthrough.playthrough import Game
from briefing.scenario.ids import ItemId
from tests.bot import respond
from tests.scenarios import tiny

GAME = Game(tiny())
FORMS: dict[str, Form] = {
    kind.kind: kind
    for id, item in GAME.scenario.items.items()
    for kind in [form(Cards(GAME.law), ItemId(id), item, 3, 1, 1)]
}
KINDS = sorted(FORMS)


def test_the_scenario_has_all_ten_kinds() -> None:
    assert len(KINDS) == 10


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(8))
def test_what_is_typed_for_an_answer_is_read_as_that_answer(kind: str, seed: int) -> None:
    asked = FORMS[kind]
    response = respond(asked, Random(seed))
    view = View(stage=Stage.SCENE, scenario="", heading="", item=asked)
    first, *more = typed(view, Answered(asked.id, response))
    found = answers.read(asked, first)
    for line in more:
        found = answers.with_certainty(found, answers.sure(asked, line))
    assert typed(view, Answered(asked.id, found)) == (first, *more)
    if kind != "multiple":  # its options come in the order shown
        assert found == response


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(line=st.text(max_size=40))
def test_anything_typed_is_an_answer_or_a_kind_word(kind: str, line: str) -> None:
    try:
        answers.read(FORMS[kind], line)
    except Unclear as unclear:
        assert str(unclear)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("choice", ""), ("choice", "0"), ("choice", "99"), ("choice", "a"), ("choice", "²"),
        ("choice", "9" * 5000), ("choice", "1 2"),
        ("multiple", ""), ("multiple", "1 1"), ("multiple", "1 99"), ("multiple", "1 x"),
        ("number", ""), ("number", "many"), ("number", "nan"), ("number", "inf"), ("number", "1_0"),
        ("number", "1,000"),
        ("date", "yesterday"), ("date", "2024-13-01"), ("date", ""), ("date", "9" * 5000),
        ("short", ""), ("short", '""'), ("short", "x" * 201),
        ("order", "1"), ("order", "1 1 2"), ("order", "1 2 9"), ("order", "3 2 x"),
        ("match", "1a"), ("match", "1a 1b"), ("match", "1a 2a"), ("match", "a b"),
        ("estimate", "0"), ("estimate", "8"), ("estimate", "140 %"),
        ("estimate", "% "), ("estimate", "rather likely"), ("choice", "number 9"),
        ("grade", "B"), ("grade", "2B"), ("grade", "G2"), ("grade", "B7"),
        ("claims", ""), ("claims", "s"), ("claims", "s x"), ("claims", "unsupported n"),
        ("claims", "s c n s c n s c n s c n s"),
    ],
)  # fmt: skip
def test_an_answer_that_is_none_is_asked_again(kind: str, line: str) -> None:
    with pytest.raises(Unclear):
        answers.read(FORMS[kind], line)


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("number", ["1200", "1 200", "1’200.0", "+1200 days"]),
        ("grade", ["B2", "b2", "B 2", " b, 2 "]),
        ("order", ["3 1 2", "312", "3,1,2", "3 > 1 > 2"]),
        ("match", ["1b 2a", "1B2A", "2a, 1b", "1=b 2=a", "1 b 2 a", "1. b 2. a"]),
        ("claims", ["s n", "sn", "S, N", "supported not stated", "Supported, NOT STATED"]),
        ("multiple", ["1 2", "2 1", "12", "1, 2", "1 and 2", "1,2"]),
        ("estimate", ["5", "5.", "number 5", "likely", "LIKELY", "70 %", "55%", "79,9 %"]),
        ("choice", ["1", "number 1", FORMS["choice"].picks[0].text.upper()]),
    ],
)  # fmt: skip
def test_ways_to_type_the_same_answer(kind: str, lines: list[str]) -> None:
    assert len({answers.read(FORMS[kind], line) for line in lines}) == 1


@pytest.mark.parametrize("line", ["3", "very sure", "VERY SURE", "number 3"])
def test_how_sure_is_said_by_number_or_in_words(line: str) -> None:
    assert answers.sure(FORMS["choice"], line) == 3


@pytest.mark.parametrize("line", ["", "0", "4", "very", "1.5"])
def test_how_sure_is_one_of_three(line: str) -> None:
    with pytest.raises(Unclear):
        answers.sure(FORMS["choice"], line)


@pytest.mark.parametrize(("line", "given"), [("s", 1), ("supported not stated s", 3)])
def test_too_few_verdicts_or_too_many_are_counted(line: str, given: int) -> None:
    with pytest.raises(Unclear, match=f"{given} read, but 2 are wanted, one for each claim"):
        answers.read(FORMS["claims"], line)
