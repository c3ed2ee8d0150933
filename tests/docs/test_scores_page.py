"""`docs/scores.md` is true: its examples run, its tables are computed again, no figure is loose."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from briefing.playthrough.debrief.remarks import FEW
from briefing.playthrough.page.forms import bands, certainties, verdicts
from briefing.rules.calibration import ALWAYS_EVEN, wilson
from briefing.rules.detection import detection
from briefing.rules.diagonal import diagonal
from briefing.rules.scale import CERTAINTY, LIKELIHOODS, brier
from briefing.rules.sureness import best_from, best_to, by_level
from briefing.scenario.item import Item

PAGE = Path(__file__).parents[2] / "docs" / "scores.md"
TEXT = PAGE.read_text(encoding="utf-8")
LITERATURE = {"32", "66", "1,400", "87"}
"""Figures of others, each with its source beside it."""
BUILT_IN = {"203", "50", "80", "95", "3", "97", "0", "1", "6", "0.25", "1.96", str(FEW)}
"""Names and figures that the tests below pin: ICD 203, the yardstick, the intervals, the scales."""


def rows(first_column: str, *, columns: int) -> list[list[str]]:
    """The cells of the table whose heading begins so and is so wide."""
    for table in re.findall(r"(?:^\|.*\|\n)+", TEXT, re.MULTILINE):
        lines = [[c.strip() for c in line.strip("|").split("|")] for line in table.splitlines()]
        if lines[0][0] == first_column and len(lines[0]) == columns:
            return lines[2:]
    raise AssertionError(f"no table {first_column}")


def number(text: str) -> float:
    return float(text.replace("−", "-").removesuffix(" %"))


def test_examples_run() -> None:
    result = doctest.testfile(str(PAGE), module_relative=False)
    assert result.failed == 0
    assert result.attempted >= 9


def test_kinds() -> None:
    written = {kind for row in rows("kind", columns=2) for kind in re.findall(r"`(\w+)`", row[0])}
    assert written == {kind.__struct_config__.tag for kind in Item.__args__}


def test_certainties() -> None:
    for row in rows("certainty", columns=6):
        level = int(row[0])
        assert row[1] == certainties()[level - 1].words
        assert (number(row[2]), number(row[3])) == CERTAINTY[level]
        assert number(row[4]) == round(100 * best_from(level))
        assert number(row[5]) == round(100 * best_to(level))


def test_certainty_verdicts() -> None:
    for row in rows("certainty", columns=4):
        level, right, of = map(int, row[:3])
        (one,) = by_level([(level, True)] * right + [(level, False)] * (of - right))
        assert one.verdict.replace("_", " ") == row[3]


def test_bands() -> None:
    found = rows("band", columns=6)
    assert len(found) == len(LIKELIHOODS)
    for row, band, line in zip(found, LIKELIHOODS, bands(), strict=True):
        assert (row[0], row[1], row[2]) == (str(band.band), line.words, line.range)
        assert number(row[3]) == band.scored
        assert number(row[4]) == pytest.approx(brier(band.scored, True), abs=1e-12)
        assert number(row[5]) == pytest.approx(brier(band.scored, False), abs=1e-12)


def test_intervals() -> None:
    for row in rows("came true", columns=5):
        came, of = int(row[0]), int(row[1])
        low, high = (round(100 * end, 1) for end in wilson(came, of))
        assert number(row[2]) == 100 * came / of
        assert (number(row[3]), number(row[4])) == (low, high)


def test_claims() -> None:
    names = {words: verdict for verdict, words in verdicts()}
    found = rows("what the facts say", columns=3)
    assert len(found) == len(names) ** 2
    for facts, said, counts in found:
        one = detection([(names[facts], names[said])])
        assert counts == (
            "hit" if one.hits
            else "false alarm" if one.false_alarms
            else "miss" if one.baseless
            else "correct trust"
        )  # fmt: skip


def test_diagonals() -> None:
    for grades, on, of in rows("grades", columns=3):
        found = diagonal((grade[0], int(grade[1])) for grade in grades.split())
        assert (found.on, found.of) == (int(on), int(of))


def test_no_figure_is_loose() -> None:
    """Outside tables, examples, formulas and the list of sources, every figure is a known one."""
    told = TEXT.split("## Sources")[0]
    told = re.sub(r"```.*?```", "", told, flags=re.DOTALL)
    told = re.sub(r"^(\||    ).*$", "", told, flags=re.MULTILINE)
    figures = set(re.findall(r"(?<![\w.,])\d[\d.,]*(?<![.,])", told))
    assert figures <= LITERATURE | BUILT_IN, figures - LITERATURE - BUILT_IN
    assert str(ALWAYS_EVEN) in figures
    assert FEW == 30
