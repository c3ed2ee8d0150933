"""Certainty by level, doubt and its false alarms, and the diagonal, as tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.rules.detection import Detection, detection
from briefing.rules.diagonal import diagonal
from briefing.rules.scale import CERTAINTY
from briefing.rules.sureness import best_from, best_to, break_even, by_level
from briefing.scenario.item import Verdict


def test_break_evens() -> None:
    assert break_even(2) == pytest.approx(2 / 3)
    assert break_even(3) == pytest.approx(0.8)


@given(st.floats(0, 1, exclude_max=True))
def test_a_level_pays_best_between_its_bounds(chance: float) -> None:
    worth = {k: chance * won + (1 - chance) * lost for k, (won, lost) in CERTAINTY.items()}
    level = next(k for k in CERTAINTY if best_from(k) <= chance < best_to(k))
    assert worth[level] == pytest.approx(max(worth.values()))


@pytest.mark.parametrize(
    ("level", "right", "n", "verdict"),
    [
        (1, 5, 10, "open"),
        (1, 20, 60, "fits"),
        (1, 30, 31, "could_be_surer"),
        (2, 73, 100, "open"),
        (2, 740, 1000, "fits"),
        (2, 0, 3, "too_sure"),
        (2, 40, 40, "could_be_surer"),
        (3, 10, 10, "open"),
        (3, 16, 16, "fits"),
        (3, 1, 12, "too_sure"),
    ],
)
def test_verdict(level: int, right: int, n: int, verdict: str) -> None:
    (one,) = by_level([(level, True)] * right + [(level, False)] * (n - right))
    assert (one.level, one.right, one.n, one.verdict) == (level, right, n, verdict)


def test_levels_are_kept_apart() -> None:
    found = by_level([(3, True), (1, False), (3, False)])
    assert [(one.level, one.right, one.n) for one in found] == [(1, 0, 1), (3, 1, 2)]
    assert by_level([]) == ()


S, C, N = "supported", "contradicted", "not_stated"


@pytest.mark.parametrize(
    ("pairs", "hits", "baseless", "alarms", "supported", "exact"),
    [
        ([], 0, 0, 0, 0, 0),
        ([(S, S), (C, C), (N, N)], 2, 2, 0, 1, 3),
        ([(S, C), (C, C), (N, C)], 2, 2, 1, 1, 1),
        ([(S, S), (C, S), (N, S)], 0, 2, 0, 1, 1),
        ([(C, N), (N, C)], 2, 2, 0, 0, 0),
    ],
)
def test_detection(
    pairs: list[tuple[Verdict, Verdict]],
    hits: int,
    baseless: int,
    alarms: int,
    supported: int,
    exact: int,
) -> None:
    found = detection(pairs)
    assert found == Detection(hits, baseless, alarms, supported, exact)
    assert found.n == len(pairs)


def test_who_doubts_everything_has_every_false_alarm() -> None:
    verdicts: tuple[Verdict, ...] = ("supported", "contradicted", "not_stated")
    found = detection([(verdict, "not_stated") for verdict in verdicts])
    assert (found.hit_rate, found.false_alarm_rate) == (1, 1)
    nothing = detection([])
    assert (nothing.hit_rate, nothing.false_alarm_rate) == (None, None)


@pytest.mark.parametrize(
    ("grades", "on", "of"),
    [
        ([("A", 1), ("B", 2), ("C", 3), ("D", 4), ("E", 5)], 5, 5),
        ([("A", 2), ("B", 2)], 1, 2),
        ([("F", 6), ("F", 1), ("A", 6)], 0, 0),
        ([], 0, 0),
    ],
)
def test_diagonal(grades: list[tuple[str, int]], on: int, of: int) -> None:
    found = diagonal(grades)
    assert (found.on, found.of) == (on, of)
    assert found.share == (on / of if of else None)
