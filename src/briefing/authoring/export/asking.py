"""Conditions in ink, and what of a run they ask: only that has to be remembered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import assert_never

from briefing.authoring.export import names
from briefing.scenario.condition import (
    Ask,
    Both,
    Compare,
    Constant,
    Either,
    Expr,
    Name,
    Not,
    Question,
    nodes,
    parse,
)
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Choice, Draw, Goto, Text

LARGEST = 2_000_000_000
"""No variable comes near it, and every ink runtime can hold it."""


def condition(scenario: Scenario, text: str) -> str:
    """A condition's text in ink's own words."""
    told = _told(scenario, parse(text))
    return told[1:-1] if told.startswith("(") and _closed(told) else told


def asked(scenario: Scenario) -> frozenset[tuple[Question, tuple[str, ...]]]:
    """Every question that some condition puts to a run, with what it is about."""
    return frozenset(
        (node.question, node.of)
        for when in _whens(scenario)
        for node in nodes(parse(when))
        if isinstance(node, Ask)
    )


def asked_by(text: Text, items: tuple[str, ...]) -> bool:
    """Whether a piece of the text depends on how one of these items is answered."""
    return any(
        isinstance(node, Ask) and node.question == "correct" and node.of[0] in items
        for when in _of_text(text)
        for node in nodes(parse(when))
    )


def _told(scenario: Scenario, tree: Expr) -> str:
    """The tree as ink, in parentheses where it is more than one word."""
    match tree:
        case Constant(value=bool(value)):
            return "true" if value else "false"
        case Constant(value=value):
            return str(max(-LARGEST, min(LARGEST, value)))
        case Name(name="role"):
            return names.ROLE
        case Name(name=name):
            return names.variable(name) if name in scenario.variables else f'"{name}"'
        case Ask():
            return _question(scenario, tree)
        case Not(of=of):
            return f"(not {_told(scenario, of)})"
        case Both(of=parts):
            return "(" + " and ".join(_told(scenario, part) for part in parts) + ")"
        case Either(of=parts):
            return "(" + " or ".join(_told(scenario, part) for part in parts) + ")"
        case Compare(operands=operands, operators=operators):
            pairs = zip(pairwise(operands), operators, strict=True)
            told = [_compared(scenario, pair, sign) for pair, sign in pairs]
            return told[0] if len(told) == 1 else "(" + " and ".join(told) + ")"
        case _:
            assert_never(tree)


def _compared(scenario: Scenario, pair: tuple[Expr, Expr], sign: str) -> str:
    """One comparison; beside `role` a name is a role's, even where a variable is called so too."""
    beside_role = any(isinstance(one, Name) and one.name == "role" for one in pair)
    left, right = (
        f'"{one.name}"'
        if beside_role and isinstance(one, Name) and one.name != "role"
        else _told(scenario, one)
        for one in pair
    )
    return f"({left} {sign} {right})"


def _question(scenario: Scenario, ask: Ask) -> str:
    """Ink counts by itself how often a scene was seen and a choice was taken."""
    match ask.question:
        case "visited":
            return f"({names.place(scenario, ask.of[0])} > 0)"
        case "chose":
            return f"({names.place(scenario, ask.of[0])}.{names.chose(ask.of[1])} > 0)"
        case "knows":
            return names.knows(ask.of[0])
        case "correct":
            return names.correct(ask.of[0])
        case _:
            assert_never(ask.question)


def _closed(told: str) -> bool:
    """Whether the first parenthesis is closed by the last."""
    depth = 0
    for at, sign in enumerate(told):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return at == len(told) - 1
    return False


def _whens(scenario: Scenario) -> Iterator[str]:
    """Every condition of a scenario."""
    for scene in scenario.scenes.values():
        yield from _of_text(scene.text)
        yield from _of_goto(scene.goto)
        for choice in scene.choices:
            yield from _of_choice(choice)
    for ending in scenario.endings.values():
        yield from _of_text(ending.text)


def _of_choice(choice: Choice) -> Iterator[str]:
    if choice.when is not None:
        yield choice.when
    ways: tuple[Choice | Draw, ...] = (choice, *choice.chance)
    for way in ways:
        yield from _of_text(way.outcome or "")
        yield from _of_goto(way.goto)


def _of_text(text: Text) -> Iterator[str]:
    parts = () if isinstance(text, str) else text
    return (part.when for part in parts if part.when is not None)


def _of_goto(goto: Goto | None) -> Iterator[str]:
    branches = goto if isinstance(goto, tuple) else ()
    return (branch.when for branch in branches if branch.when is not None)
