"""Plays on the screen: the game shows itself at once, and opens the run behind its first frame."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.authoring.library import Unknown, find
from briefing.cli.failure import USAGE, Failure
from briefing.cli.folders import own_scenarios
from briefing.playthrough.saves.places import runs_folder
from briefing.tui.app import BriefingApp
from briefing.tui.shelf import Opening, Shelf
from briefing.words import _

if TYPE_CHECKING:
    from briefing.authoring.graph.picture import Picture
    from briefing.playthrough.open_run import OpenRun


def library() -> int:
    """Opens the library."""
    return _shown(None)


def play(args: argparse.Namespace) -> int:
    """Plays the run that the arguments mean, or opens the library where they mean none."""
    if args.scenario is None and args.resume is None and args.replay is None:
        return library()
    title, summary = _announced(args.scenario)
    return _shown(Opening(title, summary, lambda: _opened(args)))


def graph(picture: Picture) -> int:
    """Shows a scenario as a tree."""
    from briefing.tui.graphing import GraphApp

    shelf = Shelf(runs_folder(), own_scenarios())
    app = GraphApp(picture, shelf, plain=bool(os.environ.get("NO_COLOR")))
    app.run()
    return app.return_code or 0


def _announced(name: str | None) -> tuple[str, str]:
    """What can be said of a scenario before it is read."""
    if name is None:
        return _("Your run"), ""
    try:
        entry = find(name, own_scenarios())
    except Unknown as unknown:
        raise Failure(str(unknown), USAGE) from None
    return (entry.headline.title, entry.headline.summary) if entry.headline else (entry.id, "")


def _opened(args: argparse.Namespace) -> OpenRun:
    from briefing.cli import opening, sitting

    if args.replay is None:
        return sitting.opened(args)[0]
    file = Path(args.replay)
    return opening.recorded(opening.recorded_game(args.scenario, file), file)


def _shown(opening: Opening | None) -> int:
    shelf = Shelf(runs_folder(), own_scenarios())
    app = BriefingApp(shelf, opening=opening, plain=bool(os.environ.get("NO_COLOR")))
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
