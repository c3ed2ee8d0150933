"""The debrief can be read in all its parts, written into, and taken away."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.widgets import TextArea

from briefing.playthrough.event import Reflected
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.report.blocks import Table
from briefing.tui.export import export, file_name
from briefing.tui.lookback.answers import AnswerList, AnswerScreen
from briefing.tui.lookback.axis import Axis, columns
from briefing.tui.lookback.moment import MomentPair
from briefing.tui.lookback.plot import plot_lines
from briefing.tui.lookback.table import table_lines
from briefing.tui.lookback.tabs import Tabs
from briefing.tui.screens.debrief import DebriefScreen
from briefing.tui.screens.map import MapScreen
from briefing.tui.screens.play import PlayScreen
from tests.bot import played
from tests.scenarios import tiny
from tests.tui.host import Stage, click, seen

DAY = "Wednesday 18 September 2024"


def ended(seed: int = 3) -> OpenRun:
    """A run that has come to its debrief."""
    game = Game(tiny())
    run = OpenRun.unsaved(game, seed)
    for event in played(game, seed).log:
        run.send(event)
    assert run.over
    return run


def shown(app: Stage) -> type[object]:
    """What kind of screen is seen."""
    return type(app.screen)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_every_part_opens_by_its_digit_and_fits(size: tuple[int, int]) -> None:
    app = Stage(DebriefScreen(ended()))
    marks = ["HOW IT ENDED", "YOUR WORLD", "Points", "", "FACTS YOU MET", "OTHERWISE"]
    async with app.run_test(size=size) as pilot:
        for number, mark in enumerate(marks, 1):
            await pilot.press(str(number))
            await pilot.pause()
            text = seen(app)
            assert f"▸{number} " in text
            assert mark in text
            assert all(len(line) <= size[0] for line in text.splitlines())


async def test_parts_are_turned_by_arrows_and_by_mouse() -> None:
    app = Stage(DebriefScreen(ended()))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("right", "right", "left")
        await pilot.pause()
        assert "▸2 Two roads" in seen(app)
        tabs = app.screen.query_one(Tabs)
        await click(pilot, tabs, 0, tabs.lines(78)[0].plain.index("5 Facts") + 2)
        await pilot.pause()
        assert "FACTS YOU MET" in seen(app)


async def test_what_happened_and_what_was_made_up_are_never_one() -> None:
    app = Stage(DebriefScreen(ended()))
    async with app.run_test(size=(80, 60)) as pilot:
        await pilot.press("2")
        await pilot.pause()
        lines = seen(app).splitlines()
    for line in lines:
        assert not ("┆" in line and "┃" in line), "at this width they are stacked"
    assert any(line.strip().startswith("┆ You chose") for line in lines)
    assert any(line.strip().startswith("┃ ON THE RECORD") for line in lines)


@pytest.mark.parametrize(("size", "beside"), [((120, 40), False), ((200, 60), True)])
async def test_how_facts_stand_to_each_other_is_told_once(
    size: tuple[int, int], beside: bool
) -> None:
    app = Stage(DebriefScreen(ended()))
    async with app.run_test(size=size) as pilot:
        await pilot.press("5")
        await pilot.pause()
        text = seen(app)
    assert "is later than: The port authority" in text
    assert "is overtaken by" not in text
    assert any("FACTS YOU MET" in line and "MISSED" in line for line in text.splitlines()) is beside


async def test_an_answer_is_opened_over_the_debrief() -> None:
    app = Stage(DebriefScreen(ended()))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("3")
        await pilot.pause()
        app.screen.query(AnswerList).first().focus()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert shown(app) == AnswerScreen
        assert "YOUR ANSWER" in seen(app)
        assert "So it was." in seen(app)
        await pilot.press("escape")
        await pilot.pause()
        assert shown(app) == DebriefScreen


async def test_what_could_have_gone_otherwise_is_kept_in_the_run() -> None:
    run = ended()
    app = Stage(DebriefScreen(run))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("6")
        await pilot.pause()
        first, _second = app.screen.query(TextArea)
        await pilot.click(first)
        await pilot.pause()
        assert "Esc back to the parts" in seen(app)
        assert "Markdown" not in seen(app), "a letter is a letter"
        await pilot.press(*"[b]1", "tab", *"q2", "escape")
        await pilot.pause()
        assert run.log[-1] == Reflected(("[b]1", "q2"))
        assert "Kept in your run." in seen(app)
        assert "Markdown" in seen(app)
        first.text = "x" * 2001
        await pilot.press("1", "6")
        await pilot.pause()
        assert run.log[-1] == Reflected(("[b]1", "q2")), "what is too long is not kept"
        assert app.screen.query(TextArea).first().text == "[b]1"


async def test_what_is_being_written_is_kept_after_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.tui.lookback.reflection.PAUSE", 0.01)
    run = ended()
    app = Stage(DebriefScreen(run))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("6", "tab", "a")
        await pilot.pause(0.1)
        assert run.log[-1] == Reflected(("a",))


async def test_it_is_taken_away_as_a_file_and_nothing_is_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = Stage(DebriefScreen(ended()))
    async with app.run_test(size=(200, 40)) as pilot:
        await pilot.press("e", "e", "w")
        await pilot.pause()
        assert str(tmp_path / "debrief-the-harbour-question") in seen(app)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 3
    assert names[0].endswith("-2.md")
    assert names[1].endswith(".html")
    assert "<html" in (tmp_path / names[1]).read_text(encoding="utf-8")
    assert (tmp_path / names[2]).read_text(encoding="utf-8").startswith("# The harbour question")


def test_where_nothing_can_be_written_another_folder_is_taken(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.touch()
    path = export("text", "debrief", ".md", [taken / "in", tmp_path / "data" / "debriefs"])
    assert path == tmp_path / "data" / "debriefs" / "debrief.md"
    with pytest.raises(OSError, match="file"):
        export("text", "debrief", ".md", [taken / "in"])


def test_a_file_name_is_never_a_path() -> None:
    assert file_name("debrief", "../../Ägadez: \x1b[0m", "x" * 99)[:20] == "debrief-agadez-0m-xx"
    assert os.sep not in file_name("/", "..")
    assert file_name("???") == "debrief"


async def test_from_the_debrief_one_can_go_back_to_decide_anew() -> None:
    run = ended()
    app = Stage(DebriefScreen(run))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m")
        await pilot.pause()
        assert shown(app) == MapScreen
        await pilot.press("home", "enter", "y")
        await pilot.pause()
        assert shown(app) == PlayScreen
        assert not run.over


@pytest.mark.parametrize("width", [40, 60, 74])
def test_the_plot_shows_points_and_intervals_in_sixty_columns(width: int) -> None:
    told = [ended(seed).playthrough.debrief().judgement for seed in range(9)]
    judged = next(judgement for judgement in told if judgement.points)
    lines = plot_lines(judged, width)
    drawn = [line.plain for line in lines if line.plain.startswith("      ") or "%" in line.plain]
    assert len(drawn) <= 15
    assert all(line.cell_length <= width for line in lines)
    text = "\n".join(line.plain for line in lines)
    assert text.count("●") == len(judged.points) + 1, "one more in the key to the signs"
    assert "n=1" in text
    assert "┬" in text
    assert plot_lines(judged, 30) == []


@pytest.mark.parametrize(
    "days", [[1, 2, 3, 400, 401], [5], [None, 3, 4], [7, 7, 7], [1, 900], list(range(12))]
)
def test_moments_keep_their_order_and_apart_on_the_axis(days: list[int | None]) -> None:
    places = columns(days, 60)
    assert len(places) == len(days)
    assert places[0] >= 0
    assert places[-1] < 60
    assert all(b - a >= 3 for a, b in pairwise(places))


def test_where_the_axis_has_no_room_it_is_left_out() -> None:
    assert columns(list(range(40)), 60) == []
    lanes = ended().playthrough.debrief().lanes
    assert Axis(lanes, "en").lines(15) == []
    assert all(line.cell_length <= 56 for line in Axis(lanes, "en").lines(56))


@pytest.mark.parametrize("width", [74, 110, 190])
def test_the_axis_is_as_wide_as_its_moments(width: int) -> None:
    lanes = ended().playthrough.debrief().lanes
    (first, *_below) = MomentPair(1, lanes[0]).lines(width)
    assert Axis(lanes, "en").lines(width)[1].cell_length == first.cell_length


@pytest.mark.parametrize("width", [74, 30])
def test_title_place_and_date_of_a_moment_are_told_whole(width: int) -> None:
    lane = ended().playthrough.debrief().lanes[0]
    moment = replace(lane, title="Three paragraphs by midnight tonight", place="The quay", date=DAY)
    head = " ".join(line.plain for line in MomentPair(1, moment).lines(width))
    said = " ".join(head.split("┆")[0].split())
    assert said == f"1 Three paragraphs by midnight tonight The quay, {DAY}"


def test_the_axis_explains_the_signs_that_are_drawn_and_no_others() -> None:
    lanes = [replace(one, chosen=()) for one in ended().playthrough.debrief().lanes]
    lines = [line.plain for line in Axis(lanes, "en").lines(74)]
    axis, key = lines[: lines.index("")], "   ".join(lines[lines.index("") + 1 :])
    assert "○ nothing to choose" in key
    assert all(part.strip()[0] in "".join(axis) for part in key.split("   "))


@pytest.mark.parametrize("width", [20, 44, 74, 110])
def test_a_table_keeps_every_word_at_any_width(width: int) -> None:
    row = ("How likely is it that the base is closed by May?", "very likely (80–95 %)", "87.5 %")
    table = Table("Your [b]estimates", ("Question", "You said", "Scored as"), (row, row))
    lines = table_lines(table, width)
    assert all(line.cell_length <= width for line in lines)
    words = " ".join(line.plain for line in lines).split()
    for word in " ".join((*table.columns[1:], *row)).split():
        assert word.rstrip(":") in {found.rstrip(":") for found in words}


def test_where_the_last_column_does_not_fit_it_is_told_below_its_row() -> None:
    rows = (
        ("sure", "4", "too sure: a lower certainty would have paid more"),
        ("not sure", "1", "fits"),
    )
    table = Table("Sure", ("You said", "Answers", "What that says"), rows, (1,))
    drawn = [line.plain.rstrip() for line in table_lines(table, 40)]
    assert drawn[3:] == [
        "sure             4",
        "  What that says: too sure: a lower",
        "  certainty would have paid more",
        "",
        "not sure         1",
        "  What that says: fits",
    ]


def test_figures_are_flush_right_and_long_rows_stand_apart() -> None:
    rows = (("One that is long enough to be wrapped here", "0.016"), ("Two", "10.456"))
    drawn = [line.plain for line in table_lines(Table("Scores", ("What", "Score"), rows, (1,)), 40)]
    ends = [line for line in drawn if line.endswith(("Score", "0.016", "10.456"))]
    assert len({len(line) for line in ends}) == 1
    assert drawn.index("") == len(drawn) - 2
