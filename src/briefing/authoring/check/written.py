"""Every condition that is written in a scenario: where it stands, and when it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from briefing.authoring.check.study import Study
from briefing.rules.law import choices_of
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import PlaceId
from briefing.scenario.scene import Choice, Goto, Text

Kind = Literal["choice", "branch", "text", "outcome"]


class Written(msgspec.Struct, frozen=True):
    """One condition. `when` is None for the last of several ways on, which stands without one."""

    kind: Kind
    path: Path
    when: str | None
    place: int
    choice: str = ""
    road: int = 0
    earlier: tuple[str, ...] = ()
    """Of a way on: the conditions that are tried before it."""
    to: PlaceId | None = None


def written(study: Study) -> Iterator[Written]:
    """All conditions in scenes and endings that some role reaches, as they are written."""
    law = study.law
    for name, scene in study.scenes():
        path: Path = ("scenes", name)
        place = law.places[name]
        yield from _text((*path, "text"), scene.text, place)
        if not scene.choices:
            (only,) = choices_of(scene)
            yield from _branches((*path, "goto"), scene.goto, place, only.id, (0,))
        for number, choice in enumerate(scene.choices):
            yield from _choice((*path, "choices", number), choice, place)
    for id, ending in study.scenario.endings.items():
        if law.places[id] in study.met:
            yield from _text(("endings", id, "text"), ending.text, law.places[id])


def _choice(path: Path, choice: Choice, place: int) -> Iterator[Written]:
    if choice.when is not None:
        yield Written("choice", (*path, "when"), choice.when, place, choice.id)
    roads = range(len(choice.chance) or 1)
    inherited = tuple(n for n in roads if not choice.chance or choice.chance[n].goto is None)
    for road in roads:
        yield from _told((*path, "outcome"), choice.outcome, place, choice.id, road)
    yield from _branches((*path, "goto"), choice.goto, place, choice.id, inherited)
    for number, draw in enumerate(choice.chance):
        below = (*path, "chance", number)
        yield from _told((*below, "outcome"), draw.outcome, place, choice.id, number)
        yield from _branches((*below, "goto"), draw.goto, place, choice.id, (number,))


def _text(path: Path, text: Text, place: int) -> Iterator[Written]:
    for number, part in enumerate(text if isinstance(text, tuple) else ()):
        if part.when is not None:
            yield Written("text", (*path, number, "when"), part.when, place)


def _told(path: Path, text: Text | None, place: int, choice: str, road: int) -> Iterator[Written]:
    for number, part in enumerate(text if isinstance(text, tuple) else ()):
        if part.when is not None:
            yield Written("outcome", (*path, number, "when"), part.when, place, choice, road)


def _branches(
    path: Path, goto: Goto | None, place: int, choice: str, roads: tuple[int, ...]
) -> Iterator[Written]:
    """The ways on; one that several draws share is one condition, read after each of them."""
    earlier: tuple[str, ...] = ()
    for number, branch in enumerate(goto if isinstance(goto, tuple) else ()):
        below = (*path, number, "to" if branch.when is None else "when")
        for road in roads:
            yield Written("branch", below, branch.when, place, choice, road, earlier, branch.to)
        if branch.when is not None:
            earlier = (*earlier, branch.when)
