"""The signs that the game draws, with their words: who draws one takes it here, help lists all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.words import _

if TYPE_CHECKING:  # the library draws signs, too, and waits for none of what a run needs
    from briefing.playthrough.page.feedback import Feedback
    from briefing.scenario.fact import RelationKind


class Sign(NamedTuple):
    """A sign, what it means, and how it is drawn."""

    sign: str
    words: str
    style: str = "bold"


RELATIONS: dict[RelationKind, Sign] = {
    "corroborates": Sign("=", _("one fact bears out the other")),
    "refines": Sign("↳", _("one fact is more exact than the other")),
    "updates": Sign("↻", _("one fact is later than the other")),
    "limits": Sign("⊂", _("one fact narrows the other")),
    "conflicts": Sign("≠", _("two facts that cannot both be right as they stand")),
    "not_comparable": Sign("≁", _("two figures that must not be compared")),
}
"""How two facts stand to each other."""

RIGHT, WRONG = Sign("✓", _("right"), "bold $rise"), Sign("✗", _("wrong"), "bold $fall")
PARTLY, SCORED = Sign("◐", _("partly right")), Sign("◇", _("an estimate, scored by Brier"))
MISSED = Sign("□", _("right, and you missed it"))
VERDICTS = (RIGHT, PARTLY, WRONG, MISSED, SCORED)
"""What became of an answer."""

PAST = Sign("●", _("a place you have been to; a road to its end"), "bold $record")
HERE = Sign("◉", _("where you stand; a road to go on with"), "bold $record")
WAY = (PAST, HERE)
"""Places and roads."""

CHOSE = Sign("●", _("what you chose"), "$fiction")
TOLD = Sign("○", _("nothing to choose"), "$fiction")
HAPPENED = Sign("■", _("on the record"), "$record")
MEET, PART = Sign("┃", _("you chose what comes nearest to it")), Sign("╎", _("the roads part"))
LANES = (CHOSE, TOLD, HAPPENED, MEET, PART)
"""The two roads of a debrief, side by side."""


def verdict(answer: Feedback) -> Sign:
    """The sign of what an answer was."""
    mark = answer.mark
    if mark.brier is not None:
        return SCORED
    if mark.right:
        return RIGHT
    return PARTLY if mark.share > 0 else WRONG
