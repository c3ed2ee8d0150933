"""What conditions ask is there, and what they compare can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

import msgspec

from briefing.authoring.loader.reading import BAD, Reading
from briefing.authoring.loader.sense.names import Names
from briefing.authoring.loader.sense.variables import kind
from briefing.authoring.loader.tree import Node
from briefing.scenario.condition import (
    Ask,
    Both,
    Compare,
    ConditionError,
    Constant,
    Either,
    Expr,
    Name,
    Not,
    parse,
)
from briefing.scenario.role import Variable
from briefing.words import _

ROLE = "role"


class Trouble(msgspec.Struct):
    """What is wrong in a condition's text, and where in it."""

    column: int
    width: int
    code: str
    message: str
    hint: str | None = None


class Typed(msgspec.Struct, frozen=True):
    """What an operand is: a truth, a number, a role, one variable's name, or not known."""

    kind: str
    name: str = ""


UNKNOWN = Typed("unknown")


def conditions(variables: dict[str, Variable], names: Names, notes: Reading) -> None:
    """Check every condition that was noted; the same text is judged once."""
    judged: dict[str, list[Trouble]] = {}
    for node in notes.conditions:
        text = node.value
        if text not in judged:
            judged[text] = Judge(variables, names, notes).judge(text)
        for one in judged[text]:
            span = within(node, one.column - 1, one.width)
            notes.say(one.code, one.message, node, hint=one.hint, span=span)


def within(node: Node, offset: int, width: int) -> tuple[int, int] | None:
    """Where in the file a part of a scalar stands, if it stands there as it is read."""
    start, end = node.start_mark.index, node.end_mark.index
    written = node.start_mark.name.text[start:end]
    at = written.find(node.value)
    if at < 0 or node.style in ("|", ">"):
        return None
    return start + at + offset, start + at + offset + width


class Judge:
    """Judges one condition."""

    def __init__(self, variables: dict[str, Variable], names: Names, notes: Reading) -> None:
        self.variables, self.names, self.nearest = variables, names, notes.nearest
        self.troubles: list[Trouble] = []

    def judge(self, text: str) -> list[Trouble]:
        """All that is wrong with a condition."""
        try:
            self.truth(parse(text))
        except ConditionError as error:
            hint = (
                self.nearest(error.hint, ("visited", "chose", "knows", "correct"))
                if error.hint
                else None
            )
            self.troubles.append(Trouble(error.column, 1, "bad-condition", error.message, hint))
        return self.troubles

    def say(self, node: Expr, width: int, code: str, message: str, hint: str | None = None) -> None:
        self.troubles.append(Trouble(node.column, width, code, message, hint))

    def truth(self, tree: Expr) -> None:
        """It has to be true or false."""
        found = self.typed(tree)
        if isinstance(tree, Name) and found is UNKNOWN:
            self.unknown(tree)
        elif found.kind not in ("truth", "unknown", "unread"):
            message = _("This alone is neither true nor false: compare it with something.")
            self.say(tree, _width(tree), "wrong-comparison", message)

    def typed(self, tree: Expr) -> Typed:
        """What an operand is; whatever stands inside it is judged on the way."""
        match tree:
            case Constant(value=value):
                return Typed("truth" if isinstance(value, bool) else "number")
            case Name(name=name):
                return self.named(name)
            case Ask():
                self.asked(tree)
            case Not(of=of):
                self.truth(of)
            case Both(of=parts) | Either(of=parts):
                for part in parts:
                    self.truth(part)
            case Compare():
                self.compared(tree)
            case _:
                assert_never(tree)
        return Typed("truth")

    def named(self, name: str) -> Typed:
        if name == ROLE:
            return Typed("role")
        if name not in self.names.of("VariableName"):
            return UNKNOWN
        variable = self.variables.get(name)
        held = kind(variable) if variable is not None else None
        return Typed(held or "unread", name)

    def unknown(self, name: Name) -> None:
        known = self.names.of("VariableName")
        message = _("There is no variable “{name}”.").format(name=name.name)
        hint = self.nearest(name.name, [*known, ROLE])
        self.say(name, len(name.name), "unknown-variable", message, hint)

    def asked(self, ask: Ask) -> None:
        """A question is about something that is there."""
        kinds = {"visited": "SceneId", "chose": "SceneId", "knows": "FactId", "correct": "ItemId"}
        first, missing = ask.of[0], self.names.missing(kinds[ask.question], ask.of[0])
        width = len(ask.question)
        if missing is not None:
            code, message = missing
            hint = self.nearest(first, self.names.of(kinds[ask.question]))
            self.say(ask, width, code, message, hint)
        elif ask.question == "chose":
            choices = self.names.choices(first)
            if choices is not None and ask.of[1] not in choices:
                message = _("Scene “{scene}” has no choice “{choice}”.")
                text = message.format(scene=first, choice=ask.of[1])
                self.say(ask, width, "unknown-choice", text, self.nearest(ask.of[1], choices))

    def compared(self, compare: Compare) -> None:
        kinds = [self.typed(one) for one in compare.operands]
        for number, sign in enumerate(compare.operators):
            pair = compare.operands[number], compare.operands[number + 1]
            self.pair(pair, (kinds[number], kinds[number + 1]), sign)

    def pair(self, pair: tuple[Expr, Expr], kinds: tuple[Typed, Typed], sign: str) -> None:
        """One comparison of two operands."""
        for at, other in ((0, 1), (1, 0)):
            if kinds[at].kind in ("role", "name"):
                self.with_names(pair[at], kinds[at], pair[other], sign)
                return
        strangers = [
            one
            for one, found in zip(pair, kinds, strict=True)
            if found is UNKNOWN and isinstance(one, Name)
        ]
        if strangers:  # beside an unknown variable its values are no news
            self.unknown(strangers[0])
        known = {found.kind for found in kinds}
        if strangers or "unread" in known:
            return
        if known == {"truth", "number"}:
            message = _("A number cannot be compared with what is true or false.")
            self.say(pair[1], _width(pair[1]), "wrong-comparison", message)
        elif known == {"truth"} and sign not in ("==", "!="):
            message = _("What is true or false has no order: use == or !=.")
            self.say(pair[0], _width(pair[0]), "wrong-comparison", message)

    def with_names(self, one: Expr, held: Typed, other: Expr, sign: str) -> None:
        """A role, or a variable that holds a name, is compared with one of its own names."""
        if sign not in ("==", "!="):
            self.say(one, _width(one), "wrong-comparison", _("Names have no order: use == or !=."))
            return
        is_role = held.kind == "role"
        values = self.values(held)
        if not isinstance(other, Name) or (not is_role and self.named(other.name) is not UNKNOWN):
            message = _("Compare this with one of its own names: {names}.")
            names = ", ".join(list(values)[:8])
            self.say(other, _width(other), "wrong-comparison", message.format(names=names))
        elif other.name not in values:
            code = "unknown-role" if is_role else "unknown-value"
            message = _("“{value}” is none of the names that {name} can hold.")
            text = message.format(value=other.name, name=held.name or ROLE)
            self.say(other, len(other.name), code, text, self.nearest(other.name, values))

    def values(self, held: Typed) -> Iterable[str]:
        if held.kind == "role":
            return self.names.of("RoleId")
        values = self.variables[held.name].values
        return () if values is BAD else values


def _width(tree: Expr) -> int:
    match tree:
        case Name(name=name):
            return len(name)
        case Constant(value=value):
            return len(str(value))
        case _:
            return 1
