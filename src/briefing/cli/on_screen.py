"""Plays on the screen: opens the run, and hands it to the terminal game."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from briefing.cli import opening, sitting
from briefing.cli.folders import own_scenarios
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.places import runs_folder
from briefing.tui.app import BriefingApp
from briefing.tui.shelf import Shelf


def library() -> int:
    """Opens the library."""
    return _shown(None)


def play(args: argparse.Namespace) -> int:
    """Plays the run that the arguments mean, or opens the library where they mean none."""
    if args.replay is not None:
        file = Path(args.replay)
        game = opening.recorded_game(args.scenario, file)
        return _shown(opening.recorded(game, file))
    if args.scenario is None and args.resume is None:
        return library()
    return _shown(sitting.opened(args)[0])


def _shown(run: OpenRun | None) -> int:
    shelf = Shelf(runs_folder(), own_scenarios())
    app = BriefingApp(shelf, run, plain=bool(os.environ.get("NO_COLOR")))
    app.run()
    return app.return_code or 0
