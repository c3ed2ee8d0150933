"""The library: what can be played, where one left off, and the way in and out."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest
from textual.pilot import Pilot

from briefing.tui.app import BriefingApp
from briefing.tui.screens.library import LibraryScreen
from briefing.tui.screens.play import PlayScreen
from briefing.tui.screens.roads import RoadsScreen
from briefing.tui.shelf import Opening, Shelf
from tests.bot import move
from tests.tui.host import seen


async def until(pilot: Pilot[None], screen: type[object]) -> None:
    """Waits until a kind of screen is seen."""
    for _turn in range(200):
        await pilot.pause(0.02)
        if isinstance(pilot.app.screen, screen):
            await pilot.pause()
            return
    raise AssertionError(pilot.app.screen)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_every_scenario_stands_there_with_roles_and_minutes(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = BriefingApp(Shelf(tmp_path / "runs"))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = seen(app)
        assert "First steps at Tarn Haven" in text
        assert "Diplomat" in text
        assert " min" in text


async def test_a_run_is_begun_left_and_gone_on_with(tmp_path: Path) -> None:
    app = BriefingApp(Shelf(tmp_path / "runs"))
    async with app.run_test(size=(100, 50)) as pilot:
        await pilot.press("2")
        await until(pilot, PlayScreen)
        await pilot.press("1")
        await pilot.pause()
        await pilot.press("1")
        await pilot.pause()
        assert "You chose:" in seen(app)
        await pilot.press("l")
        await until(pilot, LibraryScreen)
        await pilot.pause(0.5)
        assert "You left off: Diplomat" in seen(app)
        await pilot.press("enter")
        await until(pilot, RoadsScreen)
        assert "Go on: Diplomat, " in seen(app)
        assert "Begin anew" in seen(app)
        await pilot.press("enter")
        await until(pilot, PlayScreen)
        assert "You chose:" in seen(app)


@pytest.mark.parametrize(("again", "offers"), [(-1, False), (1, True)])
async def test_a_road_left_for_one_beside_it_is_not_where_one_left_off(
    tmp_path: Path, again: int, offers: bool
) -> None:
    shelf = Shelf(tmp_path / "runs")
    entry = next(one for one in shelf.entries() if one.id == "first-steps")
    run, chance = shelf.begin(entry, 7), Random(7)
    while len(run.view.way) < 2:
        run.send(move(run.view, chance))
    left = run.path
    run.rewind(0)
    while not run.over:
        run.send(move(run.view, chance))
    assert left is not None
    assert run.path is not None
    at = run.path.stat().st_mtime + again
    run.close()
    os.utime(left, (at, at))
    app = BriefingApp(shelf)
    async with app.run_test(size=(100, 50)) as pilot:
        await pilot.pause(0.5)
        assert "1 road played to its end" in seen(app)
        assert ("You left off" in seen(app)) is offers


async def test_leaving_saves(tmp_path: Path) -> None:
    app = BriefingApp(Shelf(tmp_path / "runs"))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("enter")
        await until(pilot, PlayScreen)
        await pilot.press("1")
        await pilot.pause()
        await pilot.press("q")
    assert app.playing is None
    [kept] = (tmp_path / "runs").glob("*.jsonl")
    assert '"do":"role"' in kept.read_text()


async def test_what_cannot_be_played_says_why_and_the_library_stays(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "broken").mkdir(parents=True)
    (own / "broken" / "scenario.yaml").write_text("title: Broken\nsummary: none\nroles: {}\n")
    app = BriefingApp(Shelf(tmp_path / "runs", own))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("end", "enter")
        for _turn in range(100):
            await pilot.pause(0.02)
            if app._notifications:
                break
        assert isinstance(app.screen, LibraryScreen)
        assert "cannot be played" in " ".join(note.message for note in app._notifications)


async def test_what_was_asked_for_and_cannot_be_opened_is_told_to_who_asked(tmp_path: Path) -> None:
    def fails() -> object:
        raise ValueError("gone")

    app = BriefingApp(Shelf(tmp_path / "runs"), opening=Opening("Title", "", fails))  # type: ignore[arg-type]  # never answers
    async with app.run_test() as pilot:
        await pilot.pause(0.2)
    assert str(app.failure) == "gone"
    assert app.return_code == 1
