"""A condition as a truth: its tree, turned once into a function of values and marks."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Protocol, assert_never

from briefing.scenario.condition import Ask, Both, Compare, Constant, Either, Expr, Name, Not, parse
from briefing.scenario.role import Value

Values = tuple[Value, ...]
Test = Callable[[Values, int], bool]
_Read = Callable[[Values, int], Value]

_OPERATORS: dict[str, Callable[[Value, Value], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

# Only numbers are asked which is greater: the loader sees to that, the types cannot.
_WITH_CONSTANT: dict[str, Callable[[int, Value], Test]] = {
    "==": lambda slot, fixed: lambda values, marks: values[slot] == fixed,
    "!=": lambda slot, fixed: lambda values, marks: values[slot] != fixed,
    "<": lambda slot, fixed: lambda values, marks: values[slot] < fixed,  # type: ignore[operator]
    "<=": lambda slot, fixed: lambda values, marks: values[slot] <= fixed,  # type: ignore[operator]
    ">": lambda slot, fixed: lambda values, marks: values[slot] > fixed,  # type: ignore[operator]
    ">=": lambda slot, fixed: lambda values, marks: values[slot] >= fixed,  # type: ignore[operator]
}
"""The comparison of a variable with a constant, which is by far the most common: one call less.

That only numbers have an order the loader has seen to, which a type checker cannot know.
"""


class Names(Protocol):
    """What a condition can name: variables by slot, everything that can be asked by bit."""

    @property
    def slots(self) -> dict[str, int]: ...

    def bit(self, *name: str) -> int: ...


def compiled(text: str | None, names: Names) -> Test | None:
    """The test a condition's text asks for; None where there is no condition."""
    return None if text is None else test(parse(text), names)


def test(tree: Expr, names: Names) -> Test:
    """The test that a tree asks for."""
    match tree:
        case Ask(question=question, of=of):
            bit = names.bit(question, *of)
            return lambda values, marks: marks & bit != 0
        case Not(of=of):
            inner = test(of, names)
            return lambda values, marks: not inner(values, marks)
        case Both(of=of):
            return _all([test(part, names) for part in of])
        case Either(of=of):
            return _any([test(part, names) for part in of])
        case Compare(operands=operands, operators=operators):
            return _all(
                [
                    _compared(left, right, sign, names)
                    for left, sign, right in zip(operands, operators, operands[1:], strict=False)
                ]
            )
        case Constant(value=value):
            return lambda values, marks: bool(value)
        case Name(name=name):
            slot = names.slots[name]
            return lambda values, marks: bool(values[slot])
        case _:
            assert_never(tree)


def _all(tests: list[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]
    if len(tests) == 2:
        first, second = tests
        return lambda values, marks: first(values, marks) and second(values, marks)
    return lambda values, marks: all(test(values, marks) for test in tests)


def _any(tests: list[Test]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda values, marks: first(values, marks) or second(values, marks)
    return lambda values, marks: any(test(values, marks) for test in tests)


def _compared(left: Expr, right: Expr, sign: str, names: Names) -> Test:
    """One comparison. A variable against a constant is by far the most common: it has its own."""
    for role, other in ((left, right), (right, left)):
        if isinstance(role, Name) and role.name == "role" and isinstance(other, Name):
            bit, wanted = names.bit("role", other.name), sign == "=="
            return lambda values, marks: (marks & bit != 0) is wanted
    compare = _OPERATORS[sign]
    if isinstance(left, Name) and left.name in names.slots and isinstance(right, Constant):
        return _WITH_CONSTANT[sign](names.slots[left.name], right.value)
    a, b = _read(left, names), _read(right, names)
    return lambda values, marks: compare(a(values, marks), b(values, marks))


def _read(tree: Expr, names: Names) -> _Read:
    """What an operand is worth: a variable's value, a constant, the name of a value, a truth."""
    if isinstance(tree, Name):
        slot = names.slots.get(tree.name)
        name = tree.name
        if slot is None:
            return lambda values, marks: name
        return lambda values, marks: values[slot]
    if isinstance(tree, Constant):
        value = tree.value
        return lambda values, marks: value
    return test(tree, names)
