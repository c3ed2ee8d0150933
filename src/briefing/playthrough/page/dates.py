"""An EDTF date as a reader sees it: in words, in the scenario's language, with its doubts."""

from __future__ import annotations

import datetime
from functools import lru_cache

from briefing.scenario import edtf
from briefing.words import _, dates


@lru_cache(maxsize=4096)
def shown(text: str | None, language: str, weekday: bool = False) -> str:
    """`19 April 2024`, `about September 2024`, `before April 2024`; empty for no date."""
    if text is None:
        return ""
    if "/" in text:
        return _interval(text, language)
    span = edtf.parse(text)
    if span.first is None or span.last is None:
        return text
    said = _plain(text, span, span.first, language)
    if weekday and span.first == span.last:
        said = _("{weekday} {date}").format(weekday=dates.weekday(span.first, language), date=said)
    return _doubted(said, span)


def _plain(text: str, span: edtf.Span, first: datetime.date, language: str) -> str:
    """The date itself, as exactly as it is said."""
    match span.precision:
        case "day" | "month" | "year":
            return dates.date(first, span.precision, language)
        case "season":
            name = _SEASONS[text[5:7]]()
            return _("{season} {year}").format(
                season=name, year=dates.date(first, "year", language)
            )
        case _:
            return _("the {year}s").format(year=dates.date(first, "year", language))


_SEASONS = {
    "21": lambda: _("spring"),
    "22": lambda: _("summer"),
    "23": lambda: _("autumn"),
    "24": lambda: _("winter"),
}


def _doubted(said: str, span: edtf.Span) -> str:
    if span.approximate:
        return _("about {date}").format(date=said)
    if span.uncertain:
        return _("{date} (uncertain)").format(date=said)
    return said


def _interval(text: str, language: str) -> str:
    first, last = text.split("/", 1)
    if first in ("", ".."):
        return _("up to {date}").format(date=shown(last, language))
    if last in ("", ".."):
        return _("since {date}").format(date=shown(first, language))
    return _("{first} to {last}").format(first=shown(first, language), last=shown(last, language))
