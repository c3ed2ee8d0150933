"""Everything can be done by mouse."""

from __future__ import annotations

from briefing.playthrough.page.view import View
from briefing.tui.screens.dossier import DossierScreen
from briefing.tui.screens.fact import FactScreen
from briefing.tui.widgets.choices import Choices
from briefing.tui.widgets.keys import Keys
from briefing.tui.widgets.lines import Paragraphs
from briefing.tui.widgets.side import FactList
from briefing.tui.widgets.turn import Turn
from tests.tui.host import click, seen
from tests.tui.playing import app_on, page, to_choose


async def test_a_click_on_a_choice_takes_it() -> None:
    app = app_on(to_choose)
    async with app.run_test(size=(120, 40)) as pilot:
        choices = page(app).query_one(Choices)
        open_ = next(n for n, choice in enumerate(choices.choices) if choice.locked is None)
        await click(pilot, choices, choices.region_of(open_).y)
        assert page(app).view.stage == "aftermath"


async def test_a_click_on_a_shut_choice_marks_it_and_its_reason_stands_there() -> None:
    app = app_on(lambda view: any(choice.locked for choice in view.choices))
    async with app.run_test(size=(120, 40)) as pilot:
        choices = page(app).query_one(Choices)
        shut = next(n for n, choice in enumerate(choices.choices) if choice.locked)
        await click(pilot, choices, choices.region_of(shut).y)
        assert page(app).view.stage == "scene"
        assert choices.cursor == shut
        assert f"┄ closed: {choices.choices[shut].locked}" in seen(app)
        assert not app._notifications


async def test_a_click_turns_the_page() -> None:
    app = app_on(lambda view: view.stage == "aftermath" and not view.feedback)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.click(page(app).query_one(Turn), offset=(4, 0))
        await pilot.pause()
        assert page(app).view.stage != "aftermath"


async def test_the_keys_of_the_last_line_can_be_clicked() -> None:
    app = app_on(lambda view: to_choose(view) and bool(view.dossier))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        at = seen(app).splitlines()[-1].index("dossier")
        await click(pilot, page(app).query_one(Keys), 0, at)
        assert isinstance(app.screen, DossierScreen)


async def test_a_fact_of_the_column_opens_by_a_click() -> None:
    app = app_on(lambda view: to_choose(view) and bool(view.dossier))
    async with app.run_test(size=(120, 40)) as pilot:
        await click(pilot, page(app).query_one(FactList), 0)
        assert isinstance(app.screen, FactScreen)


async def test_what_is_drawn_over_with_the_mouse_can_be_copied() -> None:
    app = app_on(to_choose)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        text = page(app).query_one("Page").query(Paragraphs).first()
        title = text.laid_out(text.content_size.width)[1].plain
        before = seen(app)
        await pilot.mouse_down(text, offset=(0, 1))
        await pilot.hover(text, offset=(len(title), 1))
        await pilot.mouse_up(text, offset=(len(title), 1))
        await pilot.pause()
        assert app.screen.get_selected_text() == title
        assert seen(app) == before
        app.screen.clear_selection()
        await pilot.pause()
        assert text.text_selection is None


def cites(view: View) -> bool:
    return view.aftermath is not None and bool(
        view.aftermath.record and view.aftermath.record.facts
    )


async def test_a_tag_on_the_record_opens_its_fact() -> None:
    app = app_on(cites)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        lines = seen(app).splitlines()
        row = next(n for n, line in enumerate(lines) if "┃ [" in line)
        assert await pilot.click(offset=(lines[row].index("┃ [") + 3, row))
        await pilot.pause()
        assert isinstance(app.screen, FactScreen)
