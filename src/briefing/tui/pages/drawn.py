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


def opening(view: View) -> Paragraphs:
    """Dateline and title."""
    parts = []
    where = ", ".join(text for text in (view.place.upper(), view.date) if text)
    if where:
        parts.append(Part(plain(where).stylize("$quiet")))
    parts.append(Part(plain(view.heading).stylize("bold $record")))
    return Paragraphs(parts, classes="opening")


def note(text: str, style: str = "$quiet", *, classes: str = "note") -> Paragraphs:
    """A line of the game's own."""
    return Paragraphs([Part(Content(text).stylize(style) if text else EMPTY)], classes=classes)
