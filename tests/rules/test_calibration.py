"""Calibration: the vectors of the trade as a table, and the laws that hold for any forecasts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.rules.calibration import (
    ALWAYS_EVEN,
    Forecast,
    decomposition,
    mean_brier,
    overconfidence,
    points,
    wilson,
)
from briefing.rules.scale import LIKELIHOODS

forecasts = st.lists(
    st.builds(Forecast, st.sampled_from([b.scored for b in LIKELIHOODS]), st.booleans()),
    min_size=1,
    max_size=40,
)


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [
        (8, 10, 0.490, 0.943),
        (24, 30, 0.627, 0.905),
        (80, 100, 0.711, 0.867),
        (0, 10, 0.0, 0.278),
        (10, 10, 0.722, 1.0),
        (0, 1, 0.0, 0.793),
        (6, 32, 0.089, 0.353),
        (0, 0, 0.0, 1.0),
    ],
)
def test_wilson(right: int, n: int, low: float, high: float) -> None:
    assert wilson(right, n) == pytest.approx((low, high), abs=0.0005)


@pytest.mark.parametrize(("right", "n"), [(-1, 3), (4, 3), (1, 0)])
def test_no_share_is_more_than_all(right: int, n: int) -> None:
    with pytest.raises(ValueError, match="of"):
        wilson(right, n)


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_interval_holds_the_share(pair: tuple[int, int]) -> None:
    right, n = pair
    low, high = wilson(right, n)
    assert 0 <= low <= right / n <= high <= 1


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_right_and_wrong_mirror_each_other(pair: tuple[int, int]) -> None:
    right, n = pair
    low, high = wilson(right, n)
    assert wilson(n - right, n) == pytest.approx((1 - high, 1 - low))


@given(st.integers(0, 50), st.integers(1, 50), st.integers(2, 9))
def test_more_answers_narrow_it(right: int, wrong: int, times: int) -> None:
    low, high = wilson(right, right + wrong)
    nearer = wilson(right * times, (right + wrong) * times)
    assert nearer[1] - nearer[0] < high - low


@given(forecasts)
def test_parts_make_the_whole(made: list[Forecast]) -> None:
    parts = decomposition(made)
    assert parts is not None
    assert parts.brier == pytest.approx(mean_brier(made))
    assert 0 <= parts.reliability <= 1
    assert -1e-12 <= parts.resolution <= parts.uncertainty + 1e-12
    assert 0 <= parts.uncertainty <= ALWAYS_EVEN


@given(forecasts)
def test_points_count_every_forecast_once(made: list[Forecast]) -> None:
    found = points(made)
    assert sum(point.n for point in found) == len(made)
    assert sum(point.came_true for point in found) == sum(f.came_true for f in made)
    assert [p.stated for p in found] == sorted({f.stated for f in made})
    assert all(p.low <= p.share <= p.high for p in found)


@given(forecasts)
def test_bounds(made: list[Forecast]) -> None:
    mean, over = mean_brier(made), overconfidence(made)
    assert mean is not None
    assert over is not None
    assert 0 <= mean <= 1
    assert -0.5 <= over <= 1


@given(st.lists(st.booleans(), min_size=1))
def test_always_even_earns_the_yardstick(came: list[bool]) -> None:
    made = [Forecast(0.5, one) for one in came]
    assert mean_brier(made) == ALWAYS_EVEN
    assert overconfidence(made) == 0


@given(forecasts)
def test_saying_no_to_the_opposite_is_the_same(made: list[Forecast]) -> None:
    turned = [Forecast(1 - f.stated, not f.came_true) for f in made]
    assert mean_brier(turned) == pytest.approx(mean_brier(made))
    assert overconfidence(turned) == pytest.approx(overconfidence(made))


@pytest.mark.parametrize(
    ("stated", "came", "over"),
    [
        ([0.97] * 10, [True] * 7 + [False] * 3, 0.27),
        ([0.03] * 10, [False] * 10, -0.03),
        ([0.675] * 4, [True] * 3 + [False], -0.075),
        ([0.5, 0.875], [True, False], 0.4375),
    ],
)
def test_overconfidence(stated: list[float], came: list[bool], over: float) -> None:
    made = [Forecast(*pair) for pair in zip(stated, came, strict=True)]
    assert overconfidence(made) == pytest.approx(over)


def test_nothing_says_nothing() -> None:
    assert mean_brier([]) is None
    assert overconfidence([]) is None
    assert decomposition([]) is None
    assert points([]) == ()
