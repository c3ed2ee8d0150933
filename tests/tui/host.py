"""An application that holds one widget or one screen, and notes what it hears."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget

from briefing import tui
from briefing.playthrough.event import AnyResponse
from briefing.playthrough.page.forms import Form, form
from briefing.playthrough.playthrough import Game
from briefing.scenario.ids import ItemId
from briefing.tui.messages import Committed
from briefing.tui.themes import DEFAULTS, THEMES
from tests.scenarios import tiny


class Host(App[None]):
    """Shows a widget in a column of some width."""

    CSS_PATH = str(Path(tui.__file__).with_name("briefing.tcss"))
    CSS = "#column { padding: 0; }"

    def __init__(self, make: Callable[[], Widget] | None = None, width: int | None = None) -> None:
        super().__init__()
        self.make, self.width = make, width
        self.heard: list[AnyResponse] = []
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return dict(DEFAULTS)

    def compose(self) -> ComposeResult:
        column = VerticalScroll(*([self.make()] if self.make else []), id="column", can_focus=False)
        if self.width:
            column.styles.width = self.width
        yield column

    def on_committed(self, message: Committed) -> None:
        self.heard.append(message.response)


class Stage(Host):
    """Shows a screen, and keeps what it is dismissed with."""

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self.shown = screen
        self.answers: list[object] = []

    def on_mount(self) -> None:
        self.push_screen(self.shown, self.answers.append)


def seen(app: App[None]) -> str:
    """What stands on the screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def form_of(item: str, game: Game | None = None) -> Form:
    """The form of a question of the small scenario."""
    game = game or Game(tiny())
    written = game.scenario.items[ItemId(item)]
    return form(game.viewer.cards, ItemId(item), written, seed=7, number=2, total=5)


def at_once(app: App[None], keys: Sequence[str]) -> None:
    """Types keys ahead: none waits until the one before has done its work."""
    for key in keys:
        sign = {"comma": ",", "minus": "-", "space": " "}.get(key, key)
        app.post_message(events.Key(key, sign if len(sign) == 1 else None))


async def click(pilot: Pilot[None], widget: Widget, line: int, x: int = 4) -> None:
    """Clicks on a place within a widget."""
    assert await pilot.click(widget, offset=(x, line))
    await pilot.pause()
