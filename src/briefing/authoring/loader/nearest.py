"""The names that an author may have meant."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 64
MOST_ASKED = 300
MOST_COMPARED = 400


class Nearest:
    """Finds the nearest names; gives up after a while, since a file can be wrong everywhere."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, name: str, names: Iterable[str]) -> str | None:
        """At most three names, the nearest first, or nothing."""
        self.asked += 1
        if self.asked > MOST_ASKED or not 0 < len(name) <= LONGEST:
            return None
        likely = [other for other in names if _alike(name, other)][:MOST_COMPARED]
        from difflib import get_close_matches  # late: a file without a wrong name goes without

        same = [other for other in likely if other.lower() == name.lower()]
        return ", ".join(same or get_close_matches(name, likely, 3, 0.65)) or None


def _alike(name: str, other: str) -> bool:
    """A cheap look, so that a long list of names costs little."""
    if not other or abs(len(name) - len(other)) > 8:
        return False
    return (
        name[0].lower() == other[0].lower()
        or name[-1] == other[-1]
        or name[:2] in other
        or other[:2] in name
    )
