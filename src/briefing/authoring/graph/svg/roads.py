"""The lines between the cards: as wide as they are gone, those of the record doubled."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import look, sayings
from briefing.authoring.graph.layout.shapes import Layout, Run
from briefing.authoring.graph.picture import Picture, Way
from briefing.authoring.graph.svg.xml import Markup, element, number

TIP = 8.0
WIDEST = 5.0
BOW = 34.0
"""How far a line that turns back goes beyond a layer."""


def roads(picture: Picture, layout: Layout) -> Iterator[Markup]:
    """The lines: those of the record last, so that nothing hides them."""
    inorder = sorted(zip(picture.ways, layout.lines, strict=True), key=lambda one: one[0].recorded)
    for way, runs in inorder:
        yield element("g", *_road(way, runs))


def _road(way: Way, runs: list[Run]) -> Iterator[Markup]:
    wide = look.wide(way.flow, WIDEST)
    x, _top, y = runs[-1]
    path = _path([*runs[:-1], (x, y - TIP, y - TIP)])
    never = " never" if way.never else ""
    yield element("title", _tip(way))
    if way.recorded:
        yield element("path", class_=f"double{never}", d=path, stroke_width=wide + 3)
        yield element("path", class_="within", d=path, stroke_width=(wide + 3) / 3)
    else:
        yield element("path", class_=f"road{never}", d=path, stroke_width=wide)
    half = 4 + wide / 2 + way.recorded
    d = f"M{number(x)} {number(y)}l{number(-half)} {number(-TIP - 2)}h{number(2 * half)}z"
    yield element("path", class_="arrow" if way.recorded else "tip", d=d)


def _tip(way: Way) -> str:
    words = [sayings.words(way)] if way.words else []
    return "\n".join([sayings.name(way), *words, *sayings.conditions(way)])


def _path(runs: list[Run]) -> str:
    """A line that runs straight through the layers and bends between them."""
    x, top, here = runs[0]
    parts = [f"M{number(x)} {number(top)}V{number(here)}"]
    down = True
    for to, start, end in runs[1:]:
        if start > here:
            one, other = here + (start - here) / 2, start - (start - here) / 2
        elif start < here and end <= start and not _turns(here, start):
            one, other = here - (here - start) / 2, start + (here - start) / 2
        else:
            bow = BOW if down else -BOW
            one, other, down = here + bow, start + bow, False
        bend = (x, one, to, other, to, start)
        parts.append("C" + " ".join(number(length) for length in bend))
        if end != start:
            parts.append(f"V{number(end)}")
        x, here = to, end
    return "".join(parts)


def _turns(here: float, start: float) -> bool:
    """Whether a line that goes up turns down again here: it ends a little above where it is."""
    return here - start <= TIP
