"""Widgets that are gone: takes from them the lines they have drawn."""

from __future__ import annotations

from collections.abc import Iterable

from textual.widget import Widget


def let_go(widgets: Iterable[Widget]) -> None:
    """Empties what widgets have drawn.

    Textual 8 remembers, in a cache of its own, up to a thousand widgets that are gone, each with
    all its lines: several megabytes an hour. A refresh throws the lines away.
    """
    for widget in widgets:
        widget.refresh()
