"""Whether what was called 80 % came true eight times in ten: forecasts held to account.

Sources: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather
Review 78 (1950); A. H. Murphy, A new vector partition of the probability score, Journal of Applied
Meteorology 12 (1973); E. B. Wilson, Probable inference, the law of succession, and statistical
inference, Journal of the American Statistical Association 22 (1927); S. Lichtenstein, B. Fischhoff
and L. D. Phillips, Calibration of probabilities, in Judgment under Uncertainty (1982).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum, sqrt

import msgspec

from briefing.rules.scale import brier

ALWAYS_EVEN = 0.25
"""The mean Brier score of always saying 50 %, whatever comes: the yardstick."""


class Forecast(msgspec.Struct, frozen=True):
    """A probability, 0..1, that something would come true, and whether it did."""

    stated: float
    came_true: bool


class Point(msgspec.Struct, frozen=True):
    """All forecasts that stated the same: what was stated, and the share that came true."""

    stated: float
    n: int
    came_true: int
    low: float
    high: float
    """The 95 % Wilson interval of the share."""

    @property
    def share(self) -> float:
        """How often it came true, 0..1."""
        return self.came_true / self.n


class Decomposition(msgspec.Struct, frozen=True):
    """Murphy's three parts of a mean Brier score: `reliability - resolution + uncertainty`."""

    reliability: float
    """How far the shares lie from what was stated; 0 is best."""
    resolution: float
    """How far the shares lie from the share over all: how much the forecasts tell apart."""
    uncertainty: float
    """What the events themselves bring: 0.25 where they come true half of the time."""

    @property
    def brier(self) -> float:
        """The three put together again."""
        return self.reliability - self.resolution + self.uncertainty


def wilson(right: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """The score interval of a share, `right` of `n`; by default 95 %. Of nothing, it is 0 to 1.

    Wilson 1927. It stays within 0..1 and holds for few answers, where the textbook interval fails.
    """
    if not 0 <= right <= n:
        raise ValueError(f"{right} of {n}")
    if n == 0:
        return 0.0, 1.0
    share, spread = right / n, z * z / n
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / n + spread / n / 4) / (1 + spread)
    low = 0.0 if right == 0 else min(share, max(0.0, middle - half))
    high = 1.0 if right == n else max(share, min(1.0, middle + half))
    return low, high


def mean_brier(forecasts: Sequence[Forecast]) -> float | None:
    """The mean of the yes/no Brier scores, 0 (best) to 1 (Brier 1950, halved); None of none."""
    return _mean([brier(f.stated, f.came_true) for f in forecasts])


def points(forecasts: Iterable[Forecast]) -> tuple[Point, ...]:
    """The calibration curve: one point for each probability that was stated, from the lowest.

    An ICD 203 band is stated as the one probability that it is scored with, so a band is a point.
    """
    groups: dict[float, list[bool]] = {}
    for forecast in forecasts:
        groups.setdefault(forecast.stated, []).append(forecast.came_true)
    return tuple(
        Point(stated, len(came), sum(came), *wilson(sum(came), len(came)))
        for stated, came in sorted(groups.items())
    )


def overconfidence(forecasts: Sequence[Forecast]) -> float | None:
    """Mean confidence less the share right: above 0, surer than right (Lichtenstein et al. 1982).

    A forecast below 50 % is confidence that it will *not* be, so 3 % counts as 97 % of that. At
    50 % no side is taken: half right, and neither over nor under.
    """
    surplus = [max(f.stated, 1 - f.stated) - _leaned_right(f) for f in forecasts]
    return _mean(surplus)


def decomposition(forecasts: Sequence[Forecast]) -> Decomposition | None:
    """The parts of the mean Brier score (Murphy 1973); None of none.

    Exact, since the forecasts in a group are equal: groups are made by what was stated.
    """
    n = len(forecasts)
    base = _mean([float(f.came_true) for f in forecasts])
    if base is None:
        return None
    groups = points(forecasts)
    return Decomposition(
        fsum(p.n * (p.stated - p.share) ** 2 for p in groups) / n,
        fsum(p.n * (p.share - base) ** 2 for p in groups) / n,
        base * (1 - base),
    )


def _leaned_right(forecast: Forecast) -> float:
    if forecast.stated == 0.5:
        return 0.5
    return float((forecast.stated > 0.5) == forecast.came_true)


def _mean(numbers: Sequence[float]) -> float | None:
    return fsum(numbers) / len(numbers) if numbers else None
