"""The language of conditions: what an author may ask of a run, as a small tree of values.

    condition = and ("or" and)*         and = not ("and" not)*         not = "not" not | compare
    compare   = operand (("==" | "!=" | "<" | "<=" | ">" | ">=") operand)*
    operand   = number | "true" | "false" | name | question "(" reference ")" | "(" condition ")"

It is parsed here and never evaluated as Python. Nesting is bounded: no text can exhaust the stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, assert_never

import msgspec

Operator = Literal["==", "!=", "<", "<=", ">", ">="]
Question = Literal["visited", "chose", "knows", "correct"]

QUESTIONS: tuple[Question, ...] = ("visited", "chose", "knows", "correct")
DEEPEST = 50
_TOKEN = re.compile(
    r"\s*(?:(?P<number>-?\d+)(?![\w.])|(?P<name>[A-Za-z_]\w*)|(?P<mark>==|!=|<=|>=|[<>().])|(?P<bad>=[<>]|&&?|\|\|?|\S))",
    re.ASCII,
)
_INSTEAD = {"=": "==", "=>": ">=", "≥": ">=", "=<": "<=", "≤": "<=", "≠": "!=", "!": "not"}
_INSTEAD |= {"&": "and", "&&": "and", "|": "or", "||": "or"}
_QUOTES = "\"'“”„‘’`"


class ConditionError(ValueError):
    """A text is no condition. `column` counts from 1 within the text."""

    def __init__(self, message: str, column: int, hint: str | None = None) -> None:
        super().__init__(message)
        self.message, self.column, self.hint = message, column, hint


class _Node(msgspec.Struct, frozen=True, tag=True):
    column: int
    """Where it stands in its text, from 1."""


class Constant(_Node, frozen=True):
    """A number, `true` or `false`."""

    value: bool | int


class Name(_Node, frozen=True):
    """A variable, `role`, or, beside one of them, one of its values."""

    name: str


class Ask(_Node, frozen=True):
    """A question to the run: `visited(scene)`, `chose(scene.choice)`, `knows(fact)`, …"""

    question: Question
    of: tuple[str, ...]


class Not(_Node, frozen=True):
    """The opposite."""

    of: Expr


class Both(_Node, frozen=True):
    """All of them (`and`)."""

    of: tuple[Expr, ...]


class Either(_Node, frozen=True):
    """At least one of them (`or`)."""

    of: tuple[Expr, ...]


class Compare(_Node, frozen=True):
    """A chain of comparisons: `operands` is one longer than `operators`."""

    operands: tuple[Expr, ...]
    operators: tuple[Operator, ...]


Expr = Constant | Name | Ask | Not | Both | Either | Compare


def nodes(tree: Expr) -> Iterator[Expr]:
    """The tree and everything in it."""
    yield tree
    match tree:
        case Not(of=of):
            yield from nodes(of)
        case Both(of=parts) | Either(of=parts) | Compare(operands=parts):
            for part in parts:
                yield from nodes(part)
        case Constant() | Name() | Ask():
            pass
        case _:
            assert_never(tree)


@lru_cache(maxsize=65_536)
def parse(text: str) -> Expr:
    """The tree of a condition's text. Raises `ConditionError` where it is none."""
    parser = _Parser(text)
    tree = parser.either(0)
    if parser.token:
        if parser.token == ".":
            raise parser.error("Whether a choice was made is asked by chose(scene.choice).")
        raise parser.error(f"Before “{parser.token}” stands a comparison, “and” or “or”.")
    return tree


class _Parser:
    """Reads one token ahead; every method consumes what it returns."""

    def __init__(self, text: str) -> None:
        self.text, self.end, self.token, self.kind, self.column = text, 0, "", "", 1
        self.step()

    def step(self) -> str:
        """Move on; answers the token left behind."""
        left = self.token
        match = _TOKEN.match(self.text, self.end)
        if match is None:
            self.token, self.kind, self.column = "", "end", len(self.text) + 1
            return left
        self.kind = match.lastgroup or ""
        self.token, self.end = match[self.kind], match.end()
        self.column = match.start(self.kind) + 1
        if self.kind == "bad":
            message = f"A condition cannot hold “{self.token}”."
            if self.token in _INSTEAD:
                message = f"In a condition write “{_INSTEAD[self.token]}”, not “{self.token}”."
            elif self.token in _QUOTES:
                message = "In a condition names stand without quotes."
            raise self.error(message)
        return left

    def error(self, message: str, hint: str | None = None) -> ConditionError:
        return ConditionError(message, self.column, hint)

    def either(self, depth: int) -> Expr:
        return self._joined("or", Either, depth)

    def both(self, depth: int) -> Expr:
        return self._joined("and", Both, depth)

    def _joined(self, word: str, kind: type[Both] | type[Either], depth: int) -> Expr:
        if depth > DEEPEST:
            raise self.error("The condition is nested too deeply.")
        below = self.both if kind is Either else self.negation
        column, parts = self.column, [below(depth)]
        while self.token == word:
            self.step()
            parts.append(below(depth))
        return parts[0] if len(parts) == 1 else kind(column, tuple(parts))

    def negation(self, depth: int) -> Expr:
        if depth > DEEPEST:
            raise self.error("The condition is nested too deeply.")
        if self.token != "not":
            return self.comparison(depth)
        column = self.column
        self.step()
        return Not(column, self.negation(depth + 1))

    def comparison(self, depth: int) -> Expr:
        column, operands, operators = self.column, [self.operand(depth)], []
        while self.token in ("==", "!=", "<", "<=", ">", ">="):
            operators.append(self.step())
            operands.append(self.operand(depth))
        if not operators:
            return operands[0]
        return Compare(column, tuple(operands), tuple(operators))  # type: ignore[arg-type]  # no other comes here

    def operand(self, depth: int) -> Expr:
        column = self.column
        if self.kind == "number":
            if len(self.token) > 11:
                raise self.error("The number is too large.")
            return Constant(column, int(self.step()))
        if self.kind == "name" and self.token not in ("and", "or", "not"):
            return self._named(self.step(), column)
        if self.token == "(":
            self.step()
            inner = self.either(depth + 1)
            self._expect(")")
            return inner
        raise self.error("Here a variable, a number, a question or “(” is missing.")

    def _named(self, name: str, column: int) -> Expr:
        if name in ("true", "false"):
            return Constant(column, name == "true")
        if self.token != "(":
            return Name(column, name)
        for question in QUESTIONS:
            if name == question:
                self.step()
                parts = self._reference()
                if len(parts) != (2 if question == "chose" else 1):
                    form = "chose(scene.choice)" if question == "chose" else f"{question}(id)"
                    raise ConditionError(f"Write it as {form}.", column)
                self._expect(")")
                return Ask(column, question, parts)
        raise ConditionError(f"“{name}” is no question a condition can ask.", column, name)

    def _reference(self) -> tuple[str, ...]:
        parts = []
        while True:
            if self.kind != "name":
                raise self.error("Here an id is missing.")
            parts.append(self.step())
            if self.token != ".":
                return tuple(parts)
            self.step()

    def _expect(self, mark: str) -> None:
        if self.token != mark:
            raise self.error(f"Here “{mark}” is missing.")
        self.step()
