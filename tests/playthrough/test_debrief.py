"""The debrief: legal at the end only, computed from the log, and complete."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.lanes import day_of
from briefing.playthrough.event import (
    Answered,
    Chose,
    Continued,
    EstimateResponse,
    GradeResponse,
    NumberResponse,
    OrderResponse,
    Reflected,
    Refused,
    TookRole,
)
from briefing.playthrough.page.prose import Prose, plain
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.report.roads import places_of
from briefing.scenario.ids import ChoiceId, ItemId, RoleId, SceneId
from tests.bot import played
from tests.scenarios import built, tiny, tiny_source

GAME = Game(tiny())


def master() -> Playthrough:
    """Close ranks, promise, evening, calm; an estimate of 3 %, a grade of B4, a right number."""
    run = Playthrough(GAME, 7)
    for event in (
        TookRole(RoleId("master")),
        Answered(ItemId("how_likely"), EstimateResponse(1)),
        Chose(SceneId("first_light"), ChoiceId("close_ranks")),
        Continued(),
        Answered(ItemId("grade_echo"), GradeResponse("B", 4)),
        Chose(SceneId("the_meeting"), ChoiceId("promise")),
        Continued(),
        Continued(),
        Continued(),
        Answered(ItemId("how_long"), NumberResponse(20, 3)),
        Continued(),
        Answered(ItemId("in_order"), OrderResponse((0, 2, 1))),
        Continued(),
        Reflected(("The wind could have turned.",)),
    ):
        run.send(event)
    return run


def test_roads() -> None:
    first, second = master().debrief().lanes
    assert (first.title, first.edtf, first.number) == ("First light", "2021-03-04", 0)
    assert plain(first.chosen) == "Back the port authority in public."
    assert plain(first.world) == "The crews mutter."
    assert plain(first.record) == "The authority kept the port shut."
    assert [fact.id for fact in first.facts] == ["port_closed"]
    assert first.touches
    assert "meet" in remarks.meeting(first)
    assert remarks.meeting(msgspec.structs.replace(first, nearest=None, touches=False)) == ""
    assert [(m.label, m.delta) for m in first.changes] == [("Trust of the crews", -10)]
    assert (plain(second.record), second.nearest, second.touches) == ("", None, False)
    assert remarks.meeting(second) == "The record is silent here."


def test_scores() -> None:
    told = master().debrief()
    assert [a.item for a in told.in_scenes.answers] == ["how_likely", "grade_echo"]
    assert [a.item for a in told.quiz.answers] == ["how_long", "in_order"]
    assert told.points == pytest.approx(0.9991 + 0.5 + 0 + 2 / 3)
    assert told.most == 4
    assert (told.certainty.total, told.certainty.least, told.certainty.most) == (-6, -6, 3)
    assert told.judgement.mean == pytest.approx(0.0009)
    assert told.judgement.yardstick == 0.25
    assert [(p.stated, p.n, p.came_true) for p in told.judgement.points] == [(0.03, 1, 0)]
    assert (told.grading.n, told.grading.reliability, told.grading.credibility) == (1, 0, 1)
    assert (told.grading.diagonal.on, told.grading.author.on) == (0, 1)
    assert told.claims.n == 0


def test_facts_questions_and_readings() -> None:
    told = master().debrief()
    assert [fact.id for fact in told.met] == ["blast_heard", "port_closed", "port_open"]
    assert told.missed == ()
    assert told.questions == ("What would have changed your mind?",)
    assert [(s.title, s.reliability) for s in told.readings] == [("Port closed after blast", "B")]
    assert told.reflection == ("The wind could have turned.",)
    assert [m.delta for m in told.meters] == [10, -1]
    assert told.ending == "Calm water"


def test_a_road_not_taken_has_its_facts() -> None:
    run = next(run for seed in range(99) if _left_at_once(run := played(GAME, seed)))
    told = run.debrief()
    assert [fact.id for fact in told.missed] == ["blast_heard", "port_open"]
    assert all(fact.id != "port_open" for fact in told.met)


def _left_at_once(run: Playthrough) -> bool:
    return run.view.role == "Harbour master" and len(run.position.steps) == 1


def test_nothing_is_sealed_any_more() -> None:
    """Who never came to the meeting, where the echo's grade is asked, sees it all the same."""
    run = next(run for seed in range(99) if _left_at_once(run := played(GAME, seed)))
    told = run.debrief()
    cards = [*told.met, *told.missed, *(f for a in told.in_scenes.answers for f in a.facts)]
    assert all("?" not in c.grade for card in cards for c in card.citations)
    assert all(source.reliability for source in told.sources)


def test_the_ending_is_told_as_it_was_told() -> None:
    """Its text asks `correct(how_long)`, which the quiz only answers afterwards."""
    source = tiny_source()
    source["endings"]["calm"]["text"] = [
        {"text": "The port opens."},
        {"when": "correct(how_long)", "text": "You had counted."},
    ]
    run = Playthrough(Game(built(source)), 7)
    shown: Prose = ()
    for event in (*master().log[:9], Answered(ItemId("how_long"), NumberResponse(9, 3))):
        if run.view.stage == "ending":
            shown = run.view.passages[0].prose
        run.send(event)
    for event in (Continued(), Answered(ItemId("in_order"), OrderResponse((0, 1, 2))), Continued()):
        run.send(event)
    assert run.debrief().ended == shown != ()


def test_refused_before_the_end() -> None:
    log = master().log
    for length in range(len(log) - 1):
        run = Playthrough(GAME, 7, log[:length])
        if not run.over:
            with pytest.raises(Refused):
                run.debrief()


@given(st.integers(0, 10_000))
@settings(max_examples=40, deadline=None)
def test_any_run(seed: int) -> None:
    run = played(GAME, seed)
    told = run.debrief()
    assert told == Playthrough(GAME, seed, run.log).debrief()
    assert len(told.in_scenes.answers) + len(told.quiz.answers) == len(run.position.answers)
    assert 0 <= told.points <= told.most
    assert told.certainty.least <= told.certainty.total <= told.certainty.most
    met, missed = {f.id for f in told.met}, {f.id for f in told.missed}
    assert not met & missed
    named = {source.tag for source in told.sources}
    assert {c.tag for fact in (*told.met, *told.missed) for c in fact.citations} <= named
    assert msgspec.json.encode(told)


@pytest.mark.parametrize(
    ("text", "day"),
    [(None, None), ("2021-03-04", 737853), ("2021-03", 737850), ("../2021-03-04", 737853)],
)
def test_day(text: str | None, day: int | None) -> None:
    assert day_of(text) == day


days = st.lists(st.integers(730_000, 740_000), min_size=1, max_size=40)


@given(days)
def test_places_on_the_axis_keep_order_and_room(found: list[int]) -> None:
    at = list(places_of(sorted(found)))
    assert len(at) == len(found)
    assert all(140 <= x <= 921 for x in at)
    gaps = [b - a for a, b in pairwise(at)]
    assert all(gap >= min(30, 750 / max(1, len(found) - 1)) - 0.001 for gap in gaps)


@given(st.lists(st.one_of(st.none(), st.integers(730_000, 740_000)), max_size=20))
def test_a_missing_date_is_never_guessed(found: list[int | None]) -> None:
    at = list(places_of([None, *found]))
    gaps = {round(b - a, 3) for a, b in pairwise(at)}
    assert len(gaps) <= 2
    assert max(gaps, default=0) - min(gaps, default=0) < 0.01
