"""Readers of what holds other things: lists, mappings, models. Each notes all that is wrong."""

from __future__ import annotations

from typing import Any

from briefing.authoring.loader.reading import BAD, Reading, short
from briefing.authoring.loader.scalars import Read
from briefing.authoring.loader.tree import MAPPING, NULLS, SCALAR, SEQUENCE, Node
from briefing.words import _, ngettext

OWN = "x_"
"""What an author's own keys begin with. They are left unread."""


def optional(read_one: Read) -> Read:
    """What may be left empty."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is SCALAR and not node.style and node.value in NULLS:
            return None
        return read_one(node, notes)

    return read


def by_node(scalar: Read | None, many: Read | None, keyed: Read | None) -> Read:
    """What may be a text, a list or a mapping: the node says which."""
    kinds = {SCALAR: scalar, SEQUENCE: many, MAPPING: keyed}

    def read(node: Node, notes: Reading) -> Any:
        chosen = kinds[node.__class__]
        if chosen is None:
            words = {SCALAR: _("a text"), SEQUENCE: _("a list"), MAPPING: _("a mapping")}
            wanted = [words[kind] for kind, reader in kinds.items() if reader]
            return notes.wrong(node, _(" or ").join(wanted))
        return chosen(node, notes)

    return read


def many(read_one: Read, least: int, most: float) -> Read:
    """A list of any length within its bounds."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not SEQUENCE:
            return notes.wrong(node, _("a list (in brackets, or “- ” before each entry)"))
        found = tuple([read_one(one, notes) for one in node.value])
        if not least <= len(found) <= most:
            _length(node, notes, least, most)
        if BAD in found:
            return tuple(one for one in found if one is not BAD)
        return found

    return read


def _length(node: Node, notes: Reading, least: int, most: float) -> None:
    if len(node.value) < least:
        message = ngettext(
            "At least {number} entry is needed here.",
            "At least {number} entries are needed here.",
            least,
        ).format(number=least)
    else:
        message = _("At most {number} entries can stand here.").format(number=most)
    notes.say("wrong-length", message, node, owner=True)


def few(readers: tuple[Read, ...]) -> Read:
    """A list with a fixed number of entries."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not SEQUENCE:
            return notes.wrong(node, _("a list (in brackets, or “- ” before each entry)"))
        if len(node.value) != len(readers):
            message = _("Exactly {number} entries are needed here.").format(number=len(readers))
            return notes.say("wrong-length", message, node)
        found = tuple(one(part, notes) for one, part in zip(readers, node.value, strict=True))
        return BAD if BAD in found else found

    return read


def mapping(read_key: Read, read_value: Read, least: int) -> Read:
    """Keys that the author chose, with values of one kind."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not MAPPING:
            return notes.wrong(node, _("a mapping (each entry as “name: value”)"))
        found: dict[str, Any] = {}
        bad = False
        flat = node.value
        for number in range(0, len(flat), 2):
            key = flat[number]
            if key.__class__ is SCALAR and key.value.startswith(OWN):
                continue
            name = read_key(key, notes)
            if name is not BAD and name in found:
                duplicate(key, node, notes)
                continue
            value = read_value(flat[number + 1], notes)
            if name is BAD:
                continue
            found[name] = value
            bad = bad or value is BAD
        if len(found) < least and not flat:
            _length(node, notes, least, 0)
        return {name: one for name, one in found.items() if one is not BAD} if bad else found

    return read


def duplicate(key: Node, node: Node, notes: Reading) -> None:
    """Note a key that stands there twice."""
    first = next(one for one in node.value[::2] if one.value == key.value)
    message = _("“{name}” stands here a second time.").format(name=short(key.value))
    notes.say("duplicate-key", message, key, also=(first,))
