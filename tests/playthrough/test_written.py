"""Numbers as people write them."""

from __future__ import annotations

import pytest

from briefing.playthrough.page import written
from briefing.playthrough.page.written import Unclear


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("9", 9), ("-9", -9), ("−9", -9), ("+9", 9), ("3.5", 3.5), ("3,5", 3.5), ("0,125", 0.125),
        (".5", 0.5), ("1 000", 1000), ("1\u202f000,5", 1000.5), ("1,000,000", 1e6),
        ("1.000.000", 1e6), ("1.000,5", 1000.5), ("1,000.5", 1000.5), ("1’000", 1000),
        ("1000,25", 1000.25),
    ],
)  # fmt: skip
def test_numbers_are_read_with_a_point_or_a_comma(text: str, number: float) -> None:
    assert written.number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "nine", "1,000", "1.000", "--3", "1e5", "nan", "inf", "1.2.3", "٣", "9" * 20],
)
def test_what_is_no_number_or_could_be_two_is_refused(text: str) -> None:
    with pytest.raises(Unclear):
        written.number(text)
