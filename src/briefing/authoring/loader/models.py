"""Readers of models: their keys and no others, none missing, none twice, and their own rules."""

from __future__ import annotations

from typing import Any

from briefing.authoring.loader.containers import OWN, duplicate
from briefing.authoring.loader.reading import BAD, Reading, child, short
from briefing.authoring.loader.scalars import Read
from briefing.authoring.loader.sense.table import RULES
from briefing.authoring.loader.tree import MAPPING, SCALAR, Node, is_null
from briefing.words import _


def struct(model: type[Any], lookup: dict[str, tuple[str, Read]], needed: dict[str, str]) -> Read:
    """A model: its keys and no others, none missing, none twice, then the model's own rules."""
    required = frozenset(needed)
    rules = RULES.get(model, ())
    tag = model.__struct_config__.tag_field
    if tag:
        lookup = {**lookup, tag: (tag, _passed)}

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not MAPPING:
            return notes.wrong(
                node,
                _("a mapping with keys such as {names}").format(names=", ".join(list(lookup)[:3])),
            )
        before = len(notes.findings)
        values: dict[str, Any] = {}
        meant: list[list[str]] = []
        flat = node.value
        for number in range(0, len(flat), 2):
            key = flat[number]
            known = lookup.get(key.value) if key.__class__ is SCALAR else None
            if known is None or known[0] in values:
                meant.append(_odd(key, flat[number + 1], node, notes, lookup))
                continue
            values[known[0]] = known[1](flat[number + 1], notes)
        for fields in meant:  # one slip is one finding: what it stands for is not missing, too
            values |= dict.fromkeys([field for field in fields if field not in values][:1], BAD)
        if not required <= values.keys():
            _missing(node, notes, values, needed)
        if tag:
            values.pop(tag, None)
        made = model(**values)
        for rule in rules:
            if len(notes.findings) == before or not any(values.get(f) is BAD for f in rule.needs):
                rule.check(made, node, notes)
        return made

    return read


def _passed(node: Node, notes: Reading) -> Any:
    """A tag, which has been read already."""


def _odd(
    key: Node, value: Node, node: Node, notes: Reading, lookup: dict[str, tuple[str, Read]]
) -> list[str]:
    """Note a key that the model does not have, or has already; answers which may be meant."""
    if key.__class__ is not SCALAR:
        notes.say("bad-key", _("A key has to be a single word here."), key)
    elif key.value in lookup:
        duplicate(key, node, notes)
    elif not key.value.startswith(OWN):
        message = _("“{name}” is no key that can stand here.")
        if " " in key.value and is_null(value):
            message = _("“{name}” is no key: between braces a text with a comma stands in quotes.")
        message = message.format(name=short(key.value))
        hint = notes.nearest(key.value, lookup)
        notes.say("unknown-key", message, key, hint=hint)
        return [lookup[name][0] for name in (hint or "").split(", ") if name in lookup]
    return []


def _missing(node: Node, notes: Reading, values: dict[str, Any], needed: dict[str, str]) -> None:
    """Note what is missing; it is `BAD` from here on."""
    for field, name in needed.items():
        if field not in values:
            message = _("“{name}” is missing here.").format(name=name)
            notes.say("missing-key", message, node, owner=True)
            values[field] = BAD


def tagged(field: str, readers: dict[str, Read]) -> Read:
    """One of several models; the key `field` says which."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not MAPPING:
            return notes.wrong(node, _("a mapping"))
        kind = child(node, field)
        names = ", ".join(readers)
        if kind is None:
            message = _("“{name}” is missing here: one of {names}.").format(name=field, names=names)
            return notes.say("missing-key", message, node, owner=True)
        chosen = readers.get(kind.value) if kind.__class__ is SCALAR else None
        if chosen is None:
            if kind.__class__ is not SCALAR:
                return notes.wrong(kind, _("one of {names}").format(names=names))
            message = _("There is no {field} “{kind}”, only {names}.").format(
                field=field, kind=short(kind.value), names=names
            )
            hint = notes.nearest(kind.value, readers)
            return notes.say("unknown-kind", message, kind, hint=hint)
        return chosen(node, notes)

    return read
