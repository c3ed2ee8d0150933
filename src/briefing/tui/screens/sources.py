"""The sources of what the player knows: who published what, when, and how reliable that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.page.cards import SourceCard
from briefing.playthrough.page.forms import reliabilities
from briefing.playthrough.page.view import View
from briefing.tui.prose import plain
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.widgets.lines import Paragraphs, Part
from briefing.words import _


class SourcesScreen(ReadingScreen):
    """One card under the other."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("s,f4", "back", show=False)]

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view

    def heading(self) -> str:
        """What it is."""
        return _("Sources")

    def text(self) -> Iterable[Widget]:
        """The cards."""
        return [Paragraphs(source_card(source), classes="card") for source in self.view.sources]


def source_card(source: SourceCard) -> list[Part]:
    """A source, whole."""
    tag = Content.styled(f"[{source.tag}] ", "bold $record")
    hang = Content(" " * tag.cell_length)
    said = [text for text in (source.publisher, source.published, source.byline) if text]
    parts = [
        Part(plain(source.title).stylize("bold"), tag, hang),
        Part(plain(" · ".join(said)).stylize("$quiet"), hang, hang),
    ]
    lines = [
        (_("Reliability"), _reliability(source)),
        (_("Why"), source.note),
        (_("Made from"), source.lineage),
        (_("Follows"), f"[{source.follows}]" if source.follows else None),
        (_("Read it at"), source.url),
    ]
    for label, text in lines:
        if text:
            line = Content.assemble((f"{label}: ", "$quiet"), plain(text))
            parts.append(Part(line, hang, hang + "  "))
    return parts


def _reliability(source: SourceCard) -> str:
    if source.reliability is None:
        return _("not shown before you have graded it")
    words = {line.grade: line.words for line in reliabilities()}
    return f"{source.reliability}, {words[source.reliability]}"
