"""The two lanes as a drawing: the player's way above, the record below, joined where they touch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.playthrough.debrief.lanes import Moment
from briefing.playthrough.page import dates
from briefing.playthrough.report.tags import Html, tag
from briefing.words import _, ngettext

_WIDTH, _LEFT, _RIGHT = 960, 130, 920
_WORLD, _RECORD, _DATES = 46, 106, (138, 156)
_APART = 30.0
"""The least room between two moments; where the axis would give less, they are moved apart."""
_LETTER = 6.6
"""About how wide a letter of a date is, to keep dates from running into each other."""


def roads(moments: Sequence[Moment], language: str) -> Html:
    """The drawing, its content told again in its title and description."""
    told = ngettext(
        "{n} moment of your way above the record", "{n} moments of your way above the record",
        len(moments),
    ).format(n=len(moments))  # fmt: skip
    met = [str(n) for n, moment in enumerate(moments, 1) if moment.touches]
    joined = (
        _("The roads meet at: {moments}.").format(moments=", ".join(met)) if met
        else _("The roads meet nowhere.")
    )  # fmt: skip
    places = list(places_of([moment.day for moment in moments]))
    return tag(
        "svg",
        tag("title", told),
        tag("desc", joined),
        *_lanes(),
        *(part for n, pair in enumerate(zip(moments, places, strict=True), 1)
          for part in _moment(n, *pair)),
        *_dates(moments, places, language),
        viewBox=f"0 0 {_WIDTH} 166",
        role="img",
    )  # fmt: skip


def places_of(days: Sequence[int | None]) -> Iterator[float]:
    """Where on the axis the moments stand: by date, kept in order and apart.

    Where a date is missing, all stand at even distances: a guess would be a false date.
    """
    room = _RIGHT - _LEFT - 40
    known = [day for day in days if day is not None]
    spread = max(known) - min(known) if known else 0
    if len(known) < len(days) or not spread:
        even = room / max(1, len(days) - 1)
        yield from (
            _LEFT + 20 + (n * even if len(days) > 1 else room / 2) for n in range(len(days))
        )
        return
    apart = min(_APART, room / max(1, len(days) - 1))
    at, placed = -apart, []
    for day in known:
        at = max(at + apart, room * (day - known[0]) / spread)
        placed.append(at)
    limit = float(room)
    for n in range(len(placed) - 1, -1, -1):
        placed[n] = min(placed[n], limit)
        limit = placed[n] - apart
    yield from (_LEFT + 20 + at for at in placed)


def _lanes() -> Iterator[Html]:
    for label, y, kind in (
        (_("In your world"), _WORLD, "world"),
        (_("On the record"), _RECORD, "happened"),
    ):
        yield tag("text", label, x=0, y=y + 4)
        yield tag("line", x1=_LEFT, x2=_RIGHT, y1=y, y2=y, class_=kind)


def _moment(number: int, moment: Moment, x: float) -> Iterator[Html]:
    at = f"{x:.1f}"
    if moment.touches:
        yield tag("line", x1=at, x2=at, y1=_WORLD, y2=_RECORD, class_="meet")
    yield tag("circle", cx=at, cy=_WORLD, r=7, class_="chosen")
    yield tag("text", str(number), x=at, y=_WORLD - 16, text_anchor="middle")
    if moment.record:
        corner = f"{x - 7:.1f}"
        yield tag("rect", x=corner, y=_RECORD - 7, width=14, height=14, class_="mark")


def _dates(moments: Sequence[Moment], places: Sequence[float], language: str) -> Iterator[Html]:
    """Each new date below its moment, in two rows; one that has no room stands in the text only."""
    ends = [0.0] * len(_DATES)
    last = ""
    for moment, x in zip(moments, places, strict=True):
        said = dates.shown(moment.edtf, language)
        half = len(said) * _LETTER / 2
        middle = min(x, _WIDTH - half)
        row = next((n for n, end in enumerate(ends) if middle - half > end), None)
        if not said or said == last or row is None:
            continue
        yield tag(
            "text", said, x=f"{middle:.1f}", y=_DATES[row], text_anchor="middle", class_="faint"
        )
        ends[row], last = middle + half + 8, said
