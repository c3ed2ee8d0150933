"""The map shows the way, asks before it goes back, and answers with the decision."""

from __future__ import annotations

import pytest

from briefing.playthrough.page.prose import read
from briefing.playthrough.page.view import Milestone
from briefing.tui.screens.map import MapScreen
from briefing.tui.widgets.menu import Menu
from tests.tui.host import Stage, click, seen

WAY = (
    Milestone(0, "first", "First light", "4 March 2021", "2021-03-04", read("Back *them*.")),
    Milestone(1, "told", "It is told", "5 March 2021", "2021-03-05", None),
    Milestone(2, "meeting", "The [b]meeting[/b]", "", None, read("Promise a date.")),
    Milestone(3, "evening", "Evening", "", None, None),
)


async def test_the_road_stands_there_with_dates_titles_and_choices() -> None:
    app = Stage(MapScreen(WAY))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = seen(app)
    lines = text.splitlines()
    order = [
        "4 March 2021  ●  First light", "you chose: Back them.", "5 March 2021  ●  It is told",
        "●  The [b]meeting[/b]", "you chose: Promise a date.", "◉  Evening", "you are here",
    ]  # fmt: skip
    places = [next(n for n, line in enumerate(lines) if part in line) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_a_place_is_picked_by_keys_and_confirmed(size: tuple[int, int]) -> None:
    app = Stage(MapScreen(WAY))
    async with app.run_test(size=size) as pilot:
        await pilot.press("up", "up", "enter")
        await pilot.pause()
        lines = seen(app).splitlines()
        asked = next(line for line in lines if "Go back to “First light”?" in line)
        assert asked.index("Go") == lines[1].index("Your way"), "within the margin of the text"
        assert sum("stay" in line for line in lines) == 1, "the keys are told once"
        assert "is kept" in seen(app)
        assert app.answers == []
        await pilot.press("y")
        await pilot.pause()
    assert app.answers == [0]


async def test_a_place_is_picked_by_mouse_and_confirmed() -> None:
    app = Stage(MapScreen(WAY))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        menu = app.screen.query_one(Menu)
        await click(pilot, menu, menu.region_of(2).y, 30)
        lines = seen(app).splitlines()
        row = next(n for n, line in enumerate(lines) if "y go back" in line)
        await pilot.click(offset=(lines[row].index("go back"), row))
        await pilot.pause()
    assert app.answers == [2]


async def test_who_does_not_go_back_stays_on_the_map_and_may_close_it() -> None:
    app = Stage(MapScreen(WAY))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "n", "enter", "escape")
        await pilot.pause()
        assert "Go back to" not in seen(app)
        await pilot.press("escape")
        await pilot.pause()
    assert app.answers == [None]


async def test_where_one_stands_one_cannot_go_back_to() -> None:
    app = Stage(MapScreen(WAY))
    async with app.run_test(size=(56, 16)) as pilot:
        await pilot.press("end", "enter", "y", "m")
        await pilot.pause()
    assert app.answers == [None]


async def test_a_way_that_was_just_begun_can_be_looked_at() -> None:
    for way in ((), WAY[-1:], WAY[:1]):
        app = Stage(MapScreen(way))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("enter", "escape", "escape")
            await pilot.pause()
        assert app.answers == [None]
