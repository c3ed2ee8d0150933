"""What the checker finds in a scenario that is being edited, in a few lines under the page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from textual.containers import VerticalScroll
from textual.content import Content

from briefing.authoring.check.formats.wording import message
from briefing.scenario.diagnostic import Diagnostic
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import Paragraphs, Part
from briefing.words import _, ngettext

_WORDS = {"error": _("error"), "warning": _("warning"), "info": _("info")}
_STYLES = {"error": "bold $error", "warning": "bold $warning", "info": "$quiet"}


class Findings(VerticalScroll, can_focus=False):
    """A heading, and a line or two for each finding: its weight, its place, its sentence."""

    def __init__(self) -> None:
        self._said = Paragraphs()
        super().__init__(self._said)

    def say(self, words: str) -> None:
        """Shows that something is still being done."""
        self._show([Part(_heading(words, "$quiet"))])

    def broken(self, findings: Sequence[Diagnostic]) -> None:
        """Shows why the files cannot be read; what is on the screen is older."""
        said = _("CANNOT BE READ · you see how it was before")
        said += _many(findings)
        self._show([Part(_heading(said, "bold $error")), *_rows(findings)])

    def found(self, findings: Sequence[Diagnostic], proved: bool) -> None:
        """Shows what a whole check has found."""
        if not findings:
            said = _("NO FINDINGS") if proved else _("NO FINDINGS · not every state was visited")
            self._show([Part(_heading(said, "bold $record"))])
            return
        said = ngettext("{n} FINDING", "{n} FINDINGS", len(findings)).format(n=len(findings))
        said += _many(findings)
        self._show([Part(_heading(said, "bold $record")), *_rows(findings)])

    def turn(self) -> None:
        """Shows the next of them; after the last, the first."""
        if self.is_vertical_scroll_end:
            self.scroll_home(animate=False)
        else:
            self.scroll_page_down(animate=False)

    def _show(self, parts: Sequence[Part]) -> None:
        self._said.show(parts)
        self.scroll_home(animate=False)


def _heading(words: str, style: str) -> Content:
    return Content.styled(words, style)


def _many(findings: Sequence[Diagnostic]) -> str:
    """How to come to what there is no room for."""
    return _(" · F9 turns to the next") if len(findings) > 2 else ""


def _rows(findings: Sequence[Diagnostic]) -> list[Part]:
    """The weightiest first: there is room for two or three."""
    weights = list(_WORDS)
    return [_row(one) for one in sorted(findings, key=lambda one: weights.index(one.severity))]


def _row(finding: Diagnostic) -> Part:
    place = finding.place
    where = f" {PurePath(place.file).name}:{place.line}" if place else ""
    head = Content.assemble(
        (f"{_WORDS[finding.severity]} ", _STYLES[finding.severity]), plain(where.strip())
    )
    body = Content.assemble(head, "  ", plain(message(finding)), (f" [{finding.code}]", "$quiet"))
    return Part(body, Content("• "), Content("  "))
