"""Whether "very sure" was worth it: certainty-based answers by level, against the break-evens.

Source: A. R. Gardner-Medwin, Confidence assessment in the teaching of basic science, Association
for Learning Technology Journal 3 (1995); Moodle marks the same way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from briefing.rules.calibration import wilson
from briefing.rules.scale import CERTAINTY

Verdict = Literal["too_sure", "could_be_surer", "fits", "open"]
"""What the answers at a level say of it; `open` where so few of them cannot tell."""


class Sureness(msgspec.Struct, frozen=True):
    """All answers that were given with one certainty."""

    level: int
    n: int
    right: int
    low: float
    high: float
    """The 95 % Wilson interval of the share right."""
    least: float
    most: float
    """The level pays best where the share right lies between these."""

    @property
    def share(self) -> float:
        """The share right, 0..1."""
        return self.right / self.n

    @property
    def verdict(self) -> Verdict:
        """Too sure, not sure enough, or fitting: only where the whole interval says so."""
        if self.high < self.least:
            return "too_sure"
        if self.low > self.most:
            return "could_be_surer"
        return "fits" if self.least <= self.low and self.high <= self.most else "open"


def break_even(level: int) -> float:
    """The chance of being right from which a certainty pays better than the one below it."""
    won, lost = CERTAINTY[level]
    less_won, less_lost = CERTAINTY[level - 1]
    return (less_lost - lost) / (won - less_won + less_lost - lost)


def best_from(level: int) -> float:
    """The least chance of being right at which a level pays best: 0 for the lowest."""
    return break_even(level) if level - 1 in CERTAINTY else 0.0


def best_to(level: int) -> float:
    """The chance up to which a level pays best: 1 for the highest."""
    return break_even(level + 1) if level + 1 in CERTAINTY else 1.0


def by_level(answers: Iterable[tuple[int, bool]]) -> tuple[Sureness, ...]:
    """The answers, each a level and whether it was right, grouped by level from the lowest."""
    groups: dict[int, list[bool]] = {}
    for level, right in answers:
        groups.setdefault(level, []).append(right)
    return tuple(
        Sureness(
            level,
            len(rights),
            sum(rights),
            *wilson(sum(rights), len(rights)),
            best_from(level),
            best_to(level),
        )
        for level, rights in sorted(groups.items())
    )
