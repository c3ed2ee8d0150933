"""Calibration as a drawing: what was stated against how often it came true, with its intervals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.playthrough.debrief import remarks
from briefing.playthrough.report.tags import Html, tag
from briefing.rules.calibration import Point
from briefing.words import _, ngettext

_LEFT, _TOP, _SIDE = 64, 24, 340
_CAP = 5


def plot(points: Sequence[Point], language: str) -> Html:
    """The drawing; each point stands in its description, too."""
    said = "; ".join(
        ngettext(
            "stated {stated}, came true {share}, {n} estimate",
            "stated {stated}, came true {share}, {n} estimates",
            point.n,
        ).format(
            stated=remarks.percent(point.stated, language, 1),
            share=remarks.share(point, language),
            n=point.n,
        )
        for point in points
    )
    return tag(
        "svg",
        tag("title", _("Calibration")),
        tag("desc", said),
        *_axes(language),
        *(part for point in points for part in _point(point)),
        viewBox=f"0 0 {_LEFT + _SIDE + 30} {_TOP + _SIDE + 56}",
        role="img",
        class_="plot",
    )


def _x(share: float) -> str:
    return f"{_LEFT + _SIDE * share:.1f}"


def _y(share: float) -> str:
    return f"{_TOP + _SIDE * (1 - share):.1f}"


def _axes(language: str) -> Iterator[Html]:
    for tenth in (0, 0.25, 0.5, 0.75, 1):
        x, y = _x(tenth), _y(tenth)
        said = remarks.percent(tenth, language)
        yield tag("line", x1=x, x2=x, y1=_y(0), y2=_y(1), class_="grid")
        yield tag("line", x1=_x(0), x2=_x(1), y1=y, y2=y, class_="grid")
        yield tag("text", said, x=x, y=_TOP + _SIDE + 20, text_anchor="middle", class_="faint")
        yield tag("text", said, x=_LEFT - 8, y=float(y) + 4, text_anchor="end", class_="faint")
    yield tag("line", x1=_x(0), x2=_x(1), y1=_y(0), y2=_y(1), class_="ideal")
    yield tag("text", _("stated"), x=_x(0.5), y=_TOP + _SIDE + 44, text_anchor="middle")
    turned = f"rotate(-90 14 {_y(0.5)})"
    yield tag(
        "text", _("came true"), x=14, y=_y(0.5), text_anchor="middle", transform=turned
    )  # fmt: skip


def _point(point: Point) -> Iterator[Html]:
    x, middle = _x(point.stated), _LEFT + _SIDE * point.stated
    yield tag("line", x1=x, x2=x, y1=_y(point.low), y2=_y(point.high), class_="spread")
    for end in (point.low, point.high):
        ends = {"x1": f"{middle - _CAP:.1f}", "x2": f"{middle + _CAP:.1f}"}
        yield tag("line", y1=_y(end), y2=_y(end), class_="spread", **ends)
    yield tag("circle", cx=x, cy=_y(point.share), r=5, class_="point")
    above = f"{_TOP + _SIDE * (1 - point.high) - 8:.1f}"
    yield tag("text", f"n={point.n}", x=x, y=above, text_anchor="middle")
