"""The page itself: what is read and acted on. It scrolls, and shows before it lets act."""

from __future__ import annotations

from collections.abc import Sequence

from textual.geometry import Region
from textual.widget import Widget

from briefing.tui.messages import LetGo
from briefing.tui.widgets import sight
from briefing.tui.widgets.gone import let_go
from briefing.tui.widgets.long import Long


class Page(Long, can_focus=False):
    """Holds the widgets of one page; `act` is the one that the player acts on."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.act: Widget | None = None

    async def show(
        self, widgets: Sequence[Widget], act: Widget | None, again: bool = False
    ) -> None:
        """Shows another page: from its top, or, where it was read before, from where one acts."""
        self.act = act
        gone = list(self.children)
        with self.app.batch_update():
            for widget in gone:
                widget.display = False
            await self.mount_all(widgets)
            self.call_after_refresh(self._drop, gone)
            self.scroll_home(animate=False, force=True, immediate=True)
            self.give_keys()
            if again and act is not None:
                self.scroll_to_widget(act, animate=False, force=True, top=True)

    async def _drop(self, gone: Sequence[Widget]) -> None:
        """Takes away what is not shown any more; the new page does not wait for that."""
        let_go([inner for widget in gone for inner in (widget, *widget.query("*"))])
        await self.remove_children(gone)
        self.post_message(LetGo())

    def give_keys(self) -> None:
        """Gives the keys to what is to be acted on, without moving the page."""
        begin = getattr(self.act, "begin", None)
        if begin is not None:  # a form gives them to one of its parts
            begin()
        elif self.act is not None:
            self.screen.set_focus(self.act, scroll_visible=False)

    def hides_action(self) -> bool:
        """Whether what the keys go to is still below (or above) what is seen."""
        acting = self.screen.focused
        if acting is None or self.act is None or self not in acting.ancestors:
            return False
        half = max(self.content_region.height // 2, 1)
        return bool(self.max_scroll_y) and sight.hidden(acting, Region(0, 0, *acting.size), half)

    def action_is_above(self) -> bool:
        """Whether what the keys go to has been scrolled past."""
        acting = self.screen.focused
        return acting is not None and acting.region.y < self.content_region.y
