"""What things are called in ink, where scenes, variables and questions share one set of names.

Ids have small letters only, so a capital tells ours from an author's: no two can be alike.
"""

from __future__ import annotations

from briefing.scenario.scenario import Scenario

ROLE, DRAW, DRAWN, HANDED = "Role", "Draw", "Drawn", "Handed"

_OF_INK = frozenset(
    {"else", "function", "has", "hasnt", "mod", "once", "cycle", "shuffle", "stopping", "ref"}
    | {"return", "temp"}
)
"""Words that ink reads as something else, beside those that conditions do."""


def variable(name: str) -> str:
    """A variable: its own name, unless ink would read that as something else."""
    return f"Var_{name}" if name in _OF_INK else name


def place(scenario: Scenario, id: str) -> str:
    """The knot of a scene or an ending."""
    return f"Scene_{id}" if id in scenario.scenes else f"Ending_{id}"


def chose(choice: str) -> str:
    """The label of a choice, within its scene's knot; ink counts how often it was taken."""
    return f"Chose_{choice}"


def knows(fact: str) -> str:
    """Whether the player has met a fact."""
    return f"Knows_{fact}"


def correct(item: str) -> str:
    """Whether a question was answered rightly."""
    return f"Correct_{item}"


def answered(item: str) -> str:
    """Whether a question was answered."""
    return f"Answered_{item}"


def question(item: str) -> str:
    """The knot that asks a question, and goes back to where it was asked."""
    return f"Question_{item}"
