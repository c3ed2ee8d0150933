"""Golden playthroughs are made, kept, told anew, and what has none is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from briefing.cli.main import main
from tests.shipped import FOLDER


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """First steps, without its golden playthroughs."""
    folder = tmp_path / "first-steps"
    shutil.copytree(FOLDER / "first-steps", folder)
    shutil.rmtree(folder / "playthroughs")
    return folder


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "playthroughs").glob("*"))


def test_every_ending_gets_one_and_a_second_blessing_changes_nothing(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bless", "--check", str(copy)]) == 1
    assert not (copy / "playthroughs").exists()
    assert main(["bless", str(copy)]) == 0
    assert files(copy) == [
        f"{ending}.{kind}"
        for ending in ("believed", "empty_chairs", "quiet_quay")
        for kind in ("jsonl", "txt")
    ]
    assert main(["bless", "--check", str(copy)]) == 0
    assert capsys.readouterr().out.endswith("first-steps: 3 golden playthroughs, 0 changed.\n")


def test_an_edit_is_seen_and_blessed(copy: Path) -> None:
    main(["bless", str(copy)])
    before = (copy / "playthroughs" / "believed.txt").read_text("utf-8")
    story = copy / "story.yaml"
    story.write_text(story.read_text("utf-8").replace("You", "You yourself"), "utf-8")
    assert main(["bless", "--check", str(copy)]) == 1
    assert (copy / "playthroughs" / "believed.txt").read_text("utf-8") == before
    assert main(["bless", str(copy)]) == 0
    assert (copy / "playthroughs" / "believed.txt").read_text("utf-8") != before


def test_an_ending_that_nothing_leads_to_is_named(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (copy / "extra.yaml").open("w", encoding="utf-8") as file:
        file.write("endings:\n  nowhere: {title: Nowhere, text: Nobody is here.}\n")
    assert main(["bless", str(copy)]) == 1
    assert "the ending “nowhere” has no golden playthrough" in capsys.readouterr().out


def test_a_run_that_an_edit_has_cut_is_taken_out(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["bless", str(copy)])
    stale = copy / "playthroughs" / "old.jsonl"
    lines = (copy / "playthroughs" / "believed.jsonl").read_text("utf-8").splitlines()
    stale.write_text("\n".join(lines[:4]) + "\n", "utf-8")
    assert main(["bless", str(copy)]) == 0
    assert "old.jsonl: cannot be played to its end any more." in capsys.readouterr().out
    assert not stale.exists()


@pytest.mark.parametrize("path", ["one.yaml", "nowhere/at-all"])
def test_what_cannot_be_blessed_is_said(
    path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.yaml").write_text("briefing: 1\n", "utf-8")
    assert main(["bless", path]) in (1, 2)
    assert capsys.readouterr().err.startswith("briefing: ")
