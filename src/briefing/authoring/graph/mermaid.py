"""The picture as Mermaid: a flowchart that web pages and editors draw from a few lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import legend, look, sayings
from briefing.authoring.graph.picture import Picture, Place, Way
from briefing.scenario.ids import PlaceId
from briefing.scenario.text import visible

PLAIN = frozenset(" ,.:'?!/+=_-")
"""Beside letters and digits, the ASCII characters that Mermaid never reads as its own."""
CHOICE = 60
BOX = "subgraph"
SIZES = ((0.5, "often", 18), (0.15, "sometimes", 15), (0.0, "seldom", 12))


def mermaid(picture: Picture) -> str:
    """The whole flowchart."""
    return "\n".join([*_lines(picture), ""])


def _lines(picture: Picture) -> Iterator[str]:
    yield "flowchart TB"
    numbers = {place.id: f"p{number}" for number, place in enumerate(picture.places)}
    for place in picture.places:
        yield f"  {numbers[place.id]}{_shape(picture, place)}"
    for way in picture.ways:
        yield f"  {numbers[way.before]} {_arrow(way)}|{_quoted(*_said(way))}| {numbers[way.after]}"
    yield from _legend(picture)
    yield from _styles(picture, numbers)


def _shape(picture: Picture, place: Place) -> str:
    said = _quoted(f"<b>{_safe(place.title)}</b>", *map(_safe, sayings.about(picture, place)))
    if "dead-end" in place.marks:
        return "{{" + said + "}}"
    return f"([{said}])" if place.kind == "ending" else f"[{said}]"


def _arrow(way: Way) -> str:
    return "-.->" if way.never else "==>" if way.recorded else "-->"


def _said(way: Way) -> Iterator[str]:
    yield _safe(sayings.name(way))
    if way.words:
        yield _safe(sayings.words(way, CHOICE))
    yield from map(_safe, sayings.conditions(way))


def _legend(picture: Picture) -> Iterator[str]:
    yield f"  {BOX} key[{_quoted(_safe(picture.title))}]"
    for group, said in legend.groups(picture).items():
        yield f"    k_{group}[{_quoted(_safe(said))}]:::{group}"
    yield f"    k_signs[{_quoted(*map(_safe, legend.signs(picture)))}]:::note"
    yield "  end"


def _styles(picture: Picture, numbers: dict[PlaceId, str]) -> Iterator[str]:
    tints = look.tints()
    for group in sorted({look.group(picture, place) for place in picture.places}):
        dashed = ",stroke-dasharray:5 4" if group == "nobody" else ""
        tint = tints[group]
        yield _class(group, f"fill:{tint.ground},stroke:{tint.line},color:{look.INK}{dashed}")
    yield _class("note", f"fill:none,stroke:none,color:{look.QUIET},text-align:left")
    yield _class("wrong", f"stroke:{look.WRONG},stroke-width:3px")
    for _least, name, points in SIZES:
        yield _class(name, f"font-size:{points}px")
    for place in picture.places:
        names = [look.group(picture, place), _size(place), *(["wrong"] if place.marks else [])]
        for name in names:
            yield f"  class {numbers[place.id]} {name}"
    recorded = [str(number) for number, way in enumerate(picture.ways) if way.recorded]
    if recorded:
        yield f"  linkStyle {','.join(recorded)} stroke:{look.RECORD},stroke-width:4px"


def _class(name: str, style: str) -> str:
    return f"  classDef {name} {style}"


def _size(place: Place) -> str:
    return next(name for least, name, _points in SIZES if place.size >= least)


def _quoted(*lines: str) -> str:
    return '"' + "<br/>".join(lines) + '"'


def _safe(text: str) -> str:
    """A text in which nothing can be taken for Mermaid's own, for HTML or for a directive."""
    return "".join([_sign(sign) for sign in visible(" ".join(text.split()))])


def _sign(sign: str) -> str:
    if sign.isalnum() or sign in PLAIN or ord(sign) > 0x9F:
        return sign
    return f"#{ord(sign)};"
