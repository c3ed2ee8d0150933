"""What was doubted, and whether it deserved it: hits beside false alarms.

Finding fakes alone says little: who doubts everything finds them all. Sources: D. M. Green and
J. A. Swets, Signal Detection Theory and Psychophysics (1966); A. Modirrousta-Galian and
P. A. Higham, Gamified inoculation interventions do not improve discrimination between true and fake
news, Journal of Experimental Psychology: General 152 (2023).
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from briefing.scenario.item import Verdict


class Detection(msgspec.Struct, frozen=True):
    """Verdicts on claims. A claim is baseless when the facts contradict it or do not state it."""

    hits: int
    """Baseless claims that were doubted: called contradicted, or not stated."""
    baseless: int
    false_alarms: int
    """Supported claims that were doubted all the same."""
    supported: int
    exact: int
    """Claims, of both sorts, that got just the right one of the three verdicts."""

    @property
    def n(self) -> int:
        """How many claims there were."""
        return self.baseless + self.supported

    @property
    def hit_rate(self) -> float | None:
        """The share of baseless claims that were doubted; None where there was none."""
        return self.hits / self.baseless if self.baseless else None

    @property
    def false_alarm_rate(self) -> float | None:
        """The share of supported claims that were doubted; None where there was none."""
        return self.false_alarms / self.supported if self.supported else None


def detection(verdicts: Iterable[tuple[Verdict, Verdict]]) -> Detection:
    """Hits and false alarms among verdicts, each the right one and the one given."""
    pairs = list(verdicts)
    baseless = [given for right, given in pairs if right != "supported"]
    supported = [given for right, given in pairs if right == "supported"]
    return Detection(
        hits=sum(given != "supported" for given in baseless),
        baseless=len(baseless),
        false_alarms=sum(given != "supported" for given in supported),
        supported=len(supported),
        exact=sum(right == given for right, given in pairs),
    )
