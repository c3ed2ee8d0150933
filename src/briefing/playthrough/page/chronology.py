"""The facts of a scenario in the order of their days: how they are listed, and numbered."""

from __future__ import annotations

import math

from briefing.scenario import edtf
from briefing.scenario.fact import Fact
from briefing.scenario.ids import FactId


def numbered(facts: dict[FactId, Fact]) -> dict[FactId, int]:
    """Every fact by its first day, with the number it has in every run, whatever is known of it."""
    in_order = sorted(facts, key=lambda fact: (_day(facts[fact]), fact))
    return {fact: number for number, fact in enumerate(in_order, 1)}


def _day(fact: Fact) -> float:
    """A fact's first day; what has none comes last."""
    span = edtf.parse(fact.date) if fact.date else None
    day = (span.first or span.last) if span else None
    return day.toordinal() if day else math.inf
