"""The line that commits. It says what is missing, or that the answer stays."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content

from briefing.tui.prose import safe
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Lines, Part, wrapped
from briefing.tui.widgets.stop import Stop
from briefing.words import _


class CommitLine(Lines, Stop, can_focus=True):
    """A button in words. `problem` is the one sentence that stands against committing, or empty."""

    DEFAULT_CSS = """
    CommitLine { margin-top: 1; pointer: pointer; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "press", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(classes="stop")
        self.problem = ""

    def tell(self, problem: str) -> None:
        """Says what stands against committing; nothing, where it is empty."""
        self.problem = problem
        self.changed()

    def keys(self) -> list[Key]:
        return [Key("Enter", _("commit"))]

    def lines(self, width: int) -> list[Content]:
        lead, blank = Content("▸ " if self.has_focus else "  "), Content("  ")
        if self.problem:
            missing = Content.styled(safe(f"… {self.problem}"), "$quiet")
            return wrapped(Part(missing, lead, blank), width)
        button = Content.styled(
            _(" Enter  Commit this answer "), "bold reverse" if self.has_focus else "bold $accent"
        )
        final = Content.styled(_("It stays in this run, even if you go back."), "$quiet")
        line = lead + button + "  " + final
        if line.cell_length <= width:
            return [line]
        return [lead + button, *wrapped(Part(final, Content("   "), Content("   ")), width)]

    def watch_has_focus(self, has_focus: bool) -> None:
        """Shows whether keys go here."""
        super().watch_has_focus(has_focus)
        self.changed()

    def action_press(self) -> None:
        self.asking.commit()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.action_press()
