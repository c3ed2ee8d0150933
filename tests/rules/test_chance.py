"""Chance: the same for the same seed, fair to its weights, and an order that loses nothing."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from briefing.rules.chance import drawn, mixed, shuffled

SEEDS = st.integers(min_value=0, max_value=2**64 - 1)


def test_published_vectors() -> None:
    """The first numbers of SplitMix64 seeded with 1234567, as its reference code prints them."""
    published = [6457827717110365317, 3203168211198807973, 9817491932198370423]
    assert [mixed(1234567, count) for count in range(3)] == published


@given(SEEDS, st.integers(0, 1000), st.lists(st.integers(1, 10**6), min_size=1, max_size=8))
def test_a_draw_hits_a_weight_and_repeats(seed: int, count: int, weights: list[int]) -> None:
    index = drawn(seed, count, weights)
    assert 0 <= index < len(weights)
    assert index == drawn(seed, count, weights)


def test_draws_follow_their_weights() -> None:
    hits = Counter(drawn(seed, 0, [3, 1]) for seed in range(10_000))
    assert 7300 < hits[0] < 7700


@given(SEEDS, st.text(max_size=10), st.lists(st.integers(), max_size=12))
def test_shuffling_loses_nothing_and_repeats(seed: int, name: str, things: list[int]) -> None:
    once = shuffled(seed, name, things)
    assert sorted(once) == sorted(things)
    assert once == shuffled(seed, name, things)


def test_every_order_comes_up() -> None:
    orders = Counter(shuffled(seed, "item", "abc") for seed in range(6000))
    assert len(orders) == 6
    assert min(orders.values()) > 850
