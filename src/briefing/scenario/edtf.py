"""Dates as historians write them: EDTF levels 0 and 1, read as the days they may mean."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Literal

import msgspec

from briefing.words import _

Precision = Literal["day", "month", "season", "year", "decade", "century", "millennium", "interval"]

_ONE = re.compile(
    r"(?P<year>[0-9]{1,4}X{0,3})(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
    r"(?P<doubt>[~?%])?",
    re.ASCII,
)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_VAGUE: dict[int, Precision] = {0: "year", 1: "decade", 2: "century", 3: "millennium"}


class EdtfError(ValueError):
    """A text is no date that can be read here."""


class Span(msgspec.Struct, frozen=True):
    """From the first day to the last that a date may mean; None where it is open or unknown."""

    first: datetime.date | None
    last: datetime.date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    def covers(self, other: datetime.date | Span, tolerance: int = 0) -> bool:
        """Whether all of `other` lies within this, widened by `tolerance` days on both sides."""
        if isinstance(other, datetime.date):
            other = Span(other, other, "day")
        first, last = _shifted(self.first, -tolerance), _shifted(self.last, tolerance)
        begins = first is None or (other.first is not None and first <= other.first)
        ends = last is None or (other.last is not None and other.last <= last)
        return begins and ends


def _shifted(day: datetime.date | None, days: int) -> datetime.date | None:
    """The day so many days on; None, that is open, where the calendar ends."""
    if day is None:
        return None
    number = day.toordinal() + days
    if not 1 <= number <= datetime.date.max.toordinal():
        return None
    return datetime.date.fromordinal(number)


@lru_cache(maxsize=4096)
def parse(text: str) -> Span:
    """The days a text may mean. Raises `EdtfError` where it is no EDTF date of levels 0 and 1."""
    if text.startswith(("Y", "-")):
        raise EdtfError(_("Only the years 1 to 9999 can be written here."))
    if "/" not in text:
        return _single(text)
    begin, _slash, end = text.partition("/")
    first, last = _side(begin), _side(end)
    if first is None and last is None:
        raise EdtfError(_("One side of the interval has to be a date."))
    starts, ends = first.first if first else None, last.last if last else None
    if starts and ends and starts > ends:
        raise EdtfError(_("The interval ends before it begins."))
    sides = [side for side in (first, last) if side]
    return Span(
        starts,
        ends,
        "interval",
        any(side.approximate for side in sides),
        any(side.uncertain for side in sides),
    )


def _side(text: str) -> Span | None:
    """One side of an interval: a date, open (`..`) or unknown (nothing)."""
    return None if text in ("", "..") else _single(text)


def _single(text: str) -> Span:
    match = _ONE.fullmatch(text)
    if match is None or len(match["year"]) != 4:
        raise EdtfError(
            _("Write a date as 2021, 2021-03 or 2021-03-04; 2021-03~ means about March 2021.")
        )
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year and month:
        raise EdtfError(_("With an unknown year there can be no month."))
    first, last, precision = _bounds(year, month, day)
    doubt = match["doubt"] or ""
    return Span(first, last, precision, doubt in ("~", "%"), doubt in ("?", "%"))


def _bounds(
    year: str, month: str | None, day: str | None
) -> tuple[datetime.date, datetime.date, Precision]:
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if low < 1:
        raise EdtfError(_("Only the years 1 to 9999 can be written here."))
    if month is None or month == "XX":
        if day is not None and day != "XX":
            raise EdtfError(_("With an unknown month there can be no day."))
        return datetime.date(low, 1, 1), datetime.date(high, 12, 31), _VAGUE[year.count("X")]
    number = int(month)
    if number in _SEASONS and day is None:
        begin, end = _SEASONS[number]
        return datetime.date(low, begin, 1), _month_end(low, end), "season"
    if not 1 <= number <= 12:
        raise EdtfError(_("There is no month {month}.").format(month=month))
    if day is None or day == "XX":
        return datetime.date(low, number, 1), _month_end(low, number), "month"
    try:
        exact = datetime.date(low, number, int(day))
    except ValueError:
        raise EdtfError(_("There is no day {day} in that month.").format(day=day)) from None
    return exact, exact, "day"


def _month_end(year: int, month: int) -> datetime.date:
    if month == 12:
        return datetime.date(year, 12, 31)
    return datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)
