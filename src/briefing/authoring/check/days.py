"""The first and the last day that a date can mean, with what doubt it leaves."""

from __future__ import annotations

import datetime

from briefing.scenario import edtf

LEEWAY = 30
"""By how many days a doubtful date may be off at least; or else by as long as it is itself."""


def earliest(date: str | None) -> datetime.date | None:
    """The first day that it can mean; None where that is open, or nothing is said."""
    if date is None:
        return None
    span = edtf.parse(date)
    return _moved(span.first, -_doubt(span))


def latest(date: str | None) -> datetime.date | None:
    """The last day that it can mean; None where that is open, or nothing is said."""
    if date is None:
        return None
    span = edtf.parse(date)
    return _moved(span.last, _doubt(span))


def _doubt(span: edtf.Span) -> int:
    """By how many days a date that is approximate or uncertain may be off."""
    if not span.approximate and not span.uncertain:
        return 0
    length = (span.last - span.first).days + 1 if span.first and span.last else 0
    return max(length, LEEWAY)


def _moved(day: datetime.date | None, days: int) -> datetime.date | None:
    """The day so many days on; None where the calendar ends."""
    try:
        return day + datetime.timedelta(days) if day else None
    except OverflowError:
        return None
