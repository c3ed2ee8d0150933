"""What the player has to know about the game itself is seen, in words, until it is over."""

from __future__ import annotations

import pytest

from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.saves.resume import Stopped
from tests.tui.host import seen
from tests.tui.playing import app_on, page, to_choose


async def test_trouble_is_seen_on_every_page_until_it_is_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = app_on(to_choose)
    monkeypatch.setattr(OpenRun, "trouble", "The disk is full. [b]")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "NOT SAVED  The disk is full. [b]" in seen(app)
        await pilot.press("1")
        await pilot.pause()
        assert "NOT SAVED" in seen(app)
        monkeypatch.setattr(OpenRun, "trouble", None)
        await pilot.press("u")
        await pilot.pause()
        assert "NOT SAVED" not in seen(app)


async def test_a_notice_is_said_once() -> None:
    app = app_on(to_choose)
    assert app.playing is not None
    app.playing.notices.append("This scenario has been edited.")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "This scenario has been edited." in seen(app)
        assert not app.playing.notices
        await pilot.press("1")
        await pilot.pause()
        assert "This scenario has been edited." not in seen(app)


async def test_a_run_that_an_edit_has_cut_asks_before_it_goes_on() -> None:
    app = app_on(to_choose)
    run = app.playing
    assert run is not None
    assert isinstance(run, OpenRun)
    run.stopped = Stopped("choosing “x”", "It is gone.", 3, 2)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = seen(app)
        assert "The scenario was edited" in text
        assert "choosing “x”. It is gone." in " ".join(text.split())
        assert "3 inputs" in text
        await pilot.press("enter")
        await pilot.pause()
        assert app.playing is not None
        assert app.playing.stopped is None
        assert page(app).view.heading in seen(app)
