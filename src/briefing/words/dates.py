"""Dates and numbers in a reader's language. The only importer of babel."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

Precision = Literal["day", "month", "year"]


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """The locale of a BCP 47 tag; plain English where there is none."""
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale("en")


@lru_cache(maxsize=4096)
def date(day: datetime.date, precision: Precision, language: str) -> str:
    """A day, a month or a year, written out: `19 April 2024`."""
    where = _day_first(language)
    match precision:
        case "day":
            return format_date(day, format="long", locale=where)
        case "month":
            return format_skeleton("yMMMM", day, locale=where)
        case "year":
            return format_skeleton("y", day, locale=where)


@lru_cache(maxsize=1024)
def weekday(day: datetime.date, language: str) -> str:
    """The name of a day's weekday."""
    return format_date(day, format="EEEE", locale=locale(language))


@lru_cache(maxsize=4096)
def number(value: float, language: str) -> str:
    """A number with the language's own separators."""
    return format_decimal(value, locale=locale(language))


def _day_first(language: str) -> Locale:
    """The tag's locale; English without a country is the world's, which puts the day first."""
    found = locale(language)
    return Locale("en", "GB") if str(found) == "en" else found
