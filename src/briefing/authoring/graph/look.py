"""The colours of the drawings, on light ground and on dark. What they say, words say too."""

from __future__ import annotations

from typing import NamedTuple

from briefing.authoring.graph.picture import Picture, Place


class Tint(NamedTuple):
    """The ground of a place and the line around it."""

    ground: str
    line: str


ROLES = (
    Tint("#e3eef9", "#2f6aa8"),
    Tint("#e4f2e6", "#2c7a4b"),
    Tint("#f0e8f8", "#7a4fa3"),
    Tint("#fdebdf", "#b5562a"),
    Tint("#e0f3f3", "#1f7a80"),
    Tint("#f9e6ee", "#a83d6b"),
)
ROLES_DARK = (
    Tint("#1b2b3c", "#7fb2e5"),
    Tint("#1b3024", "#7cc795"),
    Tint("#2b2238", "#bd9be0"),
    Tint("#38261c", "#e59a70"),
    Tint("#173032", "#6cc4ca"),
    Tint("#381f2a", "#e58bb0"),
)
SHARED, SHARED_DARK = Tint("#eeece6", "#6b675c"), Tint("#2a2c2e", "#b0aca0")
NOBODY, NOBODY_DARK = Tint("#f7f6f3", "#8a867b"), Tint("#1c1e20", "#85827a")

PAPER, PAPER_DARK = "#fdfcf9", "#16181b"
INK, INK_DARK = "#24221d", "#dcd7ca"
QUIET, QUIET_DARK = "#625d51", "#a19d91"
ROAD, ROAD_DARK = "#8b8577", "#79766d"
RECORD, RECORD_DARK = "#b45309", "#f0a94a"
WRONG, WRONG_DARK = "#b3261e", "#f08b78"


def group(picture: Picture, place: Place) -> str:
    """Whose colour a place has: a role's, that of several, or nobody's."""
    if "unreachable" in place.marks:
        return "nobody"
    if len(place.roles) != 1:
        return "shared"
    return f"role{[*picture.roles].index(place.roles[0]) % len(ROLES)}"


def tints(dark: bool = False) -> dict[str, Tint]:
    """The tint of each group."""
    own = ROLES_DARK if dark else ROLES
    found = {f"role{number}": tint for number, tint in enumerate(own)}
    shared, nobody = (SHARED_DARK, NOBODY_DARK) if dark else (SHARED, NOBODY)
    return {**found, "shared": shared, "nobody": nobody}


def wide(flow: float, most: float) -> float:
    """How wide a way is drawn, from 1 to `most`: as often as it is gone."""
    return round(1 + (most - 1) * min(1.0, flow), 2)
