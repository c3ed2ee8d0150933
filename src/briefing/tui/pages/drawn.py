"""A page that is drawn: its widgets, and the one that the player acts on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.page.view import View
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part


@dataclass(frozen=True, eq=False)
class Drawn:
    """A page and where its keys go."""

    widgets: Sequence[Widget]
    act: Widget | None


def told(*pieces: Sequence[Part], classes: str | None = None) -> Paragraphs:
    """Pieces of text, an empty line between them. Few widgets on a page are soon drawn."""
    parts = [part for piece in pieces if piece for part in (Part(EMPTY), *piece)]
    return Paragraphs(parts[1:], classes=classes)


def opening(view: View) -> list[Part]:
    """Dateline and title."""
    parts = []
    where = ", ".join(text for text in (view.place.upper(), view.date) if text)
    if where:
        parts.append(Part(plain(where).stylize("$quiet")))
    return [*parts, Part(plain(view.heading).stylize("bold $record"))]


def note(text: str, style: str = "$quiet") -> Part:
    """A sentence of the game's own."""
    return Part(Content.styled(text, style))
