"""Plays a scenario while it is edited: a rehearsal that leaves no trace."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from briefing.authoring.loader import load
from briefing.authoring.watch import Watch
from briefing.cli import kept, opening
from briefing.cli.failure import BAD, Failure
from briefing.cli.folders import own_scenarios, scenario_path
from briefing.playthrough.event import Event, TookRole
from briefing.playthrough.playthrough import Game
from briefing.playthrough.rehearsal import Rehearsal
from briefing.playthrough.saves.places import runs_folder
from briefing.tui.shelf import Shelf
from briefing.tui.watching import WatchingApp


def play(args: argparse.Namespace) -> int:
    """Opens the scenario that is meant, from its beginning or from a run of it."""
    path = scenario_path(args.scenario)
    watch = Watch(path)
    loaded = load(path)
    if loaded.scenario is None:
        raise Failure(opening.unplayable(args.scenario, loaded.diagnostics), BAD)
    game = Game(loaded.scenario)
    seed, events = _begun(args, game)
    shelf = Shelf(runs_folder(), own_scenarios())
    run = Rehearsal(game, seed, events)
    app = WatchingApp(shelf, watch, loaded, run, plain=bool(os.environ.get("NO_COLOR")))
    app.run()
    return app.return_code or 0


def _begun(args: argparse.Namespace, game: Game) -> tuple[int, tuple[Event, ...]]:
    """The seed, and what has been done already: the inputs of a run, or a role."""
    if args.replay is not None:
        saved = opening.read_record(Path(args.replay))
        return saved.header.seed, saved.events
    if args.resume is not None:
        saved = opening.read_record(kept.named(args.resume, game).path)
        return saved.header.seed, saved.events
    role = opening.role_of(game.scenario, args.role)
    return args.seed or 0, (TookRole(role),) if role is not None else ()
