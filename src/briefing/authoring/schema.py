"""The JSON Schema of the format, for editors: from the models, as YAML meets them."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from briefing.scenario.scenario import Scenario
from briefing.words import _

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
OWN = "^x_"
"""What an author's own keys look like. Nothing is asked of them."""

_DAY = (
    r"([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]|XX))?|-2[1-4]|-XX(-XX)?)?"
    r"|[0-9]{3}X|[0-9]{2}XX|[0-9]XXX)[~?%]?"
)
FORMS: dict[str, Schema] = {
    "edtf": {
        "type": ["string", "integer"],  # a year alone is a number to every reader of YAML
        "pattern": rf"^({_DAY}|{_DAY}/(\.\.|{_DAY})?|(\.\.)?/{_DAY})$",
        "patternErrorMessage": _("Write a date as 2021, 2021-03 or 2021-03-04."),
        "minimum": 1000,
        "maximum": 9999,
    },
    "condition": {  # whether it holds together, and asks for what is there, the checker says
        "type": ["string", "boolean", "integer"],
        "pattern": r"^(?!.*(^|[^=!<>])=([^=]|$))[-A-Za-z0-9_\s<>=!().]+$",
        "patternErrorMessage": _("Write a condition as trust >= 30 and not signed."),
    },
}
"""What the texts of each format look like."""

TEXT = ["string", "number", "boolean"]
"""What the game reads as a text: `title: 1984` is a title."""


def _if(key: str, value: Schema, *needed: str) -> Schema:
    known = {"properties": {key: value}, "required": [key]}
    return {"if": known, "then": {"required": [*needed]}}


def _one_of(*keys: str) -> Schema:
    return {"anyOf": [{"required": [key]} for key in keys]}


ACROSS: dict[str, Schema] = {
    "Fact": _if("kind", {"const": "claim"}, "said_by"),
    "Variable": {
        "allOf": [
            _if("start", {"type": "integer"}, "min", "max"),
            _if("start", {"type": "string"}, "values"),
        ]
    },
    "Scene": _one_of("choices", "goto"),
    "Choice": _one_of("goto", "chance"),
}
"""What one key of a model asks of its others."""


def schema(*, whole: bool = False) -> Schema:
    """The schema of any file of a scenario; `whole`: of a scenario that is one file."""
    parts: Schema = msgspec.json.schema(Scenario)["$defs"]
    made = {name: {**_part(part), **ACROSS.get(name, {})} for name, part in parts.items()}
    made["Item"] = _items(made)
    made["Scenario"]["properties"]["items"]["additionalProperties"] = {"$ref": "#/$defs/Item"}
    top = made.pop("Scenario")
    if not whole:
        del top["required"]
    return {"$schema": DIALECT, **top, "$defs": made}


def text(*, whole: bool = False) -> str:
    """The schema as a file holds it."""
    return json.dumps(schema(whole=whole), indent=1, ensure_ascii=False) + "\n"


def _part(node: Schema) -> Schema:
    """One part of the schema, and what is in it."""
    made = {key: _within(key, value) for key, value in node.items()}
    if not made.get("default", True):
        del made["default"]  # an editor would write it out
    meanings = made.pop("meanings", None)
    if meanings:
        values, said = zip(*meanings, strict=True)
        made |= {"enum": [*values], "enumDescriptions": [*said]}
    if "anyOf" in made:
        made = _either(made)
    if made.get("type") == "string" and "pattern" not in made:
        made |= FORMS.get(made.get("format", ""), {"type": TEXT})
    if made.get("type") == "object":
        note = {"description": _("A note of your own; the game does not read it.")}
        made["patternProperties"] = {OWN: note}
        if "propertyNames" in made:
            made["propertyNames"] = _id(made["propertyNames"])
    return made


def _within(key: str, value: Any) -> Any:
    if key == "properties":
        return {name: _part(part) for name, part in value.items()}
    if key == "anyOf":
        return [_part(part) for part in value]
    if key in ("items", "additionalProperties", "propertyNames") and isinstance(value, dict):
        return _part(value)
    return list(value) if isinstance(value, tuple) else value


def _either(made: Schema) -> Schema:
    """What may be left empty says so in its type; a value of a variable is no text of digits."""
    kinds = [part.get("type") for part in made["anyOf"]]
    filled = [part for part in made["anyOf"] if part.get("type") != "null"]
    if len(filled) == 1 and "type" in filled[0]:
        types = filled[0]["type"]
        types = [types] if isinstance(types, str) else types
        del made["anyOf"]
        return {**filled[0], **made, "type": [*types, "null"]}
    if "integer" in kinds:
        texts = [part for part in made["anyOf"] if part["type"] == TEXT]
        for part in texts:
            part["type"] = "string"
    return made


def _id(names: Schema) -> Schema:
    """A new id, or a key of the author's own."""
    letters = names["pattern"].removesuffix("*$")
    return {
        "pattern": f"{OWN}|{letters}{{0,{names['maxLength'] - 1}}}$",
        "patternErrorMessage": _("Write an id in small letters, digits and “_”."),
    }


def _items(made: Schema) -> Schema:
    """A question: its kind says which other keys it has."""
    kinds = {name[:-4].lower(): part for name, part in made.items() if _is_item(part)}
    told = {
        "description": _("What kind of question it is."),
        "enum": [*kinds],
        "enumDescriptions": [part["description"] for part in kinds.values()],
    }
    for part in kinds.values():
        part["properties"]["kind"] |= {"description": told["description"]}
    return {
        "title": "Item",
        "description": _("A question."),
        "type": "object",
        "properties": {"kind": told},
        "required": ["kind"],
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
                "then": {"$ref": f"#/$defs/{part['title']}"},
            }
            for kind, part in kinds.items()
        ],
    }


def _is_item(part: Schema) -> bool:
    return "kind" in part["properties"] and "prompt" in part["properties"]
