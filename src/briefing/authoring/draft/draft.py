"""What an author says of a scenario before it is there: its name, its title, who plays in it."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain, count

import msgspec

LONGEST = 64
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


class Draft(msgspec.Struct, frozen=True):
    """A scenario that is to be written. `roles` are titles, at least one."""

    name: str
    title: str
    roles: tuple[str, ...]
    authors: tuple[str, ...] = ()

    @property
    def role_ids(self) -> tuple[str, ...]:
        """An id for each role, made from its title; no two are the same."""
        found: list[str] = []
        for number, title in enumerate(self.roles, 1):
            id_ = _plain(title, "_").lstrip("0123456789_")[: LONGEST - 4].rstrip("_")
            if id_ in ("", "null", "x") or id_.startswith("x_"):  # to YAML or the loader nothing,
                # or it would be with a number behind it
                id_ = f"role_{number}"
            names = chain([id_], (f"{id_}_{more}" for more in count(number)))
            found.append(next(name for name in names if name not in found))
        return tuple(found)


def is_name(text: str) -> bool:
    """Whether a scenario can be called so: it is its folder's name."""
    return len(text) <= LONGEST and _NAME.fullmatch(text) is not None


def name_like(text: str) -> str | None:
    """The name that is nearest to a text, if anything of it can stand in a name."""
    return _plain(text, "-")[:LONGEST].strip("-") or None


def title_of(name: str) -> str:
    """A title to begin with: `harbour-question` is “Harbour question”."""
    return name.replace("-", " ").capitalize()


def _plain(text: str, joint: str) -> str:
    """Small letters and digits, with a joint for whatever stood between them."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return joint.join(re.findall("[a-z0-9]+", bare.lower().replace("'", "")))
