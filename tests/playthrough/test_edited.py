"""A run whose scenario was edited since: which edit lets it go on, and where another stops it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.playthrough.course import Stage
from briefing.playthrough.event import Answered, AnyResponse, Event, GradeResponse, Refused
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves import save
from briefing.playthrough.saves.resume import replay
from briefing.scenario.ids import ItemId
from tests.edits import GONE, edited
from tests.playthrough.saving import PAGE, TINY, begun, chose, files, likely, on_disk, role
from tests.scenarios import built, tiny_source

FIRST, MEETING = "scenes.first_light", "scenes.the_meeting"
LOG: tuple[Event, ...] = (
    role(),
    likely(),
    chose("first_light", "close_ranks"),
    PAGE,
    Answered(ItemId("grade_echo"), GradeResponse("D", 4)),
    chose("the_meeting", "promise"),
)
TEXTS = "The texts of this scenario have been edited since this run began."
EDITED = "This scenario has been edited since this run began."
CAFE = {"title": "Café", "text": "Smoke.", "goto": "the_meeting"}

GOES_ON: list[tuple[list[tuple[str, Any]], str | None]] = [
    # the edit                                                           what is said
    ([], None),
    ([("check", {"severity": {"some-rule": "info"}})], None),
    ([("title", "The other question")], TEXTS),
    ([(f"{FIRST}.text", "Another.")], TEXTS),
    ([(f"{FIRST}.choices.0.outcome", "Cheers.")], TEXTS),
    ([("roles.master.minutes", 3)], TEXTS),
    ([(f"{FIRST}.choices.0.change.trust", 10)], EDITED),
    ([(f"{FIRST}.choices.2", GONE)], EDITED),
    ([("items.how_likely.answer", True)], EDITED),
    ([("quiz.master", [])], EDITED),
    ([(f"{MEETING}.choices.1.id", "shout")], EDITED),
    ([("scenes.wire", GONE), ("scenes.desk.goto", "calm")], EDITED),
    ([("variables.rain", {"start": False})], EDITED),
    ([(f"{FIRST}.text", "Another."), (f"{MEETING}.choices.0.goto", "calm")], EDITED),
]  # fmt: skip

STOPS: list[tuple[list[tuple[str, Any]], int, str, str]] = [
    # the edit, how many inputs are kept, the input it stops at, why
    ([("roles.captain", {"title": "A", "brief": "B", "start": "first_light"}),
      ("roles.master", GONE)], 0, "taking the role “master”", "no role “master”"),
    ([(f"{FIRST}.asks", ["how_long", "how_likely"])], 1,
     "answering the question “how_likely”", "not asked now"),
    ([(f"{FIRST}.asks", [])], 1, "answering the question “how_likely”", "not asked now"),
    ([("items.how_likely.kind", "short"), ("items.how_likely.accept", ["no"]),
      ("items.how_likely.answer", GONE)], 1,
     "answering the question “how_likely”", "an answer of the kind “estimate”"),
    ([(f"{FIRST}.choices.0.id", "back")], 2,
     "choosing “close_ranks” in the scene “first_light”", "is no choice in the scene"),
    ([(f"{FIRST}.choices.0.when", "trust > 90")], 2,
     "choosing “close_ranks” in the scene “first_light”", "cannot be chosen now"),
    ([(f"{FIRST}.choices.0.goto", "evening")], 3,
     "answering the question “grade_echo”", "not asked now"),
    ([(f"{FIRST}.choices.0.set.signed", False)], 4,
     "choosing “promise” in the scene “the_meeting”", "cannot be chosen now"),
    ([(f"{MEETING}.asks", ["grade_echo", "how_long"])], 4,
     "choosing “promise” in the scene “the_meeting”", "has to be answered before"),
    ([("scenes.assembly", {**tiny_source()["scenes"]["the_meeting"]}), (MEETING, GONE),
      (f"{FIRST}.choices.0.goto", "assembly"),
      (f"{FIRST}.choices.1.chance.0.goto", "assembly")], 4,
     "choosing “promise” in the scene “the_meeting”", "not where this run stands"),
]  # fmt: skip

PAGES: list[tuple[list[tuple[str, Any]], int]] = [
    # an edit that puts pages in or takes them out, and how many events the log then has
    ([("scenes.cafe", CAFE), (f"{FIRST}.choices.0.goto", "cafe")], len(LOG) + 1),
    ([("scenes.cafe", {**CAFE, "goto": "bar"}), ("scenes.bar", CAFE),
      (f"{FIRST}.choices.0.goto", "cafe")], len(LOG) + 2),
]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A run of the scenario as it was."""
    with begun(tmp_path) as run:
        for event in LOG:
            run.send(event)
        assert run.path is not None
        return run.path


def _game(changes: list[tuple[str, Any]]) -> Game:
    return Game(built(edited(tiny_source(), *changes)))


@pytest.mark.parametrize(("changes", "said"), GOES_ON)
def test_it_goes_on(path: Path, changes: list[tuple[str, Any]], said: str | None) -> None:
    with OpenRun.resume(_game(changes), path) as run:
        assert (run.stopped, run.trouble) == (None, None)
        assert run.notices == ([said] if said else [])
        assert (run.log, run.path) == (list(LOG), path)
        run.send(PAGE)
        assert on_disk(run) == [*LOG, PAGE]


@pytest.mark.parametrize(("changes", "kept", "event", "why"), STOPS)
def test_it_stops_and_says_where_and_why(
    path: Path, changes: list[tuple[str, Any]], kept: int, event: str, why: str
) -> None:
    old, game = path.read_bytes(), _game(changes)
    with OpenRun.resume(game, path) as run:
        assert run.stopped is not None
        assert (run.stopped.kept, run.stopped.lost) == (kept, 5 - kept)
        assert run.stopped.event == event
        assert why in run.stopped.why
        assert run.notices == [EDITED]
        for act in (lambda: run.send(PAGE), run.undo, lambda: run.rewind(0)):
            with pytest.raises(Refused, match="was edited"):
                act()
        page = run.view
    assert (path.read_bytes(), files(path.parent)) == (old, [path.name])

    with OpenRun.resume(game, path) as run:
        run.go_on()
        assert (run.stopped, run.view, run.trouble) == (None, page, None)
        assert run.header.parent == save.read(path).header.run
        assert run.header.structure == game.fingerprints[0]
        assert run.header.kept == len(run.log)
        assert on_disk(run) == run.log
        beside = run.path
    assert path.read_bytes() == old
    assert beside is not None
    with OpenRun.resume(game, beside) as run:
        assert (run.view, run.stopped, run.notices) == (page, None, [])


@pytest.mark.parametrize(("changes", "length"), PAGES)
def test_pages_come_and_go_and_the_old_log_is_kept(
    path: Path, changes: list[tuple[str, Any]], length: int
) -> None:
    old, game = path.read_bytes(), _game(changes)
    with OpenRun.resume(game, path) as run:
        assert run.stopped is None
        assert run.notices == [EDITED]
        assert len(run.log) == length
        assert on_disk(run) == run.log
        between, before = run.path, list(run.log)
    assert path.read_bytes() == old
    assert between not in (None, path)
    assert isinstance(between, Path)
    with OpenRun.resume(_game([]), between) as run:  # and the edit is taken back
        assert run.stopped is None
        assert run.log == list(LOG)
    assert list(save.read(between).events) == before


def test_a_tampered_log_stops_too(path: Path) -> None:
    """The fingerprints are the same, and yet it is not possible."""
    data = path.read_bytes().replace(b'"choice":"close_ranks"', b'"choice":"\\u001b[2J"')
    path.write_bytes(data)
    with OpenRun.resume(_game([]), path) as run:
        assert run.notices == []
        assert run.stopped is not None
        assert run.stopped.event == "choosing “␛[2J” in the scene “first_light”"
        assert "\x1b" not in run.stopped.why
        assert run.view.stage is Stage.SCENE
    assert path.read_bytes() == data


SCENES = [*tiny_source()["scenes"], "calm", "nowhere", ""]
ITEMS = [*tiny_source()["items"], "nothing"]
CHOICES = ["close_ranks", "toss_up", "resign", "promise", "threaten", "file_it", "continue", "{}"]
ANY: st.SearchStrategy[Event] = st.one_of(
    st.sampled_from([role(), role("analyst"), role("nobody"), PAGE, PAGE, likely()]),
    st.builds(chose, st.sampled_from(SCENES), st.sampled_from(CHOICES)),
    st.builds(Answered, st.sampled_from(ITEMS), st.from_type(AnyResponse)),  # type: ignore[arg-type]  # a union is no class
)


@given(st.lists(ANY, max_size=12), st.integers(0, len(LOG)))
@settings(max_examples=300, deadline=None)
def test_any_log_goes_as_far_as_it_is_legal(events: list[Event], true: int) -> None:
    log = (*LOG[:true], *events)
    resumed = replay(TINY, save.Header(scenario="tiny", seed=7), log)
    assert Playthrough(TINY, 7, resumed.events).log == list(resumed.events)
    assert resumed.whole or resumed.why


def test_a_record_that_an_edit_has_cut_says_so(path: Path) -> None:
    saved = save.read(path)
    game = _game([(f"{FIRST}.choices.0.id", "back")])
    with OpenRun.replayed(game, saved.header, saved.events) as run:
        assert run.stopped is not None
        run.go_on()
        run.send(chose("first_light", "back"))
    assert files(path.parent) == [path.name]


def test_a_folder_that_was_renamed_is_the_same_scenario(path: Path) -> None:
    with OpenRun.resume(_game([("id", "renamed")]), path) as run:
        assert (run.log, run.notices) == (list(LOG), [])
