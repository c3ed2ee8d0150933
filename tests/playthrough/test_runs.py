"""The runs in a folder, as the library lists them."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves.runs import RunSummary, runs
from tests.edits import edited
from tests.playthrough.saving import LOOPING, NOW, TINY, begun, further
from tests.scenarios import built, tiny_source


def find(scenario: str) -> Game | None:
    return {"tiny": TINY, "looping": LOOPING}.get(scenario)


def played(run: OpenRun, hours: int) -> None:
    """Ends a run as if it had been left some hours after noon."""
    path = run.path
    run.close()
    assert path is not None
    moment = (NOW + timedelta(hours=hours)).timestamp()
    os.utime(path, (moment, moment))


def test_the_last_played_comes_first(tmp_path: Path) -> None:
    played(begun(tmp_path, 4, LOOPING), 1)
    played(begun(tmp_path, 6, TINY), 3)
    played(begun(tmp_path, 2, TINY), 2)
    first, second, third = runs(tmp_path, find)
    assert [row.scenario for row in (first, second, third)] == ["tiny", "tiny", "looping"]
    assert first.played == NOW + timedelta(hours=3)
    assert first.started == NOW
    assert (third.title, third.role, third.where) == ("Round and round", "Guard", "The tower")
    assert (third.inputs, third.over, third.parent) == (3, False, None)
    assert second.role in ("Harbour master", "Analyst")


def test_without_the_scenario_it_says_what_it_can(tmp_path: Path) -> None:
    played(begun(tmp_path, 4, LOOPING), 1)
    (row,) = runs(tmp_path)
    assert (row.title, row.role, row.where) == ("Round and round", "guard", "3 inputs")
    assert runs(tmp_path, lambda _scenario: None) == [row]


def test_a_branch_names_the_run_it_came_from(tmp_path: Path) -> None:
    with begun(tmp_path, 9, LOOPING) as run:
        parent = run.header.run
        run.rewind(1)
        branch = run.header.run
    rows = {row.run: row for row in runs(tmp_path, find)}
    assert rows[branch].parent == parent
    assert rows[branch].where == "The tower"
    assert rows[parent].parent is None


def test_a_run_that_reached_its_debrief_is_over(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        for _input in range(99):
            if not run.over:
                further(run, 1)
    (row,) = runs(tmp_path, find)
    assert (row.over, row.where) == (True, "Debrief")


def test_a_run_that_is_open_is_listed(tmp_path: Path) -> None:
    with begun(tmp_path, 4, LOOPING):
        assert [row.where for row in runs(tmp_path, find)] == ["The tower"]


def test_a_run_that_an_edit_has_cut_says_so(tmp_path: Path) -> None:
    begun(tmp_path, 3, TINY).close()
    said = set()
    for path in ("scenes.first_light.asks", "scenes.desk.asks"):  # whichever role it took
        cut = Game(built(edited(tiny_source(), (path, []))))
        said |= {row.where for row in runs(tmp_path, {"tiny": cut}.get)}
    assert "stops at an edit of the scenario" in said


BROKEN = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "torn header": b'{"file":"briefing-run","sc',
    "other JSON": b"[]\n",
    "bad line": b'{"file":"briefing-run","scenario":"tiny"}\n{}\n',
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_a_row_that_says_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a\x1b[2Jb.jsonl").write_bytes(data)
    begun(tmp_path, 3).close()
    good, bad = sorted(runs(tmp_path, find), key=lambda row: bool(row.broken))
    assert good.scenario == "tiny"
    assert bad.broken
    assert "line" in bad.broken
    assert bad.title == "a␛[2Jb.jsonl"


def test_what_is_no_run_is_no_row(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "x.jsonl.torn").write_text("mine")
    (tmp_path / ".y.jsonl.new").write_text("mine")
    assert runs(tmp_path) == []
    assert runs(tmp_path / "not there") == []
    (tmp_path / "folder.jsonl").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jsonl")  # which nobody will ever write to
    (tmp_path / "dangling.jsonl").symlink_to(tmp_path / "gone")
    assert all(row.broken for row in runs(tmp_path))


def test_a_header_with_a_strange_date_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    for created in ("yesterday", "", "9999-99-99", "2024-07-19"):
        path.write_text(f'{{"file":"briefing-run","scenario":"tiny","created":"{created}"}}\n')
        (row,) = runs(tmp_path, find)
        assert row.broken is None
        assert row.started in (None, datetime(2024, 7, 19, tzinfo=UTC))


def test_every_run_is_a_row(tmp_path: Path) -> None:
    for _run in range(20):
        begun(tmp_path, 12).close()
    rows: list[RunSummary] = runs(tmp_path, find)
    assert len(rows) == 20
