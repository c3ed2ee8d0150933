"""Two fingerprints of a scenario: of what a replay depends on, and of what is only told.

A replay depends on ids, targets, conditions, effects, and the keys of questions. Everything else
that a player sees is told: texts, dates, labels, sources. What neither a replay nor a player meets
(the author's word to the checker, the folder's name) is in none. The order of keys is in none
either; the order of a list is, where the list is tried, asked or shown in turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import msgspec

from briefing.scenario.base import Written
from briefing.scenario.digest import digest
from briefing.scenario.fact import Fact, Origin, Source
from briefing.scenario.item import (
    Asked,
    ChoiceItem,
    Claim,
    MatchItem,
    MultipleItem,
    OrderItem,
    ShortItem,
    options_of,
    right_ids,
)
from briefing.scenario.role import Role, Variable
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Choice, Ending, Record, Scene

UNSEEN: Mapping[type, frozenset[str]] = {
    Scenario: frozenset({"check", "id"}),
    ChoiceItem: frozenset({"answer"}),
    MultipleItem: frozenset({"answers"}),
}
"""Neither replayed nor told; which options are right is said in `_keys`, by their ids."""

TOLD: Mapping[type, frozenset[str]] = {
    Scenario: frozenset({"language", "authors", "terms", "debrief"}),
    Role: frozenset({"minutes"}),
    Variable: frozenset({"show"}),
    Scene: frozenset({"date"}),
    Ending: frozenset({"date"}),
    Record: frozenset({"choice"}),
    Source: frozenset(Source.__struct_fields__) - {"reliability"},  # the key of a grade item
    Fact: frozenset(Fact.__struct_fields__) - {"origins"},
    Origin: frozenset({"paragraph"}),
    Asked: frozenset({"points"}),
    ChoiceItem: frozenset({"options", "shuffle"}),
    MultipleItem: frozenset({"options", "shuffle"}),
    ShortItem: frozenset({"accept"}),
    OrderItem: frozenset({"items"}),
    MatchItem: frozenset({"pairs"}),
    Claim: frozenset({"facts"}),
}
"""Told although not marked as prose. What of it is a key is added in `_keys`."""


def structure(scenario: Scenario) -> str:
    """The fingerprint of what a replay depends on."""
    return _fingerprint(_replayed(scenario))


def prose(scenario: Scenario) -> str:
    """The fingerprint of what is only told."""
    return _fingerprint(_told(scenario))


def _fingerprint(plain: object) -> str:
    return digest(msgspec.json.encode(plain, order="sorted")).hex()


def _replayed(value: object) -> object:
    """The part of a value that a replay depends on, as plain data."""
    if isinstance(value, Written):
        kept = {name: _replayed(part) for name, part, told in _parts(value) if not told}
        return {**kept, **_keys(value), "is": type(value).__struct_config__.tag}
    if isinstance(value, dict):
        return {key: _replayed(part) for key, part in value.items()}
    if isinstance(value, tuple):
        if value and isinstance(value[0], Choice):  # known by id, in whatever order
            return {choice.id: _replayed(choice) for choice in value}
        return [_replayed(part) for part in value]
    return value


def _keys(value: Written) -> dict[str, object]:
    """What a replay depends on in lists whose texts or order it does not depend on."""
    match value:
        case ChoiceItem() | MultipleItem():
            ids = sorted(option.id or "" for option in options_of(value))
            return {"options": ids, "right": sorted(right_ids(value))}
        case ShortItem():
            return {"accept": sorted(value.accept)}
        case OrderItem():
            return {"items": len(value.items)}
        case MatchItem():  # two pairs with the same right side can be swapped
            rights = [right for _left, right in value.pairs]
            return {"pairs": [rights.index(right) for right in rights]}
        case Scene() | Ending():
            return {"shows": sorted(value.shows)}
        case Variable():
            return {"values": sorted(value.values)}
        case _:
            return {}


def _told(value: object) -> object:
    """The part of a value that is only told, as plain data; None where there is nothing."""
    if isinstance(value, Written):
        pairs = ((name, part if told else _told(part)) for name, part, told in _parts(value))
        return {name: part for name, part in pairs if part is not None} or None
    if isinstance(value, dict):
        told = {key: _told(part) for key, part in value.items()}
        return {key: part for key, part in told.items() if part is not None} or None
    if isinstance(value, tuple):
        return [part for part in map(_told, value) if part is not None] or None
    return None


def _parts(value: Written) -> Iterator[tuple[str, object, bool]]:
    """The fields that do not stand at their default, and whether each is told."""
    for name, default, told in _fields(type(value)):
        part = getattr(value, name)
        if part != default:
            yield name, part, told


@cache
def _fields(kind: type[Written]) -> tuple[tuple[str, object, bool], ...]:
    hints = get_type_hints(kind, include_extras=True)
    unseen, told = (
        frozenset[str]().union(*(table.get(base, frozenset()) for base in kind.__mro__))
        for table in (UNSEEN, TOLD)
    )
    return tuple(
        (field.name, _default(field), field.name in told or _is_prose(hints[field.name]))
        for field in msgspec.structs.fields(kind)
        if field.name not in unseen
    )


def _default(field: msgspec.structs.FieldInfo) -> object:
    made = field.default_factory
    return field.default if made is msgspec.NODEFAULT else made()


def _is_prose(hint: object) -> bool:
    """Whether a field's type is marked as prose, by itself or as one of its alternatives."""
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        extras = (mark.extra or {} for mark in marks if isinstance(mark, msgspec.Meta))
        return any(extra.get("prose") for extra in extras) or _is_prose(inner)
    if get_origin(hint) in (Union, UnionType):
        return any(_is_prose(arm) for arm in get_args(hint))
    return False
