"""A run in the hands of a player: begun, left, resumed, rewound; nothing that was done is lost."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.playthrough.course import Stage
from briefing.playthrough.event import Reflected, Refused
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves import save
from briefing.playthrough.saves.trouble import RunIsBroken, SaveTrouble
from tests.bot import move
from tests.playthrough.saving import (
    LOOPING,
    PAGE,
    TINY,
    begun,
    chose,
    files,
    further,
    likely,
    on_disk,
    role,
)
from tests.scenarios import tiny


def test_a_new_run_has_a_file_with_its_header(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    with begun(folder) as run:
        assert run.path is not None
        assert run.path.name.startswith("20240719T101500-tiny-")
        header = save.read(run.path).header
        assert header == run.header
        assert (header.scenario, header.title, header.seed) == ("tiny", "The harbour question", 7)
        assert header.created == "2024-07-19T10:15:00+00:00"
        assert (header.structure, header.prose) == TINY.fingerprints
        assert (run.trouble, run.notices, run.stopped) == (None, [], None)


def test_each_input_is_in_the_file_when_it_is_acknowledged(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        chance = Random(3)
        while not run.over:
            run.send(move(run.view, chance))
            assert on_disk(run) == run.log
        run.send(Reflected(("The wind might have turned.",)))
        assert on_disk(run) == run.log


def test_a_refused_input_is_not_in_the_file(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        for event in (PAGE, chose("first_light", "close_ranks"), role("nobody"), likely()):
            with pytest.raises(Refused):
                run.send(event)
        assert on_disk(run) == []


def test_what_cannot_be_kept_is_refused(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        chance = Random(3)
        while not run.over:
            run.send(move(run.view, chance))
        with pytest.raises(Refused, match="too long"):
            run.send(Reflected(("x" * 3000,)))
        run.send(Reflected(("caf\udce9",)))
        assert on_disk(run) == run.log


@given(seed=st.integers(0, 2**70), cuts=st.lists(st.integers(0, 8), max_size=5))
@settings(max_examples=25, deadline=None)
def test_a_run_left_and_resumed_is_the_same_run(
    tmp_path_factory: pytest.TempPathFactory, seed: int, cuts: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("runs")
    kept, never_left = begun(folder, 1, seed=seed), OpenRun.unsaved(TINY, seed)
    further(never_left, 1)
    chance = Random(seed)
    for inputs in cuts:
        for _input in range(inputs):
            if not kept.over:
                event = move(kept.view, chance)
                assert kept.send(event) == never_left.send(event)
        path = kept.path
        assert path is not None
        kept.close()
        kept = OpenRun.resume(Game(tiny()), path)
        assert kept.view == never_left.view
        assert (kept.log, kept.notices) == (never_left.log, [])
    kept.close()
    assert len(files(folder)) == 1


def test_a_run_in_which_nothing_was_done_leaves_no_file(tmp_path: Path) -> None:
    begun(tmp_path).close()
    assert files(tmp_path) == []
    begun(tmp_path, 1).close()
    assert len(files(tmp_path)) == 1


def test_rewinding_keeps_the_run_and_stands_in_the_scene(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        for event in (role(), likely(), chose("first_light", "close_ranks"), PAGE):
            run.send(event)
        first, before, name = list(run.log), run.header, run.path
        run.rewind(0)
        assert run.view.stage is Stage.SCENE
        assert run.view.heading == "First light"
        assert run.view.item is None  # the question stays answered
        assert run.log == [role(), likely()] == on_disk(run)
        assert (run.header.parent, run.header.kept) == (before.run, 2)
        assert run.header.run != before.run
        assert name is not None
        assert list(save.read(name).events) == first
        run.send(chose("first_light", "toss_up"))
        assert on_disk(run) == [role(), likely(), chose("first_light", "toss_up")]
        assert list(save.read(name).events) == first


@pytest.mark.parametrize("decision", range(40))
def test_rewinding_stands_where_each_decision_was_made(tmp_path: Path, decision: int) -> None:
    with begun(tmp_path, 41, LOOPING) as run:
        way = run.view.way
        run.rewind(decision)
        if decision < len(way):
            assert run.view.way[-1].number == decision
            assert run.view.way[-1].place == way[decision].place
        else:
            assert len(files(tmp_path)) == 1  # there is no such decision: nothing happens


def test_ten_undos_leave_one_run_and_not_ten(tmp_path: Path) -> None:
    with begun(tmp_path, 31, LOOPING) as run:
        whole, old = list(run.log), run.path
        for _undo in range(10):
            run.undo()
            assert on_disk(run) == run.log
            assert run.header.kept == len(run.log)
        assert len(files(tmp_path)) == 2
        assert run.log == whole[: len(run.log)]
        assert old is not None
        assert list(save.read(old).events) == whole
        further(run, 2)
        assert on_disk(run) == run.log
        run.undo()  # of an input that is in no other run
        assert len(files(tmp_path)) == 3


def test_a_branch_whose_parent_was_thrown_away_is_not_cut(tmp_path: Path) -> None:
    with begun(tmp_path, 31, LOOPING) as run:
        old = run.path
        run.undo()
        kept, branch = list(run.log), run.path
        assert old is not None
        assert branch is not None
        old.unlink()
        run.undo()
        assert list(save.read(branch).events) == kept


def test_undo_goes_back_to_the_cover_and_no_further(tmp_path: Path) -> None:
    with begun(tmp_path, 3) as run:
        for _undo in range(5):
            run.undo()
        assert run.view.stage is Stage.COVER
        run.undo()
        run.rewind(0)
        assert len(files(tmp_path)) == 2
        assert on_disk(run) == []


def test_a_rewound_run_is_resumed_where_it_was_rewound_to(tmp_path: Path) -> None:
    with begun(tmp_path, 21, LOOPING) as run:
        run.rewind(4)
        path, page = run.path, run.view
    assert path is not None
    with OpenRun.resume(LOOPING, path) as run:
        assert run.view == page
        run.rewind(2)  # it still has nothing of its own, and is cut shorter
        assert run.path == path
        assert len(files(tmp_path)) == 2


@given(st.lists(st.one_of(st.none(), st.integers(0, 12)), max_size=25), st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_whatever_is_rewound_every_road_is_in_some_file(
    tmp_path_factory: pytest.TempPathFactory, steps: list[int | None], seed: int
) -> None:
    """A number rewinds to it (0: undo); None plays on. Each log that ever stood is kept."""
    folder = tmp_path_factory.mktemp("runs")
    chance, roads = Random(seed), list[list[object]]()
    with begun(folder, 1, LOOPING) as run:
        for step in steps:
            if step is None:
                further(run, 1, chance.randrange(99))
                roads.append(list(run.log))
            elif step == 0:
                run.undo()
            else:
                run.rewind(step)
        kept = [save.read(path).events for path in folder.iterdir()]
    for road in roads:
        assert any(list(events[: len(road)]) == road for events in kept)


def test_a_torn_last_line_is_set_aside_and_said(tmp_path: Path) -> None:
    with begun(tmp_path, 9) as run:
        path, log = run.path, list(run.log)
    assert path is not None
    whole = path.read_bytes()
    path.write_bytes(whole[:-4])
    torn = whole[:-4].rpartition(b"\n")[2]
    with OpenRun.resume(TINY, path) as run:
        assert run.log == log[:-1]
        assert run.trouble is None
        assert path.with_name(f"{path.name}.torn").read_bytes() == torn + b"\n"
        assert len(run.notices) == 1
        assert f"{path.name}.torn" in run.notices[0]
        further(run, 1)
        assert on_disk(run) == run.log
    with OpenRun.resume(TINY, path) as run:
        assert run.notices == []


def test_a_last_line_without_its_end_is_whole(tmp_path: Path) -> None:
    """As an editor leaves it that takes away the last line break."""
    with begun(tmp_path, 9) as run:
        path, log = run.path, list(run.log)
    assert path is not None
    path.write_bytes(path.read_bytes()[:-1])
    with OpenRun.resume(TINY, path) as run:
        assert (run.log, run.notices) == (log, [])
        further(run, 1)
        assert on_disk(run) == run.log


def test_a_broken_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    with begun(tmp_path, 5) as run:
        path = run.path
    assert path is not None
    lines = path.read_bytes().splitlines(keepends=True)
    broken = b"".join([*lines[:3], b"what?\n", *lines[3:]])
    path.write_bytes(broken)
    with pytest.raises(RunIsBroken) as caught:
        OpenRun.resume(TINY, path)
    assert caught.value.line == 4
    assert path.read_bytes() == broken
    assert files(tmp_path) == [path.name]


def test_a_run_of_another_scenario_is_refused(tmp_path: Path) -> None:
    with begun(tmp_path, 5) as run:
        path = run.path
    assert path is not None
    with pytest.raises(SaveTrouble, match="another scenario: “tiny”"):
        OpenRun.resume(LOOPING, path)
    OpenRun.resume(TINY, path).close()  # and the file is not left locked


def test_a_run_without_a_folder_leaves_no_trace(tmp_path: Path) -> None:
    with OpenRun.unsaved(TINY, 7) as run:
        further(run, 3)
        run.rewind(0)
        run.undo()
        assert (run.path, run.trouble, run.notices) == (None, None, [])


def test_a_record_is_replayed_without_being_touched(tmp_path: Path) -> None:
    with begun(tmp_path, 1) as run:
        path, page = run.path, run.view
    assert path is not None
    record, saved = path.read_bytes(), save.read(path)
    with OpenRun.replayed(TINY, saved.header, saved.events) as run:
        assert run.view == page
        further(run, 2)
        run.undo()
    assert path.read_bytes() == record
    assert files(tmp_path) == [path.name]
