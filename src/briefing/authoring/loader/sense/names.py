"""Everything that a scenario gives a name, and what is named but not there."""

from __future__ import annotations

from collections.abc import Collection

from briefing.authoring.loader.reading import Reading, child, entries, pairs, short
from briefing.authoring.loader.tree import SCALAR, SEQUENCE, Node
from briefing.words import _

SECTIONS = {
    "SourceId": ("sources",),
    "FactId": ("facts",),
    "RoleId": ("roles",),
    "VariableName": ("variables",),
    "SceneId": ("scenes",),
    "EndingId": ("endings",),
    "ItemId": ("items",),
    "PlaceId": ("scenes", "endings"),
}


class Names:
    """The names that stand in the sections, whether or not what they name could be read."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.known: dict[str, dict[str, Node]] = {}

    def of(self, kind: str) -> Collection[str]:
        """All names of one kind."""
        return self._table(kind).keys()

    def _table(self, kind: str) -> dict[str, Node]:
        if kind not in self.known:
            table = self.known[kind] = {}
            for name in SECTIONS[kind]:
                for key, value in pairs(child(self.root, name)):
                    table.setdefault(key.value, value)
        return self.known[kind]

    def choices(self, scene: str) -> set[str] | None:
        """The ids of a scene's choices; None where they could not be read."""
        listed = child(self._table("SceneId")[scene], "choices")
        if listed is None:
            return set()
        if listed.__class__ is not SEQUENCE:
            return None
        ids = [child(one, "id") for one in entries(listed)]
        return {one.value for one in ids if one is not None and one.__class__ is SCALAR}

    def missing(self, kind: str, name: str) -> tuple[str, str] | None:
        """A code and a sentence for a name that is not there."""
        if name in self.of(kind):
            return None
        code, message = _UNKNOWN[kind]
        if kind == "SceneId" and name in self.of("EndingId"):
            message = _("“{name}” is an ending; here a scene is wanted.")
        return code, message.format(name=short(name))


_UNKNOWN = {
    "SourceId": ("unknown-source", _("There is no source “{name}”.")),
    "FactId": ("unknown-fact", _("There is no fact “{name}”.")),
    "RoleId": ("unknown-role", _("There is no role “{name}”.")),
    "VariableName": ("unknown-variable", _("There is no variable “{name}”.")),
    "SceneId": ("unknown-scene", _("There is no scene “{name}”.")),
    "ItemId": ("unknown-item", _("There is no item “{name}”.")),
    "PlaceId": ("unknown-place", _("There is no scene and no ending “{name}”.")),
}


def references(names: Names, notes: Reading) -> None:
    """Every reference leads to something."""
    for kind, nodes in notes.references.items():
        if kind not in SECTIONS:
            continue
        known = names.of(kind)
        for node in nodes:
            if node.value not in known:
                code, message = names.missing(kind, node.value) or ("", "")
                notes.say(code, message, node, hint=notes.nearest(node.value, known))
