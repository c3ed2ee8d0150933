"""An author's edits appear where the run stands; a broken file leaves the page as it was."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from threading import Event
from time import monotonic

import pytest
from textual.pilot import Pilot

from briefing.authoring.check.run import Report, check
from briefing.authoring.loader import Loaded, load
from briefing.authoring.watch import Watch
from briefing.playthrough.playthrough import Game
from briefing.playthrough.rehearsal import Rehearsal
from briefing.tui import watching
from briefing.tui.behind import behind
from briefing.tui.shelf import Shelf
from briefing.tui.watching import WatchingApp
from tests.bot import move
from tests.shipped import FOLDER
from tests.tui.host import seen
from tests.tui.playing import NOWHERE

STORY = "story.yaml"


def copied(folder: Path) -> Path:
    """First steps, to be edited."""
    copy = folder / "first-steps"
    shutil.copytree(FOLDER / "first-steps", copy, ignore=shutil.ignore_patterns("playthroughs"))
    return copy


def edit(folder: Path, old: str, new: str) -> None:
    path = folder / STORY
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@asynccontextmanager
async def watched(
    folder: Path, done: Callable[[Rehearsal], bool]
) -> AsyncIterator[tuple[WatchingApp, Pilot[None]]]:
    """A rehearsal that stands where some seed leads first, watched."""
    loaded = load(folder)
    assert loaded.scenario is not None
    run, chance = Rehearsal(Game(loaded.scenario), 3), Random(3)
    while not done(run):
        run.send(move(run.view, chance))
    app = WatchingApp(Shelf(NOWHERE), Watch(folder), loaded, run)
    async with app.run_test(size=(120, 40)) as pilot:
        yield app, pilot


async def until(pilot: Pilot[None], text: str) -> str:
    """The screen, once it holds a text."""
    began = monotonic()
    while text not in (screen := seen(pilot.app)):
        assert monotonic() - began < 20, screen
        await pilot.pause(0.02)
    return screen


def first_scene(run: Rehearsal) -> bool:
    return run.view.stage == "scene" and bool(run.view.choices)


async def test_an_edit_appears_where_the_run_stands_and_is_checked(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    async with watched(folder, first_scene) as (_app, pilot):
        await until(pilot, "NO FINDINGS")
        edit(folder, "Before the ferry", "Before the small ferry")
        await until(pilot, "Before the small ferry")
        await until(pilot, "NO FINDINGS")
        with (folder / "more.yaml").open("w", encoding="utf-8") as file:
            file.write("endings:\n  nowhere: {title: Nowhere, text: Nobody.}\n")
        await until(pilot, "1 FINDING")
        await until(pilot, "error more.yaml:2  Nothing leads to this ending. [unreachable-ending]")


async def test_a_broken_file_leaves_the_page_and_says_why(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    async with watched(folder, first_scene) as (_app, pilot):
        await until(pilot, "NO FINDINGS")
        edit(folder, "scenes:", "scenes: [")
        screen = await until(pilot, "CANNOT BE READ")
        assert "Before the ferry" in screen
        assert f"error {STORY}:" in screen
        edit(folder, "scenes: [", "scenes:")
        await until(pilot, "NO FINDINGS")
        edit(folder, "choices:", "choises:")
        screen = await until(pilot, "mean choices?")
        assert "F9 turns to the next" in screen
        await pilot.press("f9")
        assert await until(pilot, "CANNOT BE READ") == screen  # there is room for all of them
        await pilot.resize_terminal(80, 24)
        await pilot.press("f9")
        await until(pilot, "story.yaml:61")


async def test_a_check_that_ends_late_does_not_hide_why_a_file_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, broken, ended = copied(tmp_path), Event(), Event()

    def late(loaded: Loaded, tell: Callable[[str, int], None]) -> Report:
        broken.wait(20)
        try:
            tell("harbour_master", 1)
            return check(loaded)
        finally:
            ended.set()

    monkeypatch.setattr(watching, "check", late)
    async with watched(folder, first_scene) as (app, pilot):
        await until(pilot, "Checking…")
        edit(folder, "scenes:", "scenes: [")
        await until(pilot, "CANNOT BE READ")
        broken.set()
        assert ended.wait(20)
        await pilot.pause(0.1)
        assert "CANNOT BE READ" in seen(app)


def test_who_leaves_does_not_wait_for_a_check() -> None:
    never, began = Event(), monotonic()
    with pytest.raises(TimeoutError):
        asyncio.run(asyncio.wait_for(behind(lambda: never.wait(20)), 0.1))
    assert monotonic() - began < 10


async def test_what_an_edit_makes_impossible_comes_back_with_it(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    async with watched(folder, lambda run: run.view.stage == "aftermath") as (app, pilot):
        chosen = app.rehearsal.playthrough.position.steps[-1].choice
        before = app.rehearsal.view.heading
        edit(folder, f"id: {chosen}\n", f"id: {chosen}_again\n")
        screen = await until(pilot, "After this edit the run stops here")
        assert app.rehearsal.view.stage == "scene"
        assert before in screen
        edit(folder, f"id: {chosen}_again\n", f"id: {chosen}\n")
        await until(pilot, "You chose:")
        assert app.rehearsal.view.stage == "aftermath"


async def test_the_debrief_follows_an_edit_too(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    async with watched(folder, lambda run: run.playthrough.over) as (app, pilot):
        await until(pilot, "HOW IT ENDED")
        edit(folder, "title: Empty chairs", "title: Emptier chairs")
        await until(pilot, "Emptier chairs")
        assert app.rehearsal.playthrough.over
