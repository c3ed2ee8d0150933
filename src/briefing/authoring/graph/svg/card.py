"""The card of a place, measured: its lines, its choices in columns, and where ways leave it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

import msgspec

from briefing.authoring.graph import sayings
from briefing.authoring.graph.picture import Picture, Place, Way
from briefing.authoring.graph.svg.measure import width, wrapped
from briefing.scenario.ids import ChoiceId
from briefing.words import _

PAD, BETWEEN = 12.0, 8.0
COLUMNS = {1: 210.0, 2: 186.0}
COLUMN = 172.0
SMALLEST = 0.74
"""How large a place is drawn that is hardly ever met; one that always is, is drawn at 1."""
SIZES = {"title": 15.0, "about": 11.0, "wrong": 11.0, "id": 11.0, "words": 11.5, "leads": 10.5}
"""The size of type of each kind of line."""
BOLD = frozenset(("title", "wrong", "id"))
MOST = {"title": 3, "about": 2, "wrong": 2, "id": 2, "words": 4, "leads": 3}


class Line(msgspec.Struct, frozen=True):
    """A line of text within a card, from its top left."""

    x: float
    y: float
    text: str
    kind: str
    recorded: bool = False


class Card(msgspec.Struct, frozen=True):
    """A place as it is drawn."""

    place: Place
    width: float
    height: float
    scale: float
    lines: tuple[Line, ...]
    rule: float
    """How far from the top the choices begin; 0 where there are none to show."""
    columns: tuple[float, ...]
    """Where each column of choices ends but the last."""
    ports: dict[ChoiceId, float]
    """How far from the card's middle the ways of a choice leave it."""


class _Setting:
    """Text set line under line in a column."""

    def __init__(self, left: float, room: float, top: float) -> None:
        self.left, self.room, self.y = left, room, top
        self.lines: list[Line] = []

    def put(self, text: str, kind: str, recorded: bool = False) -> None:
        size = SIZES[kind]
        for line in wrapped(text, self.room, size, MOST[kind], kind in BOLD):
            self.y += size * 1.3
            self.lines.append(Line(self.left, self.y - size * 0.3, line, kind, recorded))


def card(picture: Picture, place: Place, titles: dict[str, str]) -> Card:
    """The card of a place; `titles` says what the places are called that its ways lead to."""
    choices: dict[ChoiceId, list[Way]] = {}
    for way in picture.onward(place.id):
        choices.setdefault(way.choice, []).append(way)
    shown = [ways for ways in choices.values() if ways[0].words or len(ways) > 1]
    column = COLUMNS.get(len(shown), COLUMN)
    facing = " · ".join(sayings.facing(picture, place))
    about = [("about", facing)] if facing else []
    about += [("wrong", said) for said in sayings.warnings(place)]
    whole = max(column * len(shown), _least(place, about))
    head = _Setting(PAD, whole - 2 * PAD, PAD - 3)
    head.put(sayings.line(place.title), "title")
    for kind, said in about:
        head.put(said, kind)
    column = whole / max(len(shown), 1)
    columns = [_column(ways, n * column, column, head.y, titles) for n, ways in enumerate(shown)]
    bottom = max((setting.y for setting in columns), default=head.y) + PAD - 2
    middles = (
        {ways[0].choice: column * (n + 0.5) - whole / 2 for n, ways in enumerate(shown)}
        if shown
        else dict.fromkeys(choices, 0.0)
    )
    scale = SMALLEST + (1 - SMALLEST) * sqrt(place.size)
    return Card(
        place=place,
        width=whole * scale,
        height=bottom * scale,
        scale=scale,
        lines=tuple(line for setting in (head, *columns) for line in setting.lines),
        rule=head.y + BETWEEN if shown else 0.0,
        columns=tuple(column * n for n in range(1, len(shown))),
        ports={choice: port * scale for choice, port in middles.items()},
    )


def _least(place: Place, about: Sequence[tuple[str, str]]) -> float:
    """How wide a card has to be for its head."""
    lines = [("title", sayings.line(place.title)), *about]
    widths = [width(said, SIZES[kind], kind in BOLD) for kind, said in lines]
    return min(max(*widths, 110.0), 300.0) + 2 * PAD + 2


def _column(
    ways: Sequence[Way], left: float, column: float, top: float, titles: dict[str, str]
) -> _Setting:
    setting = _Setting(left + PAD, column - 1.5 * PAD, top + BETWEEN + 4)
    first = ways[0]
    setting.put(sayings.name(first), "id", first.recorded)
    if first.words:
        setting.put(sayings.words(first), "words")
    if first.when is not None:
        setting.put(_("when {condition}").format(condition=sayings.line(first.when)), "leads")
    for line in _leads(ways, titles):
        setting.put(line, "leads")
    return setting


def _leads(ways: Sequence[Way], titles: dict[str, str]) -> Iterable[str]:
    """Where a choice leads, where that depends on something."""
    for way in ways:
        said = ", ".join(sayings.leads(way))
        if said:
            yield f"{said} → {sayings.line(titles[way.after])}"
