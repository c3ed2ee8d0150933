"""The reference of the format: `format.in.md`, with a table for every model that it names."""

from __future__ import annotations

import re
import types
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from briefing.authoring.loader.codes import EXPLAINED
from briefing.authoring.loader.shape import Facts, facts_of
from briefing.authoring.schema import schema
from briefing.scenario import fact, item, role, scenario, scene

HERE = Path(__file__).parent
PAGE = HERE / "format.in.md"
MARK = re.compile(r"^<!-- (keys: (?P<model>\w+)|\w+) -->$", re.MULTILINE)
MODELS: dict[str, Any] = {
    name: found
    for room in (fact, item, role, scenario, scene)
    for name, found in vars(room).items()
    if isinstance(found, type) and issubclass(found, msgspec.Struct)
}
KINDS: tuple[Any, ...] = get_args(item.Item)
IDS = {
    "SourceId": "source id", "FactId": "fact id", "RoleId": "role id", "ItemId": "item id",
    "VariableName": "variable id", "SceneId": "scene id", "ChoiceId": "choice id",
    "PlaceId": "scene or ending id",
}  # fmt: skip
GENERATED = "<!-- Written by `make docs` from the models and from format.in.md: edit those. -->"


def page() -> str:
    """The whole page. Fails where a model is described nowhere."""
    shown: set[str] = set()

    def put(match: re.Match[str]) -> str:
        if match["model"]:
            shown.add(match["model"])
            return table(MODELS[match["model"]])
        return {"generated": lambda: GENERATED, "kinds": kinds, "items": items, "codes": codes}[
            match[1]
        ]()

    made = MARK.sub(put, PAGE.read_text(encoding="utf-8"))
    left = set(schema()["$defs"]) - shown - {"Item"} - {kind.__name__ for kind in KINDS}
    if left or "Scenario" not in shown:
        raise LookupError(f"{PAGE.name} does not describe {left or 'Scenario'}")
    return made


def table(model: Any, without: frozenset[str] = frozenset()) -> str:
    """The keys of a model, and what the values of its enumerations mean."""
    hints = get_type_hints(model, include_extras=True)
    rows = ["| key | what stands there | without it | meaning |", "|---|---|---|---|"]
    notes = []
    for field in msgspec.structs.fields(model):
        if field.name in without:
            continue
        told = _told(hints[field.name])
        cells = (f"`{field.encode_name}`", said(hints[field.name]), _else(field), told[0])
        rows.append(f"| {' | '.join(cells)} |")
        if told[1]:
            notes.append(f"- `{field.encode_name}`: {told[1]}.")
    return "\n".join([*rows, *(["", *notes] if notes else [])])


def _told(hint: Any) -> tuple[str, str]:
    """A key's description, and the meaning of each value."""
    metas = [one for one in get_args(hint)[1:] if isinstance(one, msgspec.Meta)]
    description = next(one.description for one in metas if one.description)
    more = next((one.extra_json_schema for one in metas if one.extra_json_schema), {})
    pairs = more.get("meanings", ())
    return description, "; ".join(f"`{value}` {meaning}" for value, meaning in pairs)


def _else(field: Any) -> str:
    """What holds where a key is left out."""
    if field.required:
        return "**required**"
    if field.default in (None, (), {}, "", msgspec.NODEFAULT) or not isinstance(
        field.default, bool | int | float | str
    ):
        return "–"
    return f"`{str(field.default).lower() if isinstance(field.default, bool) else field.default}`"


def said(hint: Any) -> str:
    """What can stand at a key, in an author's words."""
    facts = facts_of(hint)
    bare, origin, members = facts.bare, get_origin(facts.bare), get_args(facts.bare)
    if bare is str:
        return _text(facts)
    if bare is bool:
        return "`true` or `false`"
    if bare in (int, float):
        return _number(facts, "whole number" if bare is int else "number")
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in members)
    if origin in (Union, types.UnionType):
        if set(members) == set(KINDS):
            return "[item](#items)"
        rest = [said(_with(one, facts)) for one in members if one is not type(None)]
        return ", or ".join(dict.fromkeys(rest))
    if origin is tuple:
        return _list(members, facts)
    if origin is dict:
        return f"mapping: {said(members[0])} → {said(members[1])}"
    return f"[{bare.__name__.lower()}](#{bare.__name__.lower()})"


def _with(member: Any, facts: Facts) -> Any:
    return Annotated[member, msgspec.Meta(extra=dict.fromkeys(facts.extra))]


def _text(facts: Facts) -> str:
    if facts.new:
        return "new id"
    if facts.called:
        return IDS[facts.called]
    for mark, words in (("edtf", "[date](#dates)"), ("condition", "[condition](#conditions)")):
        if mark in facts.extra:
            return words
    kind = "Markdown" if "markdown" in facts.extra else "text"
    return f"{kind} with variables" if "filled" in facts.extra else kind


def _number(facts: Facts, kind: str) -> str:
    low, high = f"{facts.low:,.12g}", f"{facts.high:,.12g}"
    return f"{kind}, {low} to {high}" if abs(facts.high) < 1e9 else kind


def _list(members: tuple[Any, ...], facts: Facts) -> str:
    if members[-1] is not Ellipsis:
        return "list: " + " and ".join(said(one) for one in members)
    bounds = [f"at least {facts.least}"] if facts.least else []
    bounds += [f"at most {facts.most:g}"] if facts.most < 1e9 else []
    return f"list: {said(members[0])}" + (f" ({', '.join(bounds)})" if bounds else "")


def kinds() -> str:
    """The kinds of item, each with what the player does."""
    rows = ["| kind | what it is |", "|---|---|"]
    for kind in KINDS:
        tag = kind.__struct_config__.tag
        rows.append(f"| [`{tag}`](#kind-{tag}) | {kind.__doc__} |")
    return "\n".join(rows)


def items() -> str:
    """The keys that each kind has beside those of all."""
    common = frozenset(item.Asked.__struct_fields__)
    parts = []
    for kind in KINDS:
        tag = kind.__struct_config__.tag
        parts.append(f"### Kind `{tag}`\n\n{kind.__doc__}\n\n{table(kind, common)}")
    return "\n\n".join(parts)


def codes() -> str:
    """Every finding of the loader, explained."""
    rows = [f"| `{code}` | {text} |" for code, text in EXPLAINED.items()]
    return "\n".join(["| code | why it is one, and what to do |", "|---|---|", *rows])
