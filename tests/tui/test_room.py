"""Whatever the size, and whenever it changes: what has to be read can be read, and acted on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import View
from briefing.tui.forms.picker import Picker
from briefing.tui.widgets.choices import Choices
from briefing.tui.widgets.facts import brief_row, full_row, listed_row
from briefing.tui.widgets.lines import wrapped
from briefing.tui.widgets.menu import Row
from briefing.tui.widgets.page import Page
from briefing.tui.widgets.side import Column
from tests.tui.form_cases import KINDS
from tests.tui.host import at_once, seen
from tests.tui.playing import app_on, keys_go_to, niger, page, run_on, stage, to_choose

STAGES = ["cover", "scene", "aftermath", "ending", "quiz", "feedback", "debrief"]


@pytest.mark.parametrize("name", STAGES)
async def test_it_survives_any_change_of_size(name: str) -> None:
    app = app_on(stage(name))
    async with app.run_test(size=(120, 40)) as pilot:
        for size in [(80, 24), (200, 60), (30, 8), (1, 1), (57, 17), (120, 40)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert all(len(line) <= size[0] for line in seen(app).splitlines())
        assert app.focused is not None
        assert app.focused.region


async def test_a_window_that_is_too_small_says_so_and_nothing_is_lost() -> None:
    app = app_on(to_choose, niger())
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        assert "too small" in seen(app)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "too small" not in seen(app)
        assert "What do you do?" in seen(app)


def long(view: View) -> bool:
    """Pages with more text than a small screen can turn over at once."""
    told = [run.text for one in view.passages for block in one.prose for run in block.spans]
    return to_choose(view) and sum(map(len, told)) > 550


async def test_a_change_of_size_keeps_the_place_in_the_text() -> None:
    app = app_on(long, niger())
    async with app.run_test(size=(60, 17)) as pilot:
        await pilot.pause()
        assert "begins above" not in seen(app)
        await pilot.press("pagedown")
        await pilot.pause()
        assert "▲ it begins above" in seen(app).splitlines()[1]
        sheet = page(app).query_one(Page)
        before = sheet.scroll_y
        assert before > 0
        await pilot.resize_terminal(61, 17)
        await pilot.pause()
        assert sheet.scroll_y == before


async def test_keys_show_what_is_out_of_sight_before_they_act_on_it() -> None:
    app = app_on(lambda view: to_choose(view) and len(view.choices) > 1, niger())
    async with app.run_test(size=(80, 16)) as pilot:
        await pilot.pause()
        sheet = page(app).query_one(Page)
        assert sheet.hides_action()
        assert "it goes on below" in seen(app)
        assert " find " in seen(app).splitlines()[-1]
        last = len(page(app).view.choices)
        await pilot.press(str(last))
        await pilot.pause()
        assert page(app).view.stage == "scene"
        assert f"▸ {last}" in seen(app), "the choice is shown, and marked"
        assert " choose " in seen(app).splitlines()[-1]
        await pilot.press(str(last))
        await pilot.pause()
        assert page(app).view.stage == "aftermath"


async def test_enter_reads_on_before_it_goes_on_and_says_which() -> None:
    app = app_on(stage("feedback"), niger())
    async with app.run_test(size=(56, 16)) as pilot:
        await pilot.pause()
        for does in ("read on", "go on"):
            assert page(app).view.stage == "feedback"
            assert " ".join(seen(app).splitlines()[-1].split()).startswith(f"Enter {does}")
            while page(app).query_one(Page).hides_action():
                await pilot.press("enter")
                await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert page(app).view.stage != "feedback"


async def test_pages_turned_in_a_burst_are_all_turned() -> None:
    app = app_on(stage("cover"), niger())
    async with app.run_test(size=(56, 16)) as pilot:
        await pilot.pause()
        sheet = page(app).query_one(Page)
        step = sheet.content_region.height - 2
        at_once(app, ["pagedown"] * 2)
        await pilot.pause()
        assert sheet.scroll_y == 2 * step
        assert sheet.max_scroll_y > 2 * step


@pytest.mark.parametrize("key", ["2", "enter"])
async def test_who_has_read_past_what_is_to_be_acted_on_is_brought_back(key: str) -> None:
    app = app_on(stage("cover"), niger())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        sheet = page(app).query_one(Page)
        for _page in range(9):
            await pilot.press("pagedown")
        await pilot.pause()
        assert sheet.scroll_y == sheet.max_scroll_y
        for _turn in range(9):
            if page(app).view.stage == "cover":
                await pilot.press(key)
                await pilot.pause()
        assert page(app).view.stage == "scene"


async def test_lists_to_pick_from_are_as_wide_as_each_other() -> None:
    widths = set[int]()
    for until, kind in ((to_choose, Choices), (asked("choice"), Picker)):
        app = app_on(until)
        async with app.run_test(size=(200, 60)) as pilot:
            await pilot.press("1" if kind is Picker else "down")
            await pilot.pause()
            widths |= {found.content_size.width for found in page(app).query(kind)}
    assert len(widths) == 1


async def test_the_column_is_there_where_there_is_room() -> None:
    app = app_on(to_choose, niger())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "DOSSIER" in seen(app)
        assert "METERS" in seen(app)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "DOSSIER" not in seen(app)


async def test_the_widest_screen_opens_the_cards_of_the_column() -> None:
    app = app_on(lambda view: to_choose(view) and bool(view.dossier), niger())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "graded" not in seen(app)
        await pilot.resize_terminal(200, 60)
        await pilot.pause()
        assert "graded" in seen(app)


def new_after_much(view: View) -> bool:
    """Pages on which more is known already than the column has room for, all of it earlier."""
    new = [fact.new for fact in view.dossier]
    return to_choose(view) and True in new[12:] and True not in new[:12]


@pytest.mark.parametrize("size", [(120, 40), (200, 60)])
async def test_the_column_tears_no_fact_at_its_top_and_counts_those_out_of_sight(
    size: tuple[int, int],
) -> None:
    app = app_on(new_after_much, niger())
    async with app.run_test(size=size) as pilot:
        await pilot.pause(0.1)
        lines = [line.rpartition("│")[2].strip() for line in seen(app).splitlines()]
        first = next(n for n, line in enumerate(lines) if line.startswith("DOSSIER")) + 2
        assert lines[first][0] in "·●"
        above = next(int(line.split()[1]) for line in lines if line.startswith("▲"))
        assert page(app).view.dossier[above].date in lines[first]
        page(app).query_one(Column).scroll_home(animate=False)
        await pilot.pause(0.1)
        assert "more above" not in seen(app)
        assert "more below" in seen(app)


@pytest.mark.parametrize(
    ("row", "cuts"), [(brief_row, True), (listed_row, False), (full_row, False)]
)
def test_only_the_narrow_column_cuts_what_a_fact_clashes_with(
    row: Callable[[FactCard], Row], cuts: bool
) -> None:
    facts = run_on(stage("ending"), niger()).view.dossier
    clashes = [part for fact in facts for part in row(fact).parts if "compared" in str(part.body)]
    told = [wrapped(part, 38) for part in clashes]
    assert all(len(lines) > 1 for lines in told)
    assert any(str(lines[-1]).endswith("…") for lines in told) == cuts


@pytest.mark.parametrize("kind", KINDS)
async def test_every_form_is_answered_by_keys_on_the_smallest_usual_screen(kind: str) -> None:
    item, case = KINDS[kind]
    app = app_on(lambda view: view.item is not None and view.item.id == item)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*["pagedown"] * 4)
        form = page(app).view.item
        assert form is not None
        keys, _response = case(form)
        await pilot.press(*keys[:-1])
        await pilot.pause()
        assert "It stays in this run, even if you go back." in seen(app)
        await pilot.press(keys[-1])
        await pilot.pause()
        assert page(app).view.item != form


def asked(kind: str, text: int = 0) -> Callable[[View], bool]:
    """Pages with a question of a kind, under so long a text at least."""

    def wanted(view: View) -> bool:
        told = [run.text for one in view.passages for block in one.prose for run in block.spans]
        return view.item is not None and view.item.kind == kind and sum(map(len, told)) >= text

    return wanted


async def test_what_comes_after_the_answer_is_brought_into_sight() -> None:
    app = app_on(asked("multiple", 550), niger())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", "1")
        await pilot.pause()
        assert "▸ ■ 1" in seen(app)
        assert "Say how sure you are." in seen(app)


async def test_what_is_typed_at_once_goes_into_the_field_and_shows_it() -> None:
    app = app_on(asked("number"), niger())
    async with app.run_test(size=(56, 16)) as pilot:
        await pilot.pause()
        assert seen(app).splitlines()[-3].strip().startswith("╰"), "it is the last that is seen"
        at_once(app, "35q")
        await pilot.pause(0.2)
        assert "│  35q " in seen(app)
        assert "✗ Write a number" in seen(app)


@pytest.mark.parametrize("keys", [["q"], ["f10"], ["l"], ["u"], ["d", "q"]])
async def test_who_goes_before_committing_is_told_once_that_the_answer_is_not_kept(
    keys: list[str],
) -> None:
    app = app_on(lambda view: asked("choice")(view) and len(view.way) > 0)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        before = page(app).view
        await pilot.press("1", *keys)
        await pilot.pause(0.1)
        assert "not committed yet" in " ".join(seen(app).split())
        assert page(app).view is before
        assert app.is_running
        await pilot.press(keys[-1])
        await pilot.pause()
        assert not app.is_running or app.screen is not page(app) or page(app).view is not before


async def test_what_was_said_of_an_answer_is_over_when_that_is_committed() -> None:
    app = app_on(asked("choice"))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("1", "q")
        await pilot.pause(0.1)
        assert "not committed" in seen(app)
        await pilot.press("enter", "1", "enter")
        await pilot.pause(0.1)
        assert "not committed" not in seen(app)


async def test_the_keys_come_back_from_a_column_that_is_gone() -> None:
    app = app_on(lambda view: to_choose(view) and bool(view.dossier), niger())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("tab")
        assert keys_go_to(app, "Side")
        await pilot.resize_terminal(80, 24)
        await pilot.pause(0.05)
        assert keys_go_to(app, "Page")
