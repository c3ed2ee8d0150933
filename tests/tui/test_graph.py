"""The tree of a scenario: folded, unfolded, looked into, by keys and by mouse."""

from __future__ import annotations

import pytest

from briefing.authoring.graph import sayings
from briefing.authoring.graph.picture import Picture
from briefing.tui.graphing import GraphApp
from briefing.tui.screens.graph import GraphScreen, StoryTree
from briefing.tui.screens.place import PlaceScreen
from briefing.tui.shelf import Shelf
from tests.graph.drawings import broken, hostile, picture_of
from tests.scenarios import tiny
from tests.shipped import shipped
from tests.tui.host import seen
from tests.tui.playing import NOWHERE

MARKUP = ("[b]bold[/b] [/]", "[@click=app.quit]x[/]", "\x1b[2J gone", "\u202eright", "[link=x")


def app_of(picture: Picture) -> GraphApp:
    return GraphApp(picture, Shelf(NOWHERE))


def row_of(app: GraphApp, words: str) -> int:
    return next(n for n, line in enumerate(seen(app).splitlines()) if words in line)


async def test_the_tree_shows_the_story_from_its_beginning() -> None:
    app = app_of(picture_of(tiny()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        text = seen(app)
    for words in (
        "Harbour master → First light · 100 %", "◆ close_ranks → The meeting · 88 %",
        "toss_up → The meeting · see above · chance 3 in 4", "Analyst → The desk",
        "Visited: all 12 states.",
    ):  # fmt: skip
        assert words in text


async def test_it_is_folded_and_unfolded_by_keys() -> None:
    app = app_of(picture_of(tiny()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "left")
        await pilot.pause()
        assert "promise → " not in seen(app)
        assert "toss_up → " in seen(app)
        await pilot.press("right")
        await pilot.pause()
        assert "promise → " in seen(app)


async def test_it_is_folded_by_mouse() -> None:
    app = app_of(picture_of(tiny()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        row = row_of(app, "close_ranks")
        await pilot.click(offset=(seen(app).splitlines()[row].index("▼"), row))
        await pilot.pause()
        assert isinstance(app.screen, GraphScreen)
        assert "promise → " not in seen(app)


async def test_a_reference_leads_to_the_place_even_where_that_is_folded_away() -> None:
    app = app_of(picture_of(tiny()))
    async with app.run_test(size=(80, 24)) as pilot:
        story = app.screen.query_one(StoryTree)
        await pilot.press("left", "end", "up")  # the harbour master's story is folded
        await pilot.pause()
        assert story.cursor_node is not None
        assert story.cursor_node.data is not None
        assert story.cursor_node.data.again
        await pilot.press("right")
        await pilot.pause()
        assert story.cursor_node is story.first[story.cursor_node.data.place.id]
        assert "Calm water · ending" in seen(app)


async def test_enter_shows_a_place_with_its_facts_and_choices_and_goes_on() -> None:
    app = app_of(picture_of(tiny()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await pilot.pause()
        text = seen(app)
        for words in (
            "The meeting", "2021-03-05", "88 %", "FACTS IT SHOWS", "promise → Evening",
            "Promise a date.", "when signed or stance == friendly · if trust < 65 and not",
        ):  # fmt: skip
            assert words in text
        await pilot.press("enter")
        await pilot.pause()
        assert "goes on → Calm water" in seen(app)
        await pilot.press("escape", "escape")
        await pilot.pause()
        assert isinstance(app.screen, GraphScreen)


async def test_a_click_shows_a_place() -> None:
    app = app_of(picture_of(tiny()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        row = row_of(app, "file_it")
        await pilot.click(offset=(seen(app).splitlines()[row].index("Calm"), row))
        await pilot.pause()
        assert isinstance(app.screen, PlaceScreen)
        assert "Calm water" in seen(app)


async def test_what_is_wrong_is_said() -> None:
    app = app_of(picture_of(broken()))
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        text = seen(app)
    for words in ("✕ dead end", "✕ unreachable", "✕ no ending from here", "✕ never"):
        assert words in text


@pytest.mark.parametrize("said", MARKUP)
async def test_no_text_is_taken_for_markup(said: str) -> None:
    app = app_of(picture_of(hostile(said)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, PlaceScreen)
        assert sayings.line(said)[:12].strip() in seen(app)


async def test_the_large_scenario_is_seen_to_its_end() -> None:
    app = app_of(picture_of(shipped()["niger-withdrawal"]()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("end", "enter")
        await pilot.pause()
        assert isinstance(app.screen, PlaceScreen)
        await pilot.press("escape", "q")
    assert app.return_code == 0
