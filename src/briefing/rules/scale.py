"""The scales of the trade: ICD 203 likelihood, certainty-based marking, the Admiralty grades."""

from __future__ import annotations

import msgspec


class Likelihood(msgspec.Struct, frozen=True):
    """One band: half-open in percent, so that where two touch the upper one wins."""

    band: int
    least: int
    most: int
    scored: float
    """The probability, 0..1, that the band is scored with."""


LIKELIHOODS = tuple(
    Likelihood(band, least, most, scored)
    for band, (least, most, scored) in enumerate(
        [
            (1, 5, 0.03),
            (5, 20, 0.125),
            (20, 45, 0.325),
            (45, 55, 0.50),
            (55, 80, 0.675),
            (80, 95, 0.875),
            (95, 99, 0.97),
        ],
        1,
    )
)
"""The seven bands of ICD 203, from the least likely to the most."""

CERTAINTY = {1: (1, 0), 2: (2, -2), 3: (3, -6)}
"""What a certainty wins when right, costs when wrong (Gardner-Medwin; break-evens 67, 80 %)."""

RELIABILITY = ("A", "B", "C", "D", "E", "F")
CREDIBILITY = (1, 2, 3, 4, 5, 6)
"""Admiralty grades (AJP-2.1). F and 6 mean "cannot be judged": no grade, never the worst."""


def band_of(percent: float) -> Likelihood:
    """The band a probability in percent, 0..100, falls into."""
    return next((band for band in LIKELIHOODS if percent < band.most), LIKELIHOODS[-1])


def brier(probability: float, came_true: bool) -> float:
    """The squared error of one yes/no forecast, 0 (best) to 1 (Brier 1950, half of his own)."""
    return (probability - came_true) ** 2
