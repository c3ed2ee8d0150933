"""The cards of the drawing: a rectangle, for an ending a round one, for a dead end an octagon."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import look, sayings
from briefing.authoring.graph.layout.shapes import Layout
from briefing.authoring.graph.picture import Picture
from briefing.authoring.graph.svg.card import Card
from briefing.authoring.graph.svg.xml import Markup, element, number

CORNER, CUT, ROUND = 7.0, 12.0, 22.0


def drawn_cards(picture: Picture, cards: list[Card], layout: Layout) -> Iterator[Markup]:
    """All cards, each where it stands."""
    for drawn, (x, y) in zip(cards, layout.spots, strict=True):
        scale = f" scale({drawn.scale:.3f})" if drawn.scale != 1 else ""
        place = f"translate({number(x)} {number(y)}){scale}"
        yield element("g", *_card(picture, drawn), transform=place)


def _card(picture: Picture, drawn: Card) -> Iterator[Markup]:
    place, group = drawn.place, look.group(picture, drawn.place)
    wide, high = drawn.width / drawn.scale, drawn.height / drawn.scale
    names = ["card", group, *place.marks, *(["amiss"] if place.marks else [])]
    names += ["start"] if place.starts else []
    said = [sayings.line(place.title), *sayings.about(picture, place)]
    yield element("title", "\n".join(said))
    d = _cut(wide, high) if "dead-end" in place.marks else _rounded(drawn, wide, high)
    yield element("path", class_=" ".join(names), d=d)
    if place.kind == "ending":
        inner = _rounded(drawn, wide - 8, high - 8)
        yield element(
            "path", class_=f"{group}-line", d=inner, fill="none", transform="translate(4 4)"
        )
    if drawn.rule:
        yield element("path", class_="rule", d=_rules(drawn, wide, high), stroke_width=0.7)
    for line in drawn.lines:
        kind = f"{line.kind} recorded" if line.recorded else line.kind
        yield element("text", line.text, class_=kind, x=line.x, y=line.y)


def _rules(drawn: Card, wide: float, high: float) -> str:
    across = f"M0 {number(drawn.rule)}h{number(wide)}"
    return across + "".join(
        f"M{number(x)} {number(drawn.rule)}V{number(high)}" for x in drawn.columns
    )


def _rounded(drawn: Card, wide: float, high: float) -> str:
    r = min(ROUND if drawn.place.kind == "ending" else CORNER, high / 2)
    a = f"a{number(r)} {number(r)} 0 0 1 "
    w, h, n = number(wide - 2 * r), number(high - 2 * r), number(r)
    return f"M{n} 0h{w}{a}{n} {n}v{h}{a}-{n} {n}h-{w}{a}-{n} -{n}v-{h}{a}{n} -{n}z"


def _cut(wide: float, high: float) -> str:
    """A card with its corners cut off: an octagon."""
    w, h, n = number(wide - 2 * CUT), number(high - 2 * CUT), number(CUT)
    return f"M{n} 0h{w}l{n} {n}v{h}l-{n} {n}h-{w}l-{n} -{n}v-{h}z"
