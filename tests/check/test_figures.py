"""The figures of a story small enough to be counted by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.check.example import whole
from briefing.authoring.check.figures import Length, Number, figures
from briefing.authoring.loader import load
from briefing.rules.law import Law
from tests.scenarios import looping

STORY = """\
variables:
  trust: {label: Trust, start: 5, min: 0, max: 9, show: meter}
scenes:
  first_light:
    title: First light
    text: One two three.
    shows: [still_closed]
    choices:
      - {id: close, text: Four five., change: {trust: 1}, outcome: Six., goto: noon}
      - id: toss
        text: Seven.
        chance:
          - {weight: 3, change: {trust: -2}, outcome: Eight nine., goto: evening}
          - {weight: 1, goto: storm}
    record: {text: Ten eleven twelve., facts: [port_closed]}
  noon:
    title: Noon
    text: [{text: Alpha.}, {when: chose(first_light.close), text: Beta gamma.}]
    goto: evening
endings:
  evening: {title: Evening, text: Dusk., shows: [port_closed, still_closed]}
  storm: {title: Storm, text: Wind and rain.}
"""


def test_what_is_counted_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(whole(STORY), encoding="utf-8")
    scenario = load(path).scenario
    assert scenario is not None
    found = figures(Law(scenario), 1_000)
    assert found is not None
    (role,) = found
    assert role.playthroughs == 3
    # A scene of 9 words around each choice, then what comes of it; the facts, of 6 and 7 words,
    # are read where they are met and not again; the quiz has 8.
    assert role.shortest == Length(choices=1, words=9 + 2 + 1 + 13 + 8, minutes=1)
    assert role.longest == Length(choices=1, words=9 + 1 + 3 + 1 + 13 + 8, minutes=1)
    evening, storm = role.endings
    assert (evening.probability, storm.probability) == pytest.approx((0.5 + 0.375, 0.125))
    assert (evening.needs, storm.needs) == ((), ("first_light.toss",))
    mean = (6 * 0.5 + 3 * 0.375) / 0.875
    assert evening.numbers == {"trust": Number(3, 6, pytest.approx(mean))}  # type: ignore[arg-type]
    assert storm.numbers == {"trust": Number(5, 5, 5.0)}


def test_where_ways_run_in_circles_there_is_no_longest() -> None:
    found = figures(Law(looping(3)), 10_000)
    assert found is not None
    (role,) = found
    assert (role.playthroughs, role.longest) == (None, None)
    assert role.endings[0].probability == pytest.approx(1)


def test_a_search_that_is_not_finished_gives_none() -> None:
    assert figures(Law(looping(100)), 10) is None
