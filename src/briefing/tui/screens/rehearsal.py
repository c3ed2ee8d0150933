"""The page of a run that is being edited, and under it what the checker finds."""

from __future__ import annotations

from collections.abc import Iterable

from textual.widget import Widget

from briefing.tui.screens.play import PlayScreen
from briefing.tui.widgets.findings import Findings


class RehearsalScreen(PlayScreen):
    """As a player sees it, and the findings."""

    def body(self) -> Iterable[Widget]:
        """The page, and below it the findings."""
        yield from super().body()
        yield Findings()
