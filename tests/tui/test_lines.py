"""Lines are drawn straight, to the same picture that Textual would make of them."""

from __future__ import annotations

import pytest
from textual.content import Content
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from briefing.tui.themes import THEMES
from briefing.tui.widgets.lines import Lines, Part, wrapped
from briefing.tui.widgets.menu import Menu
from tests.tui.playing import app_on, niger, page, stage


@pytest.mark.parametrize("width", range(20, 45))
def test_what_is_cut_is_cut_after_a_word(width: int) -> None:
    said = "cannot be compared with: American soldiers"
    (line,) = [line.plain for line in wrapped(Part(Content(said), limit=1), width)]
    assert len(line) <= width
    assert line == said or f"{said} ".startswith(line.removesuffix("…"))
    assert line == said or line.endswith(" …")


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
@pytest.mark.parametrize("name", ["cover", "scene", "aftermath", "feedback"])
async def test_lines_look_as_textual_would_draw_them(name: str, theme: str) -> None:
    app = app_on(stage(name), niger())
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = theme
        await pilot.pause(0.1)
        drawn = [one for one in page(app).query(Lines) if one.outer_size and one.is_on_screen]
        assert len(drawn) > 5
        for widget in drawn:
            if isinstance(widget, Menu):  # what stands before its lines is drawn by itself
                continue
            whole = widget.outer_size.region
            part = Region(3, 0, min(whole.width, 20) - 3, min(whole.height, 2))
            for crop in (whole, part):
                ours = _seen(widget.render_lines(crop))
                assert ours == _seen(Widget.render_lines(widget, crop)), widget


def _seen(strips: list[Strip]) -> list[list[tuple[str, str]]]:
    """Each sign with its style; of a space, what is behind it."""
    return [
        [
            (sign, str(style.bgcolor if style and sign == " " else style))
            for text, style, _control in strip.discard_meta()
            for sign in text
        ]
        for strip in strips
    ]
