"""Text of authors and players is shown and never obeyed: no markup, no escapes, no turned lines."""

from __future__ import annotations

import pytest

from briefing.playthrough.page.prose import read
from briefing.scenario.scenario import Scenario
from briefing.tui.prose import content, plain
from tests.scenarios import built, tiny_source
from tests.tui.host import seen
from tests.tui.playing import app_on, page, stage, to_choose

NASTY = "[red]x[/red] [@click=app.quit]y[/] $accent \x1b[31mz\x1b[0m \u202eturned\u202c \x07 {{b}}"


def hostile() -> Scenario:
    """The small scenario with the same nastiness in every text that is shown."""
    source = tiny_source()
    source["title"] = source["summary"] = source["disclaimer"] = NASTY
    for part in (
        *source["scenes"].values(),
        *source["endings"].values(),
        *source["roles"].values(),
    ):
        part["title"] = NASTY
    for fact in source["facts"].values():
        fact["text"] = NASTY
    for written in source["sources"].values():
        written["title"] = written["publisher"] = NASTY
    for scene in source["scenes"].values():
        scene["text"] = NASTY
        for choice in scene.get("choices", ()):
            choice["text"] = choice["outcome"] = NASTY
    for item in source["items"].values():
        item["prompt"] = item["explanation"] = NASTY
    return built(source)


@pytest.mark.parametrize("name", ["cover", "scene", "aftermath", "ending", "quiz", "feedback"])
async def test_it_is_shown_as_it_stands_on_every_page(name: str) -> None:
    app = app_on(stage(name), hostile())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        text = seen(app)
        assert "[red]x[/red]" in text
        assert "␛[31mz" in text
        assert "⟨U+202E⟩" in text
        for forbidden in "\x1b\u202e\x07":
            assert forbidden not in text


@pytest.mark.parametrize("key", ["d", "s", "m", "question_mark"])
async def test_it_is_shown_as_it_stands_in_what_opens_over_a_page(key: str) -> None:
    app = app_on(lambda view: to_choose(view) and bool(view.dossier), hostile())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(key)
        await pilot.pause()
        text = seen(app)
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert key == "question_mark" or "[red]x[/red]" in text


async def test_a_click_on_hostile_text_does_nothing() -> None:
    app = app_on(to_choose, hostile())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        lines = seen(app).splitlines()
        row = next(n for n, line in enumerate(lines) if "┆ [red]" in line)
        await pilot.click(offset=(lines[row].index("y[/]"), row))
        await pilot.pause()
        assert app.is_running
        assert page(app).view.stage == "scene"


@pytest.mark.parametrize(
    "text", ["[b]bold[/b]", "$primary", "\ud800", "a\u2028b", "\u200fx", "\x9b1m"]
)
def test_text_becomes_content_without_a_single_span(text: str) -> None:
    made = plain(text)
    assert not made.spans
    assert made.plain.encode()
    assert made.plain.isprintable()


def test_prose_becomes_content_with_marks_where_the_author_put_them() -> None:
    made = content(read("One *two* **three**.\n\n- four\n- five\n\n> six"))
    assert made.plain == "One two three.\n\n• four\n• five\n\n│ six"
    assert [(made.plain[a:b], str(style)) for a, b, style in made.spans] == [
        ("two", "italic"),
        ("three", "bold"),
    ]
