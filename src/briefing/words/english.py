"""Dates and numbers in plain English, as CLDR has them for the world: `19 April 2024`."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

TAG = "en"
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def date(day: datetime.date, precision: Literal["day", "month", "year"]) -> str:
    """A day, a month or a year, written out."""
    match precision:
        case "day":
            return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        case "month":
            return f"{MONTHS[day.month - 1]} {day.year}"
        case "year":
            return str(day.year)


def weekday(day: datetime.date) -> str:
    """The name of a day's weekday."""
    return WEEKDAYS[day.weekday()]


def number(value: float, decimals: int | None = None) -> str:
    """A number with commas between thousands; to three decimals, or with just so many."""
    if decimals is not None:
        return f"{Decimal(str(value)):,.{decimals}f}"
    said = f"{Decimal(str(value)):,.3f}"
    return said.rstrip("0").rstrip(".")
