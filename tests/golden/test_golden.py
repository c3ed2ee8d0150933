"""Golden playthroughs: told again they are the same, byte for byte, and every ending has one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from briefing.cli.main import main
from briefing.plain.transcript import transcript
from briefing.playthrough.golden import ending_of, recordings
from briefing.playthrough.playthrough import Game
from tests.shipped import FOLDER as SCENARIOS
from tests.shipped import shipped

GOLDEN = [path for name in shipped() for path in recordings(SCENARIOS / name)]


@cache
def game(name: str) -> Game:
    return Game(shipped()[name]())


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: f"{path.parents[1].name}-{path.stem}")
def test_a_golden_playthrough_is_told_as_it_was(path: Path) -> None:
    played, run = game(path.parents[1].name), recordings(path.parents[1])[path]
    told = transcript(played, run.header.seed, run.events)
    assert told == path.with_suffix(".txt").read_text(encoding="utf-8"), "run: make bless"


@pytest.mark.parametrize("name", shipped())
def test_every_ending_has_a_golden_playthrough(name: str) -> None:
    played = game(name)
    found = {ending_of(played, run) for run in recordings(SCENARIOS / name).values()}
    assert set(played.scenario.endings) - found == set(), "run: make bless"


def test_a_replay_on_the_command_line_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    path = next(path for path in GOLDEN if path.parents[1].name == "first-steps")
    assert main(["play", "--plain", "--replay", str(path)]) == 0
    assert capsys.readouterr().out == path.with_suffix(".txt").read_text(encoding="utf-8")
