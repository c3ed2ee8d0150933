"""The glossary: the words of this page that need one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.page.view import View
from briefing.tui.prose import plain
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.words import _


class TermsScreen(ReadingScreen):
    """Words and what they mean."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("t,f5", "back", show=False)]

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view

    def heading(self) -> str:
        """What it is."""
        return _("Words on this page")

    def text(self) -> Iterable[Widget]:
        """The entries."""
        indent = Content("  ")
        parts: list[Part] = []
        for term, meaning in self.view.terms:
            parts += [
                Part(plain(term).stylize("bold")),
                Part(plain(meaning), indent, indent),
                Part(EMPTY),
            ]
        yield Paragraphs(parts)
