"""The first line: which scenario, in which role, when, and how long it still takes."""

from __future__ import annotations

from textual.content import Content

from briefing.playthrough.page.view import View
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import Lines, spread
from briefing.words import _

STRIP = 100
"""Below so many columns there is no strip of time."""


class Heading(Lines):
    """One line, its two ends apart."""

    def __init__(self, view: View | None = None) -> None:
        super().__init__()
        self.view = view

    def show(self, view: View) -> None:
        """Shows where a page stands."""
        self.view = view
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """The line."""
        if self.view is None:
            return [Content("")]
        if self.view.role is None:
            return [Content.styled(_("BRIEFING"), "bold")]
        title = plain(self.view.scenario.upper()).stylize("bold")
        role = plain(f" · {self.view.role}") if self.view.role else Content("")
        return [spread(title + role, self._where(self.view, width), width)]

    def _where(self, view: View, width: int) -> Content:
        """At the right; where room lacks, the date alone stands for the strip of time."""
        said: list[str] = []
        if width < STRIP and view.way:
            said.append(view.way[-1].date)
        elif view.stage == "scene":
            said.append(_("scene {n}").format(n=len(view.way)))
        if view.minutes_left is not None:
            left = _("~{n} min left") if width < STRIP else _("about {n} min left")
            said.append(left.format(n=view.minutes_left))
        return plain(" · ".join(filter(None, said))).stylize("$quiet")
