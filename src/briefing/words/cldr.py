"""Dates and numbers in any language, by CLDR. The only importer of babel."""

from __future__ import annotations

import datetime
from decimal import Context, localcontext
from functools import lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, parse_pattern

WORLD = Locale("en", "GB")
"""English without a country is the world's, which puts the day first."""

LONG = Context(prec=5_000)
"""Whatever Python reads as a number; babel refuses what is longer than the usual 28 digits."""


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """The locale of a BCP 47 tag; plain English where there is none."""
    try:
        found = Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return WORLD
    return WORLD if str(found) == "en" else found


def date(day: datetime.date, precision: Literal["day", "month", "year"], language: str) -> str:
    """A day, a month or a year, written out."""
    where = locale(language)
    match precision:
        case "day":
            return format_date(day, format="long", locale=where)
        case "month":
            return format_skeleton("yMMMM", day, locale=where)
        case "year":
            return format_skeleton("y", day, locale=where)


def weekday(day: datetime.date, language: str) -> str:
    """The name of a day's weekday."""
    return format_date(day, format="EEEE", locale=locale(language))


def number(value: float, language: str, decimals: int | None = None) -> str:
    """A number with the language's own separators; `decimals`: with just so many."""
    where = locale(language)
    pattern = parse_pattern(where.decimal_formats[None].pattern)
    if decimals is not None:
        pattern.frac_prec = (decimals, decimals)
    with localcontext(LONG):
        return format_decimal(value, format=pattern, locale=where)
