"""Numbers and dates as people write them."""

from __future__ import annotations

import pytest

from briefing.playthrough.page import written
from briefing.playthrough.page.written import Unclear
from briefing.words.dates import Precision


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


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("110 million dollars", "million dollars", 110), ("110 Million", "million dollars", 110),
        ("$110", "million dollars", 110), ("€ 1 000", "million euros", 1000),
        ("110million  dollars", "million dollars", 110), ("50%", "%", 50), ("-3 °C", "°C", -3),
    ],
)  # fmt: skip
def test_what_a_question_names_anyway_may_be_written(text: str, unit: str, number: float) -> None:
    assert written.number(text, unit) == number


@pytest.mark.parametrize(
    ("text", "unit"),
    [("110 billion", "million dollars"), ("110 dollars", "million dollars"), ("$$1", "dollars")],
)
def test_a_number_of_something_else_is_refused_with_what_is_counted(text: str, unit: str) -> None:
    with pytest.raises(Unclear, match=f"such as 12 or 3.5 {unit}."):
        written.number(text, unit)


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("1999-12-31", "en", "1999-12-31"), ("1999–12", "en", "1999-12"), ("2024~", "en", "2024~"),
        ("5 August 2024", "en", "2024-08-05"), ("5 august, 2024", "en", "2024-08-05"),
        ("Monday 5 August 2024", "en", "2024-08-05"), ("August 2024", "en", "2024-08"),
        ("August 5, 2024", "en", "2024-08-05"), ("lundi 5 août 2024", "fr", "2024-08-05"),
        ("2024年8月8日", "zh", "2024-08-08"), ("5. Mai 2024", "de", "2024-05-05"),
    ],
)  # fmt: skip
def test_dates_are_read_as_the_game_says_them(text: str, language: str, date: str) -> None:
    assert written.date(text, language) == date


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("2024-08-05", "day"), ("2024-08-05~", "day"), ("2024-08", "month"), ("2024-22", "month"),
        ("2024", "year"), ("202X", "year"), ("2024-08-05/2024-08-09", "day"),
        ("../2024-08", "month"), ("2023/2024-08", "month"),
    ],
)  # fmt: skip
def test_a_date_is_asked_as_exactly_as_its_author_writes_it(answer: str, asked: str) -> None:
    assert written.precision(answer) == asked


@pytest.mark.parametrize(
    ("text", "asked", "said"),
    [
        ("August 2024", "day", "August 2024 is a month; a day is asked."),
        ("2024", "day", "2024 is a year; a day is asked."), ("2024/2025", "day", "Write a day,"),
        ("5 August", "day", "Write a day, such as 31 December 1999 or 1999-12-31."),
        ("soon", "day", "Write a day,"), ("2024", "month", "2024 is a year; a month or a day is"),
        ("2024-02-30", "day", "There is no day 30"), ("soon", "year", "Write a year, a month or"),
    ],
)  # fmt: skip
def test_a_date_less_exact_than_asked_is_refused_with_what_is_wanted(
    text: str, asked: Precision, said: str
) -> None:
    with pytest.raises(Unclear, match=said):
        written.date(text, "en", asked)


def test_what_is_wanted_is_said_in_words_that_are_read() -> None:
    with pytest.raises(Unclear, match="31 décembre 1999"):
        written.date("bientôt", "fr", "day")


@pytest.mark.parametrize("text", ["5 August 2024", "2024-08-05"])
def test_a_more_exact_date_is_taken(text: str) -> None:
    assert written.date(text, "en", "month") == "2024-08-05"


@pytest.mark.parametrize(
    "text",
    ["", "August", "5 August", "31 June 2024", "Tuesday 5 August 2024", "5/8/2024", "Aug 2024",
     "5 or 6 August 2024", "5 Augusta 2024", "0 May 0000", "1 " * 5000],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(Unclear):
        written.date(text, "en")
