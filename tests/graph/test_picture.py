"""What a picture says of a story is what comes of playing it out."""

from __future__ import annotations

import pytest

from briefing.authoring.graph.tree import tree
from briefing.rules.law import Law
from briefing.scenario.scenario import Scenario
from tests.generated import story
from tests.graph.drawings import broken, picture_of, placed
from tests.played_out import PlayedOut
from tests.scenarios import looping, tiny

CASES = [(seed, circles) for seed in range(60) for circles in (False, True)]


def test_how_often_each_role_comes_where() -> None:
    half = {"first_light": 1.0, "the_meeting": 0.875, "evening": 0.25}
    assert placed("master") == half | {"calm": 0.4375, "walk_out": 0.5625}
    assert placed("analyst") == {"desk": 1.0, "wire": 1.0, "calm": 0.75, "walk_out": 0.25}


def test_ways_carry_what_they_depend_on() -> None:
    said = {
        (str(way.choice), str(way.after)): (
            way.when,
            way.turns,
            way.chance,
            way.recorded,
            way.never,
        )
        for way in picture_of(tiny(), "master").ways
    }
    assert said["close_ranks", "the_meeting"] == (None, (), None, True, False)
    assert said["toss_up", "the_meeting"] == (None, (), (3, 4), False, False)
    assert said["toss_up", "walk_out"] == (None, (), (1, 4), False, False)
    assert said["resign", "walk_out"] == ("trust < 30", (), None, False, True)
    assert said["threaten", "walk_out"] == (None, ("trust < 20",), None, False, False)
    assert said["threaten", "evening"] == (None, ("",), None, False, True)


def test_a_role_alone_is_drawn_without_what_is_not_its_own() -> None:
    picture = picture_of(tiny(), "analyst")
    assert list(picture.roles) == ["analyst"]
    assert {place.id for place in picture.places} == {"desk", "wire", "calm", "walk_out"}
    assert {way.before for way in picture.ways} == {"desk", "wire"}


def test_what_is_wrong_is_marked_where_it_is() -> None:
    marks = {place.id: place.marks for place in picture_of(broken()).places if place.marks}
    assert marks == {
        "the_meeting": ("dead-end",),
        "whirl": ("no-ending",),
        "pool": ("no-ending",),
        "island": ("unreachable",),
    }


def test_a_search_that_was_stopped_proves_nothing() -> None:
    picture = picture_of(broken(), limit=3)
    assert not picture.finished
    assert not any(place.met for place in picture.places)
    assert not any(way.never or way.flow for way in picture.ways)
    assert {mark for place in picture.places for mark in place.marks} <= {"dead-end"}


@pytest.mark.parametrize(("seed", "circles"), CASES)
def test_places_are_marked_as_playing_out_finds_them(seed: int, circles: bool) -> None:
    law = Law(story(seed, circles))
    played, picture = PlayedOut(law), picture_of(law.scenario)
    met = {state.place for state in played.onward}
    stuck = played.places(stuck=True)
    finishing = {state.place for state in played.finishing}
    for number, place in enumerate(picture.places):
        assert ("unreachable" in place.marks) == (number not in met)
        assert ("dead-end" in place.marks) == (number in stuck)
        if number not in stuck:
            assert ("no-ending" in place.marks) == (number in met - finishing)


@pytest.mark.parametrize(("seed", "circles"), CASES)
def test_runs_come_in_and_go_on_in_the_same_number(seed: int, circles: bool) -> None:
    picture = picture_of(story(seed, circles))
    lost = any({"dead-end", "no-ending"} & {*place.marks} for place in picture.places)
    for place in picture.places:
        for met in place.met:
            coming = sum(way.flow for way in picture.ways if way.after == place.id)
            assert met.times == pytest.approx(coming + len(place.starts))
            if place.kind == "scene" and not lost:
                going = sum(way.flow for way in picture.onward(place.id))
                assert met.times == pytest.approx(going)
            assert place.again or met.times <= 1 + 1e-9
    if not lost:
        ends = [met.times for p in picture.places if p.kind == "ending" for met in p.met]
        assert sum(ends) == pytest.approx(1)


def test_a_place_that_one_can_come_back_to_is_counted() -> None:
    places = {str(place.id): place for place in picture_of(looping()).places}
    assert places["gate"].again
    assert places["tower"].again
    assert not places["morning"].again
    assert [met.times for met in places["gate"].met] == [pytest.approx(3.0)]


@pytest.mark.parametrize("scenario", [tiny(), looping(), broken()], ids=lambda one: one.id)
def test_the_tree_ends_and_shows_each_place_once(scenario: Scenario) -> None:
    picture = picture_of(scenario)
    branches = list(tree(picture))
    shown = [branch.place.id for branch in branches if not branch.again]
    assert sorted(shown) == sorted(place.id for place in picture.places)
    assert sum(branch.way is not None for branch in branches) == len(picture.ways)
    seen: set[str] = set()
    for branch in branches:
        assert branch.again == (branch.place.id in seen)
        seen.add(branch.place.id)
