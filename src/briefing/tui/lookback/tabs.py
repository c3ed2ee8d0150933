"""The parts of a debrief on one line: a digit or a click opens one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message

from briefing.tui.widgets.lines import Lines


class Tabs(Lines):
    """Numbered names; the open one is marked by shape as well as by colour."""

    DEFAULT_CSS = """
    Tabs { height: 1; pointer: pointer; }
    """

    @dataclass
    class Opened(Message):
        """The player opens a part."""

        number: int

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(id="tabs")
        self.names, self.open = tuple(names), 0

    def show(self, number: int) -> None:
        """Marks a part as open."""
        self.open = number
        self.changed()

    def lines(self, width: int) -> list[Content]:
        return [Content("").join(self._tabs(width))]

    def _tabs(self, width: int) -> list[Content]:
        """The names; where they do not fit, the open one and the digits of the others."""
        whole = [f" {n} {name} " for n, name in enumerate(self.names, 1)]
        if sum(map(len, whole)) > width:
            whole = [f" {n + 1} " if n != self.open else told for n, told in enumerate(whole)]
        return [
            Content.styled(f"▸{told[1:]}" if n == self.open else told, self._style(n))
            for n, told in enumerate(whole)
        ]

    def _style(self, number: int) -> str:
        return "bold reverse" if number == self.open else "$quiet"

    def on_click(self, event: events.Click) -> None:
        event.stop()
        at = event.get_content_offset(self)
        if at is None:
            return
        end = 0
        for number, tab in enumerate(self._tabs(self.content_size.width)):
            end += tab.cell_length
            if at.x < end:
                self.post_message(self.Opened(number))
                return
