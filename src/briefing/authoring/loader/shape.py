"""Each model as a reader of nodes, compiled once from its type hints: the models are the format."""

from __future__ import annotations

import math
import types
from functools import lru_cache
from typing import Annotated, Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from briefing.authoring.loader import containers, models, scalars
from briefing.authoring.loader.scalars import Read
from briefing.scenario.ids import ID


class Facts(msgspec.Struct):
    """What annotations say about a type: its bare form, its name among ids, its bounds."""

    bare: Any
    called: str | None = None
    new: bool = False
    low: float = -math.inf
    high: float = math.inf
    least: int = 0
    most: float = math.inf
    extra: frozenset[str] = frozenset()


def facts_of(hint: Any) -> Facts:
    """Unwrap `Annotated` and `NewType`; the outermost word on anything wins."""
    facts = Facts(hint)
    while True:
        if get_origin(facts.bare) is Annotated:
            inner, *notes = get_args(facts.bare)
            for note in notes:
                _add(facts, note)
            facts.bare = inner
        elif isinstance(facts.bare, NewType):
            facts.called = facts.called or facts.bare.__name__
            facts.bare = facts.bare.__supertype__
        else:
            return facts


def _add(facts: Facts, note: Any) -> None:
    if not isinstance(note, Meta):
        return
    facts.new = facts.new or note is ID
    if note.ge is not None:
        facts.low = max(facts.low, note.ge)
    if note.le is not None:
        facts.high = min(facts.high, note.le)
    facts.least = max(facts.least, note.min_length or 0)
    if note.max_length is not None:
        facts.most = min(facts.most, note.max_length)
    facts.extra |= frozenset(note.extra or ())


@lru_cache(maxsize=256)
def reader(hint: Any) -> Read:
    """What reads a node as the type `hint`."""
    facts = facts_of(hint)
    bare, origin = facts.bare, get_origin(facts.bare)
    if bare is str:
        return _text(facts)
    if bare is bool:
        return scalars.truth
    if bare is int:
        return scalars.whole(facts.low, facts.high)
    if bare is float:
        return scalars.number(facts.low, facts.high)
    if origin is Literal:
        return scalars.one_of(get_args(bare))
    if origin in (Union, types.UnionType):
        return _union(get_args(bare), facts)
    if origin is tuple:
        return _tuple(get_args(bare), facts)
    if origin is dict:
        return _dict(get_args(bare), facts)
    if isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        return _struct(bare)
    raise TypeError(f"the loader cannot read {hint!r}")


def _text(facts: Facts) -> Read:
    if facts.new:
        return scalars.new_name(str(ID.pattern), ID.max_length or 64)
    if facts.called:
        return scalars.reference(facts.called)
    for mark, read in (
        ("edtf", scalars.date),
        ("condition", scalars.condition),
        ("filled", scalars.filled),
    ):
        if mark in facts.extra:
            return read
    return scalars.text


def _union(members: tuple[Any, ...], facts: Facts) -> Read:
    """The kind of node decides between the members; one kind of scalar only, but for `Value`."""
    rest = [member for member in members if member is not type(None)]
    bare = {facts_of(member).bare for member in rest}
    if {bool, int, str} <= bare:
        number = next(facts_of(member) for member in rest if facts_of(member).bare is int)
        chosen: Read = scalars.value_of_variable(number.low, number.high)
    elif all(isinstance(one, type) and issubclass(one, msgspec.Struct) for one in bare):
        chosen = _tagged(rest) if len(rest) > 1 else reader(rest[0])
    elif len(rest) == 1:
        inner = (
            Annotated[rest[0], Meta(extra=dict.fromkeys(facts.extra))] if facts.extra else rest[0]
        )
        chosen = reader(inner)
    else:
        chosen = containers.by_node(
            *(_member(rest, kind) for kind in ("scalar", "list", "mapping"))
        )
    return containers.optional(chosen) if len(rest) < len(members) else chosen


def _member(members: list[Any], kind: str) -> Read | None:
    """The member of a union that a node of that kind is read as."""
    for member in members:
        bare = facts_of(member).bare
        origin = get_origin(bare)
        mapping = origin is dict or (isinstance(bare, type) and issubclass(bare, msgspec.Struct))
        found = "list" if origin is tuple else "mapping" if mapping else "scalar"
        if found == kind:
            return reader(member)
    return None


def _tuple(members: tuple[Any, ...], facts: Facts) -> Read:
    if len(members) == 2 and members[1] is Ellipsis:
        return containers.many(reader(members[0]), facts.least, facts.most)
    return containers.few(tuple(reader(member) for member in members))


def _dict(members: tuple[Any, ...], facts: Facts) -> Read:
    return containers.mapping(reader(members[0]), reader(members[1]), facts.least)


@lru_cache(maxsize=64)
def _struct(model: type[msgspec.Struct]) -> Read:
    hints = get_type_hints(model, include_extras=True)
    lookup: dict[str, tuple[str, Read]] = {}
    needed: dict[str, str] = {}
    for field in msgspec.structs.fields(model):
        lookup[field.encode_name] = (field.name, reader(hints[field.name]))
        if field.required:
            needed[field.name] = field.encode_name
    return models.struct(model, lookup, needed)


def _tagged(members: list[Any]) -> Read:
    """Structs told apart by the key that holds their tag."""
    kinds = [facts_of(member).bare for member in members]
    field = kinds[0].__struct_config__.tag_field
    return models.tagged(field, {model.__struct_config__.tag: _struct(model) for model in kinds})
