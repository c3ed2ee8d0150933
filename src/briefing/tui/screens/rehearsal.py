"""The page of a run that is being edited, and under it what the checker finds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from briefing.tui.run import Run
from briefing.tui.screens.play import PlayScreen
from briefing.tui.widgets.findings import Findings
from briefing.words import _


class RehearsalScreen(PlayScreen):
    """As a player sees it, and the findings."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f9", "findings", _("Findings"))]

    def __init__(self, run: Run) -> None:
        super().__init__(run)
        self.findings = Findings()

    def body(self) -> Iterable[Widget]:
        """The page, and below it the findings."""
        yield from super().body()
        yield self.findings

    def action_findings(self) -> None:
        """Turns to the findings that there was no room for; after the last, to the first."""
        self.findings.turn()
