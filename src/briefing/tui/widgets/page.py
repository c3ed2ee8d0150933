"""The page itself: what is read and acted on. It scrolls, and shows before it lets act."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widget import Widget

from briefing.tui.widgets.lines import Lines
from textual.content import Content
from briefing.words import _


class Page(VerticalScroll, can_focus=False):
    """Holds the widgets of one page; `act` is the one that the player acts on."""

    BINDINGS = [
        Binding("pageup", "page_up", show=False),
        Binding("pagedown", "page_down", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.act: Widget | None = None

    async def show(self, widgets: Sequence[Widget], act: Widget | None) -> None:
        """Shows another page from its top, and gives the keys to what is to be acted on."""
        self.act = act
        with self.app.batch_update():
            await self.remove_children()
            await self.mount_all(widgets)
            self.scroll_home(animate=False, force=True, immediate=True)
            self.give_keys()

    def give_keys(self) -> None:
        """Gives the keys to what is to be acted on, without moving the page."""
        if self.act is None:
            return
        target = self.act if self.act.can_focus else _first_focusable(self.act)
        if target is not None:
            self.screen.set_focus(target, scroll_visible=False)

    def hides_action(self) -> bool:
        """Whether what the keys go to is still below (or above) what is seen."""
        acting = self.screen.focused
        if acting is None or self.act is None or self not in acting.ancestors:
            return False
        seen, whole = self.content_region, acting.region
        shown = seen.intersection(whole).height
        return shown < min(whole.height, max(seen.height // 2, 1))

    def show_action(self, up: bool = False) -> None:
        """Scrolls on, towards what is to be acted on."""
        step = max(self.content_region.height - 2, 1)
        self.scroll_relative(y=-step if up else step, animate=False, force=True, immediate=True)


def _first_focusable(widget: Widget) -> Widget | None:
    return next((inner for inner in widget.query("*") if inner.focusable), None)


class More(Lines):
    """One line under the page: that it goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.rows_left = 0

    def lines(self, width: int) -> list[Content]:
        """The line, empty where the page ends."""
        if self.rows_left <= 0:
            return [Content("")]
        return [Content.styled(_("▼ goes on: PgDn or ↓"), "$quiet").truncate(width)]
