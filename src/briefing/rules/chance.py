"""Chance that can be repeated: numbers that depend on the seed and a name or a count alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TypeVar

from briefing.scenario.digest import digest

T = TypeVar("T")

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


def mixed(seed: int, count: int) -> int:
    """The `count`-th of 64-bit numbers that a seed gives (SplitMix64; Steele, Lea, Flood 2014)."""
    z = (seed + (count + 1) * _GOLDEN) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)


def drawn(seed: int, count: int, weights: Sequence[int]) -> int:
    """Which of the weights the `count`-th draw hits. Weights are whole and at least 1."""
    bounds = list(accumulate(weights))
    point = mixed(seed, count) * bounds[-1] >> 64
    return next(index for index, bound in enumerate(bounds) if point < bound)


def shuffled(seed: int, name: str, things: Sequence[T]) -> tuple[T, ...]:
    """The things in an order that the seed and the name decide (Fisher–Yates)."""
    key = seed ^ int.from_bytes(digest(name.encode()), "big")
    order = list(things)
    for last in range(len(order) - 1, 0, -1):
        other = mixed(key, last) * (last + 1) >> 64
        order[last], order[other] = order[other], order[last]
    return tuple(order)
