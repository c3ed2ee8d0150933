"""The picture as a tree that ends: a place that has been shown is only referred to."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing.authoring.graph import sayings
from briefing.authoring.graph.picture import Picture, Place, Way
from briefing.scenario.ids import PlaceId
from briefing.words import _


class Branch(msgspec.Struct, frozen=True):
    """A place where it stands in the tree: how deep, by which way, and whether only referred to."""

    depth: int
    place: Place
    way: Way | None
    again: bool
    """Whether it is shown further up, with what follows from it."""
    role: str | None = None
    """The title of the role that begins here."""


def tree(picture: Picture) -> Iterator[Branch]:
    """Each role's story from its beginning; then what nobody comes to. Read from top to bottom."""
    places = {place.id: place for place in picture.places}
    shown: set[PlaceId] = set()
    for role, title in picture.roles.items():
        for place in picture.places:
            if role in place.starts:
                yield from _below(picture, places, place, shown, title)
    for place in picture.places:
        if place.id not in shown:
            yield from _below(picture, places, place, shown, None)


def _below(
    picture: Picture,
    places: dict[PlaceId, Place],
    root: Place,
    shown: set[PlaceId],
    role: str | None,
) -> Iterator[Branch]:
    """Depth first, without recursion: a story may be longer than Python's stack is deep."""
    waiting = [Branch(0, root, None, root.id in shown, role)]
    while waiting:
        branch = waiting.pop()
        here = branch.place.id
        branch = msgspec.structs.replace(branch, again=here in shown)
        yield branch
        if not branch.again:
            shown.add(here)
            below = [
                Branch(branch.depth + 1, places[way.after], way, False)
                for way in picture.onward(here)
            ]
            waiting += reversed(below)


def name(branch: Branch) -> str:
    """By which choice one comes to a place, or in which role one begins there."""
    if branch.way is not None:
        return sayings.name(branch.way)
    return sayings.line(branch.role) if branch.role else ""


def beside(picture: Picture, branch: Branch) -> list[str]:
    """What stands behind the title: how often, what is wrong, and on what the way depends."""
    place = branch.place
    said = [_("see above")] if branch.again else []
    if not branch.again:
        said += [_("ending")] if place.kind == "ending" else []
        said += [*sayings.met(picture, place), *sayings.warnings(place)]
    return said + (list(sayings.conditions(branch.way)) if branch.way else [])


def text(picture: Picture) -> str:
    """The tree as lines of text, two spaces a step."""
    lines = [sayings.line(picture.title), sayings.searched(picture), ""]
    for branch in tree(picture):
        said = [sayings.line(branch.place.title), *beside(picture, branch)]
        before = f"{name(branch)} → " if name(branch) else ""
        lines.append("  " * branch.depth + before + " · ".join(said))
    if any(way.recorded for way in picture.ways):
        lines += ["", _("◆: nearest to what actually happened")]
    return "\n".join([*lines, ""])
