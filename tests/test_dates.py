"""What is said of dates and numbers without CLDR is what CLDR says."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.words import cldr, dates, english

PRECISIONS: tuple[dates.Precision, ...] = ("day", "month", "year")


@given(st.dates())
def test_plain_english_dates_are_those_of_cldr(day: date) -> None:
    assert english.weekday(day) == cldr.weekday(day, "en")
    for precision in PRECISIONS:
        assert english.date(day, precision) == cldr.date(day, precision, "en")


@given(
    st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    st.none() | st.integers(min_value=0, max_value=3),
)
def test_plain_english_numbers_are_those_of_cldr(value: float, decimals: int | None) -> None:
    assert english.number(value, decimals) == cldr.number(value, "en", decimals)


@pytest.mark.parametrize(
    ("language", "day", "month", "number"),
    [
        ("en", "1 April 2024", "April 2024", "1,234.5"),
        ("en-US", "April 1, 2024", "April 2024", "1,234.5"),
        ("fr", "1 avril 2024", "avril 2024", "1\u202f234,5"),
        ("de-DE", "1. April 2024", "April 2024", "1.234,5"),
        ("tlh", "1 April 2024", "April 2024", "1,234.5"),
    ],
)
def test_every_language_has_its_own(language: str, day: str, month: str, number: str) -> None:
    first = date(2024, 4, 1)
    assert dates.date(first, "day", language) == day
    assert dates.date(first, "month", language) == month
    assert dates.number(1234.5, language) == number
    assert dates.number(1234.5, language, 3) == f"{number}00"
