"""Scores: the vectors of the trade, and every kind of item as a table."""

from __future__ import annotations

import msgspec
import pytest

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
from briefing.rules.scale import CERTAINTY, LIKELIHOODS, band_of, brier
from briefing.rules.score import check, mark
from briefing.rules.state import Refused
from briefing.scenario.item import Item
from briefing.scenario.scenario import Scenario

ASKED: dict[str, object] = {"prompt": "?", "explanation": "!", "facts": ["shut"], "points": 2}
WRITTEN: dict[str, dict[str, object]] = {
    "one": {"kind": "choice", "options": ["12", "15", {"id": "x", "text": "20"}], "answer": "15"},
    "by_id": {"kind": "choice", "options": ["a", {"id": "x", "text": "b"}], "answer": "x"},
    "by_place": {"kind": "choice", "options": ["a", "b"], "answer": "2"},
    "some": {"kind": "multiple", "options": ["a", "b", "c", "d"], "answers": ["a", "b"]},
    "count": {"kind": "number", "answer": 1000, "tolerance": 50},
    "tenth": {"kind": "number", "answer": 0.3, "tolerance": 0.1},
    "day": {"kind": "date", "answer": "2024-03-16", "tolerance": 1},
    "month": {"kind": "date", "answer": "2024-03"},
    "word": {"kind": "short", "accept": ["Agadez", "Air Base 201"]},
    "line": {"kind": "order", "items": ["first", "second", "third"]},
    "pairs": {"kind": "match", "pairs": [["a", "1"], ["b", "2"], ["c", "1"]]},
    "odds": {"kind": "estimate", "answer": True},
    "no": {"kind": "estimate", "answer": False},
    "source": {"kind": "grade", "source": "gazette"},
    "fact": {"kind": "grade", "fact": "open"},
    "said": {
        "kind": "claims",
        "claims": [
            {"text": "a", "verdict": "supported"},
            {"text": "b", "verdict": "contradicted"},
            {"text": "c", "verdict": "not_stated"},
        ],
    },
}
SOURCE = {"title": "T", "publisher": "P", "published": "2021", "reliability": "B"}
SCENARIO = msgspec.convert(
    {
        "briefing": 1,
        "title": "T",
        "summary": "S",
        "roles": {"r": {"title": "R", "brief": "B", "start": "s"}},
        "scenes": {"s": {"title": "S", "text": "T", "goto": "e"}},
        "endings": {"e": {"title": "E", "text": "T"}},
        "sources": {"gazette": SOURCE, "wire": {**SOURCE, "reliability": "F"}},
        "facts": {
            "shut": {
                "text": "T",
                "kind": "event",
                "from": [{"source": "gazette", "credibility": 2}],
            },
            "open": {"text": "T", "kind": "event", "from": [{"source": "wire", "credibility": 6}]},
        },
        "items": {name: {**ASKED, **written} for name, written in WRITTEN.items()},
    },
    Scenario,
)


def item(name: str) -> Item:
    return {str(id): written for id, written in SCENARIO.items.items()}[name]


# item, response, share of the points, all right, certainty mark, Brier score
MARKS: list[tuple[str, AnyResponse, float, bool, int | None, float | None]] = [
    ("one", ChoiceResponse("2", 3), 1, True, 3, None),
    ("one", ChoiceResponse("x", 3), 0, False, -6, None),
    ("by_id", ChoiceResponse("x", 2), 1, True, 2, None),
    ("by_id", ChoiceResponse("1", 2), 0, False, -2, None),
    ("by_place", ChoiceResponse("2", 1), 1, True, 1, None),
    ("by_place", ChoiceResponse("1", 1), 0, False, 0, None),
    ("some", MultipleResponse(("1", "2"), 3), 1, True, 3, None),
    ("some", MultipleResponse(("2",), 1), 0.5, False, 0, None),
    ("some", MultipleResponse(("1", "2", "3"), 2), 0.5, False, -2, None),
    ("some", MultipleResponse(("1", "2", "3", "4"), 1), 0, False, 0, None),
    ("some", MultipleResponse((), 1), 0, False, 0, None),
    ("count", NumberResponse(1050, 3), 1, True, 3, None),
    ("count", NumberResponse(1050.1, 3), 0, False, -6, None),
    ("tenth", NumberResponse(0.2, 1), 1, True, 1, None),
    ("day", DateResponse("2024-03-17", 2), 1, True, 2, None),
    ("day", DateResponse("2024-03-18", 2), 0, False, -2, None),
    ("day", DateResponse("2024-03", 2), 0, False, -2, None),
    ("month", DateResponse("2024-03-31", 1), 1, True, 1, None),
    ("month", DateResponse("2024-03~", 1), 1, True, 1, None),
    ("month", DateResponse("2024", 1), 0, False, 0, None),
    ("word", ShortResponse("  AGÁDEZ ", 3), 1, True, 3, None),
    ("word", ShortResponse("air base  201", 3), 1, True, 3, None),
    ("word", ShortResponse("Niamey", 3), 0, False, -6, None),
    ("line", OrderResponse((0, 1, 2)), 1, True, None, None),
    ("line", OrderResponse((1, 0, 2)), 2 / 3, False, None, None),
    ("line", OrderResponse((2, 1, 0)), 0, False, None, None),
    ("pairs", MatchResponse((0, 1, 2)), 1, True, None, None),
    ("pairs", MatchResponse((2, 1, 0)), 1, True, None, None),  # two rights read the same
    ("pairs", MatchResponse((1, 0, 2)), 1 / 3, False, None, None),
    ("odds", EstimateResponse(6), 1 - 0.015625, True, None, 0.015625),
    ("odds", EstimateResponse(3), 1 - 0.455625, False, None, 0.455625),
    ("odds", EstimateResponse(4), 0.75, False, None, 0.25),
    ("no", EstimateResponse(1), 1 - 0.0009, True, None, 0.0009),
    ("no", EstimateResponse(7), 1 - 0.9409, False, None, 0.9409),
    ("source", GradeResponse("B", 2), 1, True, None, None),
    ("source", GradeResponse("B", 6), 0.5, False, None, None),
    ("fact", GradeResponse("F", 6), 1, True, None, None),
    ("fact", GradeResponse("E", 5), 0, False, None, None),
    ("said", ClaimsResponse(("supported", "contradicted", "not_stated")), 1, True, None, None),
    ("said", ClaimsResponse(("supported",) * 3), 1 / 3, False, None, None),
]


@pytest.mark.parametrize(("name", "response", "share", "right", "sure", "score"), MARKS)
def test_mark(
    name: str,
    response: AnyResponse,
    share: float,
    right: bool,
    sure: int | None,
    score: float | None,
) -> None:
    check(SCENARIO, item(name), response)
    earned = mark(SCENARIO, item(name), response)
    assert earned.share == pytest.approx(share)
    assert earned.points == pytest.approx(share * 2)
    assert (earned.right, earned.certainty) == (right, sure)
    assert earned.brier == pytest.approx(score)


MISFITS: list[tuple[str, AnyResponse]] = [
    ("one", ChoiceResponse("4", 1)),
    ("one", NumberResponse(3, 1)),
    ("some", MultipleResponse(("1", "1"), 1)),
    ("some", MultipleResponse(("9",), 1)),
    ("count", NumberResponse(float("nan"), 1)),
    ("count", NumberResponse(float("inf"), 1)),
    ("day", DateResponse("yesterday", 1)),
    ("day", DateResponse("2024-02-30", 1)),
    ("word", ShortResponse("  ", 1)),
    ("line", OrderResponse((0, 1))),
    ("line", OrderResponse((0, 0, 1))),
    ("pairs", MatchResponse((0, 1, 3))),
    ("said", ClaimsResponse(("supported",))),
    ("odds", ShortResponse("likely", 1)),
]


@pytest.mark.parametrize(("name", "response"), MISFITS)
def test_what_does_not_fit_is_refused(name: str, response: AnyResponse) -> None:
    with pytest.raises(Refused):
        check(SCENARIO, item(name), response)


@pytest.mark.parametrize(
    ("percent", "band"),
    [(1, 1), (4.9, 1), (5, 2), (20, 3), (45, 4), (54, 4), (55, 5), (80, 6), (95, 7), (99, 7)],
)
def test_where_ranges_touch_the_upper_band_wins(percent: float, band: int) -> None:
    assert band_of(percent).band == band


def test_every_band_is_scored_within_its_range() -> None:
    assert all(band.least <= 100 * band.scored <= band.most for band in LIKELIHOODS)


@pytest.mark.parametrize(
    ("probability", "outcome", "score"),
    [
        (0.875, True, 0.015625),
        (0.325, True, 0.455625),
        (0.03, False, 0.0009),
        (0.97, False, 0.9409),
    ],
)
def test_brier_vectors(probability: float, outcome: bool, score: float) -> None:
    assert brier(probability, outcome) == pytest.approx(score, abs=1e-12)


def test_certainty_breaks_even_where_it_says() -> None:
    def expected(level: int, chance: float) -> float:
        won, lost = CERTAINTY[level]
        return chance * won + (1 - chance) * lost

    assert expected(1, 2 / 3) == pytest.approx(expected(2, 2 / 3))
    assert expected(2, 0.8) == pytest.approx(expected(3, 0.8))
