"""An EDTF date as a reader sees it: in words, in the scenario's language, with its doubts."""

from __future__ import annotations

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
    said = dates.date(span.first, _precision(span), language)
    if weekday and span.first == span.last:
        said = _("{weekday} {date}").format(weekday=dates.weekday(span.first, language), date=said)
    return _doubted(said, span)


def _precision(span: edtf.Span) -> dates.Precision:
    if span.first == span.last:
        return "day"
    assert span.first is not None and span.last is not None
    months = (span.first.year, span.first.month) == (span.last.year, span.last.month)
    return "month" if months else "year"


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
