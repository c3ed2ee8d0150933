"""Rules of variables: what each can hold, and that nothing else is ever put into it."""

from __future__ import annotations

import re
from typing import Literal

from briefing.authoring.loader.reading import BAD, Reading, child, pairs, short, words
from briefing.authoring.loader.tree import Node
from briefing.scenario.role import Value, Variable
from briefing.words import _

Kind = Literal["truth", "number", "name"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
RESERVED = frozenset({"and", "or", "not", "true", "false", "role"})
"""What a condition reads as something else."""


def kind(variable: Variable) -> Kind | None:
    """What a variable holds; None where it could not be read."""
    if variable is BAD or BAD in (variable.start, variable.values, variable.min, variable.max):
        return None
    if isinstance(variable.start, bool):
        return "truth"
    return "number" if isinstance(variable.start, int) else "name"


def variable(made: Variable, node: Node, notes: Reading) -> None:
    """A number has bounds, a name has values, a truth neither."""
    match kind(made):
        case "number":
            _number(made, node, notes)
        case "name":
            _name(made, node, notes)
        case _:
            _foreign(node, notes, ("min", "max", "values"), _("a truth"))
    if made.show == "meter" and kind(made) != "number":
        message = _("Only a number can be shown as a meter.")
        notes.say("misplaced-key", message, child(node, "show"))


def _foreign(node: Node, notes: Reading, names: tuple[str, ...], what: str) -> None:
    """Note keys that do not go with what the variable holds."""
    for name in names:
        found = child(node, name)
        if found is not None:
            message = _("`{name}` does not go with a variable that holds {what}.")
            notes.say("misplaced-key", message.format(name=name, what=what), found, owner=True)


def _number(made: Variable, node: Node, notes: Reading) -> None:
    _foreign(node, notes, ("values",), _("a number"))
    if made.min is None or made.max is None:
        message = _("A number needs `min` and `max`: that is what makes proof possible.")
        notes.say("missing-bounds", message, node, owner=True)
    elif made.min > made.max:
        message = _("`min` is greater than `max`.")
        notes.say("out-of-range", message, child(node, "min"))
    elif isinstance(made.start, int) and not made.min <= made.start <= made.max:
        message = _("`start` is not within {low} to {high}.").format(low=made.min, high=made.max)
        notes.say("out-of-range", message, child(node, "start"))


def _name(made: Variable, node: Node, notes: Reading) -> None:
    _foreign(node, notes, ("min", "max"), _("a name"))
    start = str(made.start)
    if not made.values:
        message = _(
            "“{text}” is one name of which others? A variable that holds a name has `values`."
        )
        notes.say("missing-values", message.format(text=short(start)), child(node, "start"))
        return
    seen: dict[str, Node] = {}
    for one in words(child(node, "values")):
        if not _NAME.match(one.value) or one.value in RESERVED:
            message = _("“{name}” cannot be compared in a condition: use letters, digits and “_”.")
            notes.say("bad-id", message.format(name=short(one.value)), one)
        if seen.setdefault(one.value, one) is not one:
            message = _("“{name}” stands here a second time.").format(name=short(one.value))
            notes.say("duplicate-entry", message, one, also=(seen[one.value],))
    if start not in made.values:
        message = _("“{name}” is none of the variable's values.").format(name=short(start))
        hint = notes.nearest(start, made.values)
        notes.say("unknown-value", message, child(node, "start"), hint=hint)


def names(variables: dict[str, Variable], root: Node, notes: Reading) -> None:
    """A condition can tell variables and values from each other and from its own words."""
    for key, node in pairs(child(root, "variables")):
        if key.value in RESERVED:
            message = _("“{name}” means something else in a condition.").format(name=key.value)
            notes.say("taken-name", message, key)
        for one in words(child(node, "values")):
            if one.value in variables and one.value not in RESERVED:
                message = _("“{name}” is also a variable; a condition could not tell them apart.")
                notes.say("taken-name", message.format(name=one.value), one)


def effects(variables: dict[str, Variable], notes: Reading) -> None:
    """Numbers are changed, and values are set, within what the variable can hold."""
    for node in notes.effects:
        for name in ("change", "set"):
            for key, value in pairs(child(node, name)):
                found = variables.get(key.value)
                if found is not None and kind(found) is not None:
                    if name == "change":
                        _changed(found, key, notes)
                    else:
                        _set(found, key, value, notes)


def _changed(variable: Variable, key: Node, notes: Reading) -> None:
    if kind(variable) != "number":
        message = _("“{name}” is no number, so nothing can be added to it: use `set`.")
        notes.say("wrong-type", message.format(name=key.value), key)


def _set(variable: Variable, key: Node, node: Node, notes: Reading) -> None:
    value = plain_value(node)
    holds = kind(variable)
    if value is None:
        return
    if holds == "truth" and not isinstance(value, bool):
        message = _("“{name}” can only be set to true or false.").format(name=key.value)
        notes.say("wrong-type", message, node)
    elif holds == "number" and (isinstance(value, bool) or not isinstance(value, int)):
        message = _("“{name}” can only be set to a number.").format(name=key.value)
        notes.say("wrong-type", message, node)
    elif holds == "number" and variable.min is not None and variable.max is not None:
        if isinstance(value, int) and not variable.min <= value <= variable.max:
            limits = {"low": variable.min, "high": variable.max, "name": key.value}
            message = _("“{name}” can only be set to a number from {low} to {high}.").format(
                **limits
            )
            notes.say("out-of-range", message, node)
    elif holds == "name" and variable.values and value not in variable.values:
        message = _("“{value}” is none of the values of “{name}”.")
        hint = notes.nearest(str(value), variable.values)
        notes.say(
            "unknown-value",
            message.format(value=short(node.value), name=key.value),
            node,
            hint=hint,
        )


def plain_value(node: Node) -> Value | None:
    """What a node sets a variable to; None where it could not be read."""
    from briefing.authoring.loader.shape import reader

    value = reader(Value)(node, Reading())
    return None if value is BAD else value
