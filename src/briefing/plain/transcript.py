"""A recorded run told as the plain player tells it: every page, and what was typed on it."""

from __future__ import annotations

import io
from collections.abc import Iterable

from briefing.plain.console import Console
from briefing.plain.player import Player
from briefing.playthrough.event import Event
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game


def transcript(game: Game, seed: int, events: Iterable[Event]) -> str:
    """The whole run as text, 80 columns wide and without any mark."""
    told = io.StringIO()
    player = Player(OpenRun.unsaved(game, seed), Console(io.StringIO(), told, 80, marks=False))
    player.tell_all(events)
    return told.getvalue()
