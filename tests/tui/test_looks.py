"""Colours: every text can be read, none says anything alone, and the choice is remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.color import Color as RichColor
from textual.color import Color
from textual.command import CommandInput
from textual.theme import Theme
from textual.widgets import Input, TextArea

from briefing.tui import taste, themes
from briefing.tui.app import BriefingApp
from briefing.tui.shelf import Shelf
from tests.tui.host import Host, seen
from tests.tui.playing import app_on, page, run_on, to_choose

PAINTED = [theme for theme in themes.THEMES if not theme.ansi]
INKS = ["quiet", "fiction", "record", "rise", "fall"]


def luminance(color: Color) -> float:
    """Relative luminance, as WCAG 2 reckons it."""
    parts = [c / 255 for c in color.rgb]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    a, b = sorted(luminance(Color.parse(text)) for text in (one, other))
    return (b + 0.05) / (a + 0.05)


@pytest.mark.parametrize("theme", PAINTED, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["background", "cursor"])
def test_every_ink_can_be_read_on_every_ground(theme: Theme, ground: str) -> None:
    paper = str(theme.background) if ground == "background" else theme.variables["cursor"]
    least = 7.0 if theme.name == themes.CONTRAST else 4.5
    for ink in INKS:
        assert contrast(theme.variables[ink], paper) >= least, ink
    assert contrast(str(theme.foreground), paper) >= 7


@pytest.mark.parametrize("theme", PAINTED, ids=lambda theme: theme.name)
@pytest.mark.parametrize("field", [Input, TextArea, CommandInput])
async def test_what_a_field_is_for_can_be_read_in_it(
    theme: Theme, field: type[Input | TextArea]
) -> None:
    app = Host(lambda: field(placeholder="say why"))
    async with app.run_test(size=(40, 8)) as pilot:
        app.theme = theme.name
        await pilot.pause()
        segments = [part for strip in app.screen._compositor.render_strips() for part in strip]
        style = next(part.style for part in segments if part.style and "ay why" in part.text)
    inks = [one.triplet.hex for one in (style.color, style.bgcolor) if one and one.triplet]
    assert contrast(*inks) >= 4.5


@pytest.mark.parametrize("theme", themes.THEMES, ids=lambda theme: theme.name)
async def test_the_same_words_stand_there_in_every_theme(theme: Theme) -> None:
    app = app_on(to_choose)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        before = seen(app)
        app.theme = theme.name
        await pilot.pause()
        assert seen(app) == before


async def test_with_no_colour_wanted_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = BriefingApp(Shelf(Path("/nonexistent/runs")), run_on(to_choose), plain=True)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        for strip in app.screen._compositor.render_strips():
            for segment in strip:
                for color in (
                    segment.style and segment.style.color,
                    segment.style and segment.style.bgcolor,
                ):
                    assert color is None or isinstance(color, RichColor)
                    assert color is None or color.triplet is None


async def test_the_theme_is_remembered(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "runs")
    app = BriefingApp(shelf, run_on(to_choose))
    async with app.run_test() as pilot:
        app.theme = themes.LIGHT
        await pilot.pause()
    assert BriefingApp(shelf, run_on(to_choose)).theme == themes.LIGHT


@pytest.mark.parametrize("written", ["", "[]", '{"theme": 3}', '{"theme": "gone"}', "\xff"])
def test_a_taste_that_cannot_be_read_is_none(tmp_path: Path, written: str) -> None:
    (tmp_path / "taste.json").write_text(written, "latin-1")
    assert BriefingApp(Shelf(tmp_path / "runs"), run_on(to_choose)).theme == themes.DARK


def test_a_taste_that_cannot_be_kept_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    taste.keep(tmp_path / "file" / "taste.json", themes.LIGHT)


@pytest.mark.parametrize("theme", themes.THEMES, ids=lambda theme: theme.name)
async def test_the_command_that_enter_would_give_is_marked(theme: Theme) -> None:
    app = app_on(to_choose)
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme.name
        await pilot.press("c")
        await pilot.pause(0.2)
        strips = app.screen._compositor.render_strips()
        parts = [part for strip in strips for part in strip if "Colour theme:" in part.text]
        styles = [part.style.clear_meta_and_links() for part in parts if part.style]
        assert len(set(styles[1:])) == 1
        assert styles[0] != styles[1]


@pytest.mark.parametrize("key", ["c", "f2"])
async def test_the_commands_do_what_they_say(key: str) -> None:
    app = app_on(to_choose)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        await pilot.pause(0.2)
        assert "Colour theme: high contrast" in seen(app)
        await pilot.press(*"contrast")
        await pilot.pause(0.3)
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert app.theme == themes.CONTRAST
        assert page(app) is app.screen
