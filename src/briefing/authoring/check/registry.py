"""Every rule there is, in the order in which the manual lists them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from briefing.authoring.check.rule import Rule

FLOW = (
    "unreachable-scene",
    "unreachable-ending",
    "dead-end",
    "trap",
    "choice-never-open",
    "branch-never-taken",
    "text-never-shown",
    "condition-always-true",
    "condition-always-false",
    "variable-never-read",
    "variable-pinned",
)
TEACHING = (
    "fact-never-shown",
    "item-before-fact",
    "outcome-before-estimate",
    "record-before-choice",
    "fact-after-scene",
    "known-too-early",
    "scene-without-record",
    "role-without-quiz",
    "quiz-gives-away",
    "longest-option-right",
    "all-of-the-above",
    "negative-stem",
    "answers-cluster",
)
HONESTY = (
    "claim-without-speaker",
    "planned-told-as-done",
    "one-lineage",
    "confirmed-alone",
    "figure-without-fact",
    "not-comparable-compared",
)
IGNORING = ("unknown-rule", "ignore-hides-nothing", "ignore-without-reason")
CODES: tuple[str, ...] = (*FLOW, *TEACHING, *HONESTY, *IGNORING)


@cache
def rules() -> tuple[Rule, ...]:
    """All of them, imported when they are first wanted."""
    found = []
    for code in CODES:
        module = import_module(f"briefing.authoring.check.rules.{code.replace('-', '_')}")
        found.append(module.RULE)
    return tuple(found)
