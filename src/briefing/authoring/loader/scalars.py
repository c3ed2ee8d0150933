"""Readers of single values: text as it was written, numbers and truths where they stand plain."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from briefing.authoring.loader.reading import BAD, Reading, short
from briefing.authoring.loader.tree import NULLS, SCALAR, Node
from briefing.scenario import edtf
from briefing.scenario.text import visible
from briefing.words import _

Read = Callable[[Node, Reading], Any]

WHOLE = re.compile(r"[+-]?(?:0|[1-9][0-9]*)", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_TRUTHS = {"true": True, "false": False}


def text(node: Node, notes: Reading) -> Any:
    """Any scalar's own text: `title: 1984` is a title."""
    if node.__class__ is not SCALAR:
        return notes.wrong(node, _("a text"))
    value = node.value
    if len(value) < 5 and value in NULLS and not node.style:
        return notes.wrong(node, _("a text"))
    return value if value.isprintable() else visible(value)


def filled(node: Node, notes: Reading) -> Any:
    """A text in which variables may be named."""
    value = text(node, notes)
    if value is not BAD and ("{" in value or "}" in value):
        notes.filled.append(node)
    return value


def condition(node: Node, notes: Reading) -> Any:
    """A condition; it is parsed when all names are known."""
    value = text(node, notes)
    if value is not BAD:
        notes.conditions.append(node)
    return value


def date(node: Node, notes: Reading) -> Any:
    """An EDTF date."""
    value = text(node, notes)
    if value is BAD:
        return BAD
    try:
        edtf.parse(value)
    except edtf.EdtfError as error:
        message = _("“{text}” is no date. {why}").format(text=short(value), why=error)
        return notes.say("bad-date", message, node)
    return value


def reference(kind: str) -> Read:
    """The name of something; it is looked up when all names are known."""

    def read(node: Node, notes: Reading) -> Any:
        value = text(node, notes)
        if value is not BAD:
            notes.references[kind].append(node)
        return value

    return read


def new_name(pattern: str, longest: int) -> Read:
    """The id of something new."""
    matches = re.compile(pattern.removesuffix("$") + r"\Z", re.ASCII).match

    def read(node: Node, notes: Reading) -> Any:
        value = text(node, notes)
        if value is not BAD and (not matches(value) or len(value) > longest):
            return notes.say("bad-id", _bad_id(value, longest), node)
        return value

    return read


def _bad_id(value: str, longest: int) -> str:
    if len(value) > longest:
        return _("An id has at most {number} characters.").format(number=longest)
    message = _(
        "“{name}” is no id: it takes small letters, digits and “_”, and begins with a letter."
    )
    return message.format(name=short(value))


def one_of(values: tuple[Any, ...]) -> Read:
    """One of a few words, or of a few numbers."""
    known = {str(value): value for value in values}
    numbers = all(isinstance(value, int) for value in values)

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not SCALAR or (numbers and node.style):
            return notes.wrong(node, _("one of {names}").format(names=", ".join(known)))
        found = known.get(node.value)
        if found is not None:
            return found
        if not node.value and not node.style:
            return notes.wrong(node, _("one of {names}").format(names=", ".join(known)))
        message = _("“{text}” cannot stand here, only {names}.").format(
            text=short(node.value), names=", ".join(known)
        )
        hint = notes.nearest(node.value, known)
        return notes.say("unknown-value", message, node, hint=hint)

    return read


def truth(node: Node, notes: Reading) -> Any:
    """`true` or `false`, plain and nothing else."""
    if node.__class__ is SCALAR and not node.style and node.value in _TRUTHS:
        return _TRUTHS[node.value]
    return notes.wrong(node, _("true or false"))


def whole(low: float, high: float) -> Read:
    """A whole number, written in decimal digits."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not SCALAR or node.style or not WHOLE.fullmatch(node.value):
            return notes.wrong(node, _("a whole number"))
        number = int(node.value) if len(node.value) <= 20 else math.inf
        return number if low <= number <= high else _beyond(node, notes, low, high)

    return read


def number(low: float, high: float) -> Read:
    """A number, finite."""

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is not SCALAR or node.style or not _DECIMAL.fullmatch(node.value):
            return notes.wrong(node, _("a number"))
        found = float(node.value)
        finite = math.isfinite(found) and low <= found <= high
        return found if finite else _beyond(node, notes, low, high)

    return read


def _beyond(node: Node, notes: Reading, low: float, high: float) -> Any:
    if low == -math.inf or high == math.inf:
        wanted = _("{low} or more") if high == math.inf else _("{high} or less")
    else:
        wanted = _("{low} to {high}")
    limits = wanted.format(low=f"{low:,.12g}", high=f"{high:,.12g}")
    message = _("{number} is out of range: {limits} can stand here.")
    return notes.say("out-of-range", message.format(number=short(node.value), limits=limits), node)


def value_of_variable(low: float, high: float) -> Read:
    """A truth, a whole number, or a name: what stands plain decides."""
    as_number = whole(low, high)

    def read(node: Node, notes: Reading) -> Any:
        if node.__class__ is SCALAR and not node.style:
            if node.value in _TRUTHS:
                return _TRUTHS[node.value]
            if WHOLE.fullmatch(node.value):
                return as_number(node, notes)
        return text(node, notes)

    return read
