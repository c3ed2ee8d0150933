"""What a picture says in words, so that nothing hangs on a colour or a shape alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.authoring.graph.picture import Mark, Picture, Place, Way
from briefing.scenario.text import visible
from briefing.words import _, ngettext

_EMPHASIS = re.compile(r"(\*{1,3})(?=\S)([^*]+)(?<=\S)\1")


def line(text: str, most: int = 0) -> str:
    """An author's text as one harmless line, cut where it is longer than it may be."""
    whole = visible(" ".join(text.split()))
    return whole if not most or len(whole) <= most else whole[: most - 1].rstrip() + "…"


def words(way: Way, most: int = 0) -> str:
    """What the player reads of a choice, without its emphasis."""
    return line(_EMPHASIS.sub(r"\2", way.words), most)


def mark_words(mark: Mark) -> str:
    """A mark as a word."""
    match mark:
        case "unreachable":
            return _("unreachable")
        case "dead-end":
            return _("dead end")
        case "no-ending":
            return _("no ending from here")


def about(picture: Picture, place: Place) -> list[str]:
    """What is said of a place beside its title: whose, when, how often, and what is wrong."""
    return [*facing(picture, place), *warnings(place)]


def facing(picture: Picture, place: Place) -> Iterator[str]:
    """Whose a place is, when it plays, and how often it is met."""
    if place.starts:
        yield _("begins here")
    if len(picture.roles) > 1 and place.roles:
        yield " + ".join(line(picture.roles[role]) for role in place.roles)
    if place.kind == "ending":
        yield _("ending")
    if place.date:
        yield line(place.date)
    yield from met(picture, place)


def met(picture: Picture, place: Place) -> list[str]:
    """How often a place is met, said once where that is the same for every role."""
    said = {one.role: often(one.times, place.again) for one in place.met}
    if len(set(said.values())) < 2:
        return [*said.values()][:1]
    return [f"{line(picture.roles[role])} {how}" for role, how in said.items()]


def warnings(place: Place) -> list[str]:
    """The marks of a place as words, with a sign."""
    return [f"✕ {mark_words(mark)}" for mark in place.marks]


def often(times: float, again: bool) -> str:
    """A probability, or, where one can come again, how often one does on average."""
    if again:
        return _("{times} times a run").format(times=f"{times:.1f}")
    percent = 100 * times
    if 0 < percent < 1:
        return _("under 1 %")
    return _("{percent} %").format(percent=99 if 99 < percent < 99.999999 else round(percent))


def conditions(way: Way) -> Iterator[str]:
    """On what it depends that a choice leads this way: its own condition first."""
    if way.when is not None:
        yield _("when {condition}").format(condition=line(way.when))
    yield from leads(way)


def leads(way: Way) -> Iterator[str]:
    """On what it depends once the choice is made: chance, a condition, or nothing."""
    if way.chance is not None:
        yield _("chance {weight} in {whole}").format(weight=way.chance[0], whole=way.chance[1])
    turns = [
        _("if {condition}").format(condition=line(t)) if t else _("otherwise") for t in way.turns
    ]
    if turns:
        yield _(" or ").join(turns)
    if way.never:
        yield _("✕ never")


def name(way: Way) -> str:
    """A choice by its id; the only way on from a scene that offers none has no name."""
    sign = "◆ " if way.recorded else ""
    return sign + (line(way.choice) if way.words else _("goes on"))


def searched(picture: Picture) -> str:
    """How much was visited, and, where that was not all, what is therefore not said."""
    visited = ngettext("{n} state", "{n} states", picture.visited).format(n=picture.visited)
    if picture.finished:
        return _("Visited: all {states}.").format(states=visited)
    return _(
        "Not finished: {states} visited. Nothing is said to be unreachable, and nothing of how "
        "often a place is met."
    ).format(states=visited)
