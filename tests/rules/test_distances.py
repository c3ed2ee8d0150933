"""Decisions to an ending, on graphs small enough to be counted by hand."""

from __future__ import annotations

import pytest

from briefing.rules.distances import Onward, distances


@pytest.mark.parametrize(
    ("onward", "found"),
    [
        ([[1], []], (1, 0)),
        ([[1, 3], [2], [3], []], (3, 2, 1, 0)),  # an early end is not what most have before them
        ([[1], [0, 2], []], (2, 1, 0)),  # in circles the fewest
        ([[1], [1, 2], [3], []], (3, 2, 1, 0)),  # a circle does not spoil what comes after it
        ([[0]], (1,)),  # no way to an end: as many as there are places
    ],
)  # fmt: skip
def test_distances(onward: Onward, found: tuple[int, ...]) -> None:
    assert distances(onward) == found
