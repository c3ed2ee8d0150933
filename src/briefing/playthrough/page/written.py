"""A number or a date as a player wrote it down, on the screen or in a line: what it means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from briefing.playthrough.page import dates
from briefing.rules.scale import band_of
from briefing.scenario import edtf
from briefing.words import _
from briefing.words.dates import Precision

_SPACES = re.compile("(?<=[0-9])[ '’\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+", re.ASCII)
_EITHER = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}", re.ASCII)
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:(?:,[0-9]{3})+(?:\.[0-9]+)?|(?:\.[0-9]{3})+(?:,[0-9]+)?)", re.ASCII
)
_LARGEST = 1e15
_DIGITS = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?", re.ASCII)
_FROM_FINE: tuple[Precision, ...] = ("day", "month", "year")
_HYPHENS = str.maketrans("‐‑‒–—−", "------")


class Unclear(ValueError):
    """A text is no answer to this question; the message says what would be one."""


def number(text: str, unit: str = "") -> float:
    """The number a text means. Raises `Unclear` where it is none, or could be two."""
    text = _without(unit, text).strip()
    sign = -1.0 if text[:1] in ("-", "−") else 1.0
    signed = text[:1] in ("+", "-", "−")
    digits = _SPACES.sub("", text[1:].strip() if signed else text)
    if _EITHER.fullmatch(digits):
        raise Unclear(_either(digits))
    if _PLAIN.fullmatch(digits):
        meant = float(digits.replace(",", "."))
    elif _GROUPED.fullmatch(digits):
        meant = float(_ungrouped(digits))
    else:
        said = _("Write a number in digits, such as 12 or 3.5{unit}.")
        raise Unclear(said.format(unit=f" {unit}" if unit else ""))
    if meant > _LARGEST:
        raise Unclear(_("That number is too large to be meant."))
    return sign * meant


def _without(unit: str, text: str) -> str:
    """The text without what the question names anyway: its unit or the first words of it, `$`."""
    bare, words = " ".join(text.split()), unit.lower().split()
    if words and bare and unicodedata.category(bare[0]) == "Sc":
        bare = bare[1:]
    while words:
        named = " ".join(words)
        if not named.isdigit() and bare.lower().endswith(named):
            return bare[: -len(named)]
        words.pop()
    return bare


def _either(digits: str) -> str:
    whole = re.sub("[.,]", "", digits)
    part = digits.replace(",", ".").rstrip("0")
    part += "0" if part.endswith(".") else ""
    return _("That could be {whole} or {part}: write one of these.").format(whole=whole, part=part)


def _ungrouped(digits: str) -> str:
    """Without the signs between thousands: all but the last, where the last is another one."""
    last = max(digits.rfind(","), digits.rfind("."))
    signs = {c for c in digits if c in ",."}
    if len(signs) == 1:
        return re.sub("[.,]", "", digits)
    return re.sub("[.,]", "", digits[:last]) + "." + digits[last + 1 :]


def band(text: str) -> int:
    """The likelihood that holds a percentage."""
    percent = number(text, "%")
    if not 0 <= percent <= 100:
        raise Unclear(_("Write a percentage from 0 to 100."))
    return band_of(percent).band


def spaced(number: float) -> str:
    """A number with spaces between thousands, which no reader can take for a decimal sign."""
    if number == int(number):
        return f"{int(number):,}".replace(",", "\u202f")
    return f"{number:,.10f}".rstrip("0").replace(",", "\u202f")


def precision(text: str) -> Precision:
    """How exactly an EDTF date is written; of an interval its more exact side."""
    sides = {edtf.parse(side).precision for side in text.split("/") if side not in ("", "..")}
    sides |= {"month"} if "season" in sides else set()
    return next((one for one in _FROM_FINE if one in sides), "year")


def wanted(asked: Precision, language: str) -> str:
    """What is to be written where a date so exact is asked for."""
    match asked:
        case "day":
            digits, said = "1999-12-31", _("Write a day, such as {words} or {digits}.")
        case "month":
            digits, said = "1999-12", _("Write a month or a day, such as {words} or {digits}.")
        case "year":
            digits, said = "1999", _("Write a year, a month or a day, such as {digits}.")
    return said.format(words=dates.shown(digits, language), digits=digits)


def date(text: str, language: str, asked: Precision = "year") -> str:
    """The EDTF date a text means, written with every kind of hyphen, or in words as the game's own.

    Raises `Unclear` where it is none, or less exact than is asked.
    """
    said = text.strip().translate(_HYPHENS)
    try:
        edtf.parse(said)
    except edtf.EdtfError as why:
        meant = {date for date in _dates(said) if _is_said(date, said, language)}
        if len(meant) != 1:
            digits = _DIGITS.fullmatch(said)
            raise Unclear(str(why) if digits else wanted(asked, language)) from None
        said = meant.pop()
    if _FROM_FINE.index(precision(said)) > _FROM_FINE.index(asked):
        raise Unclear(_too_coarse(said, language, asked))
    return said


def _too_coarse(said: str, language: str, asked: Precision) -> str:
    """Why a date is not exact enough."""
    match edtf.parse(said).precision, asked:
        case "year", "day":
            why = _("{date} is a year; a day is asked.")
        case "year", "month":
            why = _("{date} is a year; a month or a day is asked.")
        case "month", "day":
            why = _("{date} is a month; a day is asked.")
        case _:
            return wanted(asked, language)
    return why.format(date=dates.shown(said, language))


def _dates(said: str) -> Iterator[str]:
    """The months, and the days in them, that the numbers in a text may belong to."""
    numbers = re.findall("[0-9]+", said)
    for year in numbers if len(numbers) <= 3 else ():
        for month in range(1, 13) if len(year) == 4 else ():
            yield f"{year}-{month:02}"
            yield from (f"{year}-{month:02}-{day:0>2}" for day in numbers if len(day) <= 2)


def _is_said(date: str, said: str, language: str) -> bool:
    """Whether the words are those in which the game says a date, with its weekday or without."""
    try:
        bare, whole = (_words(dates.shown(date, language, weekday)) for weekday in (False, True))
    except edtf.EdtfError:  # 31 June
        return False
    return bare <= _words(said) <= whole


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))
