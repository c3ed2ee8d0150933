"""Every rule there is, in the order in which the manual lists them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from briefing.authoring.check.rule import Rule

FLOW = ("dead-end",)
TEACHING = ("scene-without-record",)
HONESTY = ()
CODES: tuple[str, ...] = (*FLOW, *TEACHING, *HONESTY)


@cache
def rules() -> tuple[Rule, ...]:
    """All of them, imported when they are first wanted."""
    found = []
    for code in CODES:
        module = import_module(f"briefing.authoring.check.rules.{code.replace('-', '_')}")
        found.append(module.RULE)
    return tuple(found)
