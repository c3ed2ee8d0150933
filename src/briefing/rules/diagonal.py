"""Whether two grades that should be given apart were given as one: A1, B2, C3.

Source: J. D. Baker, J. M. McKendry and D. J. Mace, Certitude judgments in an operational
environment, US Army Behavioral Science Research Laboratory (1968): of some 1,400 field reports,
87 % were graded on the diagonal.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from briefing.rules.scale import CREDIBILITY, RELIABILITY


class Diagonal(msgspec.Struct, frozen=True):
    """How many of the pairs that grade both axes stand on the diagonal."""

    on: int
    of: int
    """F and 6 mean "cannot be judged", so a pair with either counts nowhere."""

    @property
    def share(self) -> float | None:
        """The share on the diagonal; None where nothing was graded on both axes."""
        return self.on / self.of if self.of else None


def diagonal(grades: Iterable[tuple[str, int]]) -> Diagonal:
    """The diagonal share of pairs of a reliability and a credibility."""
    places = [
        (RELIABILITY.index(reliability), CREDIBILITY.index(credibility))
        for reliability, credibility in grades
        if reliability != RELIABILITY[-1] and credibility != CREDIBILITY[-1]
    ]
    return Diagonal(sum(row == column for row, column in places), len(places))
