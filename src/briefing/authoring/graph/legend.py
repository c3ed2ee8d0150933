"""What the signs of a picture mean; only those that are in it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import look, sayings
from briefing.authoring.graph.picture import Picture
from briefing.words import _


def groups(picture: Picture) -> dict[str, str]:
    """Each colour that is used, and whose it is."""
    used = {look.group(picture, place) for place in picture.places}
    found: dict[str, list[str]] = {}
    for number, title in enumerate(picture.roles.values()):
        found.setdefault(f"role{number % len(look.ROLES)}", []).append(sayings.line(title))
    named = {group: " / ".join(titles) for group, titles in found.items()}
    named |= {"shared": _("several roles"), "nobody": _("unreachable: no run comes here")}
    return {group: said for group, said in named.items() if group in used}


def signs(picture: Picture) -> Iterator[str]:
    """The other signs, each in a sentence."""
    if any(way.recorded for way in picture.ways):
        yield _("◆ and a double line: nearest to what actually happened")
    if any(place.met for place in picture.places):
        yield _("%: how many runs come here when every open choice is as likely as the others")
        yield _("the larger a place and the wider a line, the more runs come that way")
    if any("dead-end" in place.marks for place in picture.places):
        yield _("✕ dead end: a run can come here and find nothing to choose")
    if any("no-ending" in place.marks for place in picture.places):
        yield _("✕ no ending from here: whoever comes here never reaches one")
    if any(way.never for way in picture.ways):
        yield _("✕ never, and a dotted line: no run goes this way")
    yield sayings.searched(picture)
