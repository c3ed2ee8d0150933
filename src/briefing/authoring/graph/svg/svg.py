"""The whole drawing: what it is, what its signs mean, the lines, and the cards over them."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import legend, sayings
from briefing.authoring.graph.layout.layout import laid_out
from briefing.authoring.graph.layout.shapes import Box, Layout, Link
from briefing.authoring.graph.picture import Picture
from briefing.authoring.graph.svg.card import Card, card
from briefing.authoring.graph.svg.cards import drawn_cards
from briefing.authoring.graph.svg.measure import width
from briefing.authoring.graph.svg.roads import roads
from briefing.authoring.graph.svg.style import sheet
from briefing.authoring.graph.svg.xml import Markup, element, number
from briefing.words import _, ngettext

MARGIN = 32.0
LEADING = 20.0


def svg(picture: Picture) -> str:
    """The whole document."""
    titles: dict[str, str] = {place.id: place.title for place in picture.places}
    cards = [card(picture, place, titles) for place in picture.places]
    layout = _layout(picture, cards)
    head = list(_head(picture))
    top = MARGIN * 2 + LEADING * len(head)
    wide = max(layout.width, *(_reach(picture))) + 2 * MARGIN
    high = top + layout.height + MARGIN
    drawn = [
        element("title", sayings.line(picture.title), id="name"),
        element("desc", *_about(picture), id="about"),
        element("style", Markup(sheet())),
        element("rect", class_="paper", width=wide, height=high),
        element("g", *head, transform=f"translate({number(MARGIN)} {number(MARGIN)})"),
        element(
            "g",
            *roads(picture, layout),
            *drawn_cards(picture, cards, layout),
            transform=f"translate({number(MARGIN)} {number(top)})",
        ),
    ]
    whole = element(
        "svg",
        *(Markup(f"\n{part}") for part in drawn),
        Markup("\n"),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(wide)} {number(high)}",
        width=wide,
        height=high,
        role="img",
        aria_labelledby="name",
        aria_describedby="about",
    )
    return f"{whole}\n"


def _layout(picture: Picture, cards: list[Card]) -> Layout:
    numbers = {card.place.id: number for number, card in enumerate(cards)}
    links = [
        Link(
            numbers[way.before],
            numbers[way.after],
            cards[numbers[way.before]].ports[way.choice],
        )
        for way in picture.ways
    ]
    first = [
        number
        for role in picture.roles
        for number, card in enumerate(cards)
        if role in card.place.starts
    ]
    return laid_out([Box(card.width, card.height) for card in cards], links, first)


def _about(picture: Picture) -> Iterator[str]:
    scenes = sum(place.kind == "scene" for place in picture.places)
    endings = len(picture.places) - scenes
    told = ngettext("{n} scene", "{n} scenes", scenes).format(n=scenes)
    ended = ngettext("{n} ending", "{n} endings", endings).format(n=endings)
    yield _("A story as a graph: {scenes}, {endings}.").format(scenes=told, endings=ended)
    for said in (*legend.groups(picture).values(), *legend.signs(picture)):
        yield f" {said.rstrip('.')}."


def _head(picture: Picture) -> Iterator[Markup]:
    """The title, and under it what the colours and the signs mean."""
    yield element("text", sayings.line(picture.title), class_="name", y=LEADING * 0.8)
    y = LEADING * 2
    for group, said in legend.groups(picture).items():
        dashed = " unreachable" if group == "nobody" else ""
        swatch = element(
            "rect", class_=f"card {group}{dashed}", y=y - 11, width=22, height=14, rx=3
        )
        yield element("g", swatch, element("text", said, class_="key", x=32, y=y))
        y += LEADING
    for said in legend.signs(picture):
        yield element("text", said, class_="key", y=y)
        y += LEADING


def _reach(picture: Picture) -> Iterator[float]:
    """How wide the lines of the head are."""
    yield width(sayings.line(picture.title), 20, bold=True)
    yield from (width(said, 12) + 32 for said in legend.groups(picture).values())
    yield from (width(said, 12) for said in legend.signs(picture))
