"""EDTF dates: bounds as the library `edtf` has them, and what is refused."""

from __future__ import annotations

import datetime
from datetime import date

import edtf as oracle
import pytest
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.scenario import edtf
from briefing.scenario.edtf import EdtfError, parse

YEARS = st.integers(1, 9999).map("{:04}".format)
MONTHS = st.integers(0, 13).map("{:02}".format)
DAYS = st.integers(0, 32).map("{:02}".format)
PARTS = st.one_of(
    YEARS,
    st.integers(1, 999).map("{:03}X".format),
    st.integers(1, 99).map("{:02}XX".format),
    st.builds("{}-{}".format, YEARS, MONTHS | st.sampled_from(["21", "22", "23", "24", "XX"])),
    st.builds("{}-{}-{}".format, YEARS, MONTHS, DAYS | st.just("XX")),
    YEARS.map("{}-XX-XX".format),
)
DOUBTS = st.sampled_from(["", "", "~", "?", "%"])
DATES = st.builds("{}{}".format, PARTS, DOUBTS)
TEXTS = DATES | st.builds("{}/{}".format, DATES, DATES)


def bounds(text: str) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """What the oracle says; None where it refuses."""
    try:
        found = oracle.parse_edtf(text)
        return tuple(found.lower_strict()[:3]), tuple(found.upper_strict()[:3])
    except (EDTFParseException, ValueError, AttributeError):  # it stumbles over 2021/2021-XX
        return None


@settings(deadline=None)
@given(TEXTS)
def test_bounds_are_the_oracle_s(text: str) -> None:
    expected = bounds(text)
    try:
        span = parse(text)
    except EdtfError:
        reversed_ = expected is not None and expected[0] > expected[1]
        assert expected is None or reversed_ or not real(text)
        return
    assert span.first is not None
    assert span.last is not None
    if expected is not None:
        assert (span.first.timetuple()[:3], span.last.timetuple()[:3]) == expected


def real(text: str) -> bool:
    """Whether each day named in the text is in the calendar: the oracle lets some by."""
    for part in text.split("/"):
        numbers = part.rstrip("~?%").split("-")
        if len(numbers) == 3 and "X" not in part:
            try:
                date(*map(int, numbers))
            except ValueError:
                return False
    return True


@settings(deadline=None)
@given(DATES)
def test_doubts_are_the_oracle_s(text: str) -> None:
    if bounds(text) is None:
        return
    try:
        span = parse(text)
    except EdtfError:
        return
    assert span.approximate == (text[-1] in "~%")
    assert span.uncertain == (text[-1] in "?%")


@given(st.text() | st.text("0123456789X-/.~?%Y"))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        span = parse(text)
    except EdtfError as error:
        assert str(error)
    else:
        assert span.first is None or span.last is None or span.first <= span.last


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31), "year"),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), "month"),
        ("2021-03-04", date(2021, 3, 4), date(2021, 3, 4), "day"),
        ("2021-03-XX", date(2021, 3, 1), date(2021, 3, 31), "month"),
        ("2021-XX", date(2021, 1, 1), date(2021, 12, 31), "year"),
        ("202X", date(2020, 1, 1), date(2029, 12, 31), "decade"),
        ("20XX", date(2000, 1, 1), date(2099, 12, 31), "century"),
        ("2XXX", date(2000, 1, 1), date(2999, 12, 31), "millennium"),
        ("2021-22", date(2021, 6, 1), date(2021, 8, 31), "season"),
        ("2021-03/2021-05", date(2021, 3, 1), date(2021, 5, 31), "interval"),
        ("2021-03/..", date(2021, 3, 1), None, "interval"),
        ("../2021-03", None, date(2021, 3, 31), "interval"),
        ("2021-03/", date(2021, 3, 1), None, "interval"),
        ("/2021-03", None, date(2021, 3, 31), "interval"),
        ("9999-12-31", date(9999, 12, 31), date(9999, 12, 31), "day"),
    ],
)
def test_what_a_date_may_mean(
    text: str, first: date | None, last: date | None, precision: str
) -> None:
    span = parse(text)
    assert (span.first, span.last, span.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    ["", "/", "../..", "..", "2021-02-30", "2021-02-29", "2021-13", "2021-00", "2021-3", "21",
     "2021-25", "0000", "000X", "Y12021", "-0044", "20X1", "X021", "2021-XX-05", "202X-03",
     "2021-03-04T12:00", "2021-03-04 ", "2022/2021", "2021/2022/2023", "2021~?",
     "٢٠٢١", "2021-03-4", "last spring", "2021 – 2022"],
)  # fmt: skip
def test_refused_kindly(text: str) -> None:
    with pytest.raises(EdtfError, match=r"^[A-Z].*\.$"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "other", "tolerance", "covered"),
    [
        ("2021-03", "2021-03-04", 0, True),
        ("2021-03", "2021-04-01", 0, False),
        ("2021-03", "2021-04-01", 1, True),
        ("2021-03", "2021-02-26", 2, False),
        ("2021-03-04", "2021-03", 0, False),
        ("2021-03-04", "2021-03", 30, True),
        ("2021/..", "2030", 0, True),
        ("2021/..", "2020-12-31", 0, False),
        ("2021-03", "2021/..", 36_600, False),
        ("../2021", "0001", 0, True),
        ("0001", "0001", 36_600, True),
        ("9999", "9999", 36_600, True),
    ],
)
def test_covers(text: str, other: str, tolerance: int, covered: bool) -> None:
    assert parse(text).covers(parse(other), tolerance) is covered


def test_covers_a_day() -> None:
    assert parse("2021-03").covers(datetime.date(2021, 3, 31))
    assert not parse("2021-03").covers(datetime.date(2021, 4, 1))
    assert edtf.parse("2021") is edtf.parse("2021")
