"""Which numbers and dates are found in a text, and which a fact carries."""

from __future__ import annotations

import pytest

from briefing.authoring.check.carried import Carried, written_out
from briefing.authoring.check.numerals import figures

SAID = [
    ("About 40 containers and 1,100 men.", ["40", "1,100"]),
    ("It cost $100 million, or 100 *billion*.", ["100 million", "100 *billion"]),
    ("Up 12.5% to 40 % and 40 per cent.", ["12.5", "40", "40"]),
    ("On 19 April 2024 and April 20, 2024.", ["19 April 2024", "April 20, 2024"]),
    ("Friday 19 April; the 17th, and 2024-04-19.", ["19 April", "17th", "2024-04-19"]),
    ("From 15 to 19 May.", ["15 to 19 May", "15 to 19 May"]),
    ("In July 2023 and by 2025; in May 300 men.", ["July 2023", "2025", "300"]),
    ("20-30 men. Some 50. Nearly 60! By 2025: 70.", ["20", "30", "50", "60", "2025", "70"]),
    # What is none: times of day, variables, labels, and what belongs to a name.
    ("At 4:30 p.m., 7.15 a.m., 7 o'clock and 0430 hours.", []),
    ("You have {hours_2} of {{12}}.", []),
    ("In room 12, on page 3, at Gate 4.", []),
    ("She left Air Base 101 in a C-17 of the G5; a 24-hour watch, the 5th floor.", []),
    ("Resolution 1701 says so. Boeing 737s flew. Pier 4 burned.", []),
    ("the 1990s and the 21st century", []),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_is_said(text: str, said: list[str]) -> None:
    assert [figure.said for figure in figures(text)] == said


HELD = [
    ("1,100 men", "1100"),
    ("Forty containers", "40"),
    ("two dozen, four hundred and twelve", "24, 412"),
    ("100 million dollars", "$100m, 100"),
    ("On 26 July 2023", "26 July, July 2023, the 26th, 2023"),
]
NOT_HELD = [
    ("1,100 men", "1,200"),
    ("100 million dollars", "100 billion"),
    ("On 26 July 2023", "27 July"),
    ("On 26 July 2023", "26 July 2024"),
    ("On 26 July 2023", "June 2023"),
]


def _holds(fact: str, text: str) -> set[bool]:
    carried = Carried()
    carried.read(fact)
    return {carried.holds(one) or carried.holds_in_words(one) for one in figures(text)}


@pytest.mark.parametrize(("fact", "text"), HELD)
def test_what_a_text_carries(fact: str, text: str) -> None:
    assert _holds(fact, text) == {True}


@pytest.mark.parametrize(("fact", "text"), NOT_HELD)
def test_what_a_text_does_not_carry(fact: str, text: str) -> None:
    assert _holds(fact, text) == {False}


DATES = [
    ("2023-07-26", "26 July 2023", True),
    ("2023-07", "July 2023", True),
    ("2023-07", "26 July", False),
    ("2023", "2023", True),
    ("2023", "July 2023", False),
    ("2024-05-15/2024-05-19", "17 May 2024", True),
    ("2023/2024-04", "26 July", False),
    ("../2024-04-19", "19 April", True),
]


@pytest.mark.parametrize(("date", "text", "held"), DATES)
def test_what_a_date_carries(date: str, text: str, held: bool) -> None:
    carried = Carried()
    carried.date(date)
    assert {carried.holds(figure) for figure in figures(text)} == {held}


def test_numbers_in_words() -> None:
    assert 2_300_045 in written_out("two million three hundred thousand and forty-five")
