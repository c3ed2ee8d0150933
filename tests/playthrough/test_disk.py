"""When the disk fails: the game goes on, says that it is not saved, and saves as soon as it can."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.saves import places, save
from briefing.playthrough.saves.trouble import RunIsOpen
from tests.playthrough.players import holds, process
from tests.playthrough.saving import LOOPING, begun, files, further, on_disk

if sys.platform == "win32":
    pytest.skip("limits and permissions of POSIX", allow_module_level=True)

import resource

UNSAVED = "The game goes on, but it is not saved."


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file of this process can grow beyond a size: writes fail half-way, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def powerless(*closed: Path) -> Iterator[None]:
    """Some files and folders cannot be written to: not even by root, who becomes nobody."""
    modes = [path.stat().st_mode for path in closed]
    for path in closed:
        path.chmod(0o555 if path.is_dir() else 0o444)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for path, mode in zip(closed, modes, strict=True):
            path.chmod(mode)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody can get to, unlike pytest's own."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o777)
    yield made
    shutil.rmtree(made)


def is_saved(run: OpenRun) -> None:
    assert run.trouble is None
    assert on_disk(run) == run.log


def test_a_full_disk_is_said_and_the_game_goes_on(tmp_path: Path) -> None:
    with begun(tmp_path, 5, LOOPING) as run:
        assert run.path is not None
        whole = run.path.read_bytes()
        with room_for(len(whole) + 10):
            for _input in range(7):
                before = run.view
                further(run, 1)
                assert run.view != before
                assert run.trouble == f"The disk is full. {UNSAVED}"
            assert run.path.read_bytes() == whole, "half a line was left"
        assert len(run.log) == 12
        further(run, 1)
        is_saved(run)
        assert run.notices == ["The disk works again: everything is saved."]
        assert len(files(tmp_path)) == 1


def test_a_full_disk_at_the_start_and_a_place_in_the_end(tmp_path: Path) -> None:
    with room_for(10):
        run = begun(tmp_path, 5, LOOPING)
        assert (run.trouble, run.path) == (f"The disk is full. {UNSAVED}", None)
        assert files(tmp_path) == []
    log = run.log
    run.close()  # the last chance
    assert [list(save.read(path).events) for path in tmp_path.iterdir()] == [log]


def test_what_was_undone_on_a_full_disk_is_saved_later_too(tmp_path: Path) -> None:
    with begun(tmp_path, 5, LOOPING) as run:
        assert run.path is not None
        first, size = run.path, len(run.path.read_bytes())
        with room_for(size + 10):
            further(run, 6)
            road = list(run.log)
            run.undo()
            run.undo()
            assert run.trouble
        further(run, 1)
        is_saved(run)
        assert list(save.read(first).events) == road
        assert run.path != first


def test_a_torn_line_that_cannot_be_set_aside_is_left_where_it_is(tmp_path: Path) -> None:
    with begun(tmp_path, 9, LOOPING) as run:
        path, log = run.path, list(run.log)
    assert path is not None
    path.write_bytes(torn := path.read_bytes()[:-4])
    with room_for(0):
        run = OpenRun.resume(LOOPING, path)
        assert run.trouble
        assert run.log == log[:-1]
    further(run, 1)
    is_saved(run)
    assert run.path != path or path.with_name(f"{path.name}.torn").exists()
    run.close()
    kept = b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.name.startswith(path.name))
    assert torn.rpartition(b"\n")[2] in kept


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with begun(tmp_path / "file" / "runs", 5, LOOPING) as run:
        assert run.trouble
        assert run.trouble.endswith(UNSAVED)
        (tmp_path / "file").unlink()
        further(run, 1)
        is_saved(run)


def test_a_read_only_folder(folder: Path) -> None:
    with powerless(folder):
        run = begun(folder, 5, LOOPING)
        assert run.trouble == f"The folder of the runs cannot be written to. {UNSAVED}"
        run.rewind(0)
        further(run, 2)
        assert run.trouble
        run.close()
    assert files(folder) == []


def test_a_read_only_run_is_opened_and_its_copy_written_when_it_can_be(folder: Path) -> None:
    with begun(folder, 5, LOOPING) as run:
        path, log = run.path, list(run.log)
    assert path is not None
    folder.chmod(0o777)
    with powerless(folder, path):
        OpenRun.resume(LOOPING, path).close()
        run = OpenRun.resume(LOOPING, path)
        assert run.trouble == f"The folder of the runs cannot be written to. {UNSAVED}"
        assert run.log == log
        further(run, 2)
    further(run, 1)
    is_saved(run)
    assert list(save.read(path).events) == log
    assert len(files(folder)) == 2
    run.close()


def test_a_read_only_run_that_is_only_looked_at_is_not_copied(folder: Path) -> None:
    with begun(folder, 5, LOOPING) as run:
        path = run.path
    assert path is not None
    with powerless(path):
        OpenRun.resume(LOOPING, path).close()
    assert files(folder) == [path.name]


def test_each_input_is_forced_to_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a killed process cannot show: that a line is not left in the system's memory."""
    forced, sync = list[int](), os.fsync

    def fsync(file: int) -> None:
        sync(file)
        forced.append(os.fstat(file).st_size)

    with begun(tmp_path, 5, LOOPING) as run:
        monkeypatch.setattr(os, "fsync", fsync)
        for _input in range(5):
            further(run, 1)
            assert run.path is not None
            assert forced[-1] == run.path.stat().st_size
        assert len(forced) == 5


def test_a_folder_that_vanishes_is_made_again(tmp_path: Path) -> None:
    with begun(tmp_path / "runs", 5, LOOPING) as run:
        shutil.rmtree(tmp_path / "runs")
        further(run, 1)
        is_saved(run)
        assert "is gone" in run.notices[0]


def test_what_another_program_wrote_is_left_alone(tmp_path: Path) -> None:
    with begun(tmp_path, 5, LOOPING) as run:
        path, log = run.path, list(run.log)
        assert path is not None
        with path.open("ab") as file:
            file.write(b"something\n")
        foreign = path.read_bytes()
        further(run, 3)
        is_saved(run)
        assert "Another program" in run.notices[0]
        assert path.read_bytes() == foreign
        assert run.path != path
        assert run.log[:5] == log


def test_a_file_put_in_its_place_is_left_alone(tmp_path: Path) -> None:
    with begun(tmp_path, 5, LOOPING) as run:
        path = run.path
        assert path is not None
        path.unlink()
        path.write_bytes(b"mine now")
        further(run, 1)
        assert path.read_bytes() == b"mine now"
        assert on_disk(run) == run.log


def test_a_second_window_is_refused_while_the_first_plays(tmp_path: Path) -> None:
    with begun(tmp_path, 5, LOOPING) as run:
        path = run.path
        assert path is not None
        with pytest.raises(RunIsOpen, match="open in another window"):
            OpenRun.resume(LOOPING, path)
        further(run, 1)
        assert on_disk(run) == run.log
    with process(holds, path) as (_playing, line):
        assert line.recv() == "True None"
        with pytest.raises(RunIsOpen):
            OpenRun.resume(LOOPING, path)
        assert len(save.read(path).events) == 7
    OpenRun.resume(LOOPING, path).close()  # a killed process holds nothing


def test_of_many_windows_at_once_one_plays(tmp_path: Path) -> None:
    with begun(tmp_path, 5, LOOPING) as run:
        path = run.path
    assert path is not None
    with ExitStack() as stack:
        lines = [stack.enter_context(process(holds, path))[1] for _window in range(6)]
        heard = sorted(line.recv() for line in lines)
    assert heard == ["RunIsOpen"] * 5 + ["True None"]
    assert len(save.read(path).events) == 6


def test_the_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(places.DATA, str(tmp_path))
    assert places.runs_folder() == tmp_path / "runs"
    monkeypatch.delenv(places.DATA)
    assert places.runs_folder().parts[-2:] == ("briefing", "runs")
