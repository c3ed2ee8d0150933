"""The run that is meant: the one that was named, the one that was left, or a new one."""

from __future__ import annotations

import argparse
import random
from datetime import UTC, datetime
from pathlib import Path

from briefing.cli import kept, opening
from briefing.cli.failure import Failure
from briefing.playthrough.event import TookRole
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves.places import runs_folder
from briefing.words import _

SEEDS = 1 << 31


def opened(args: argparse.Namespace) -> tuple[OpenRun, bool]:
    """The run, and whether it is one that was left in the middle without being asked for."""
    if args.resume is not None:
        return _resumed(args), False
    game = opening.game(args.scenario)
    role = opening.role_of(game.scenario, args.role)
    if not (args.new or args.unsaved) and args.seed is None:
        left = kept.unfinished(game, role)
        if left is not None:
            return _gone_on(game, left.path), True
    run = _begun(args, game)
    if role is not None:
        run.send(TookRole(role))
    return run, False


def _gone_on(game: Game, path: Path) -> OpenRun:
    try:
        return opening.resumed(game, path)
    except Failure as failure:
        raise Failure(_("{why} (--new begins anew)").format(why=failure), failure.code) from None


def _resumed(args: argparse.Namespace) -> OpenRun:
    game = opening.game(args.scenario) if args.scenario else None
    row = kept.named(args.resume, game)
    game = game or opening.game_of(row)
    return opening.recorded(game, row.path) if args.unsaved else opening.resumed(game, row.path)


def _begun(args: argparse.Namespace, game: Game) -> OpenRun:
    seed = random.SystemRandom().randrange(SEEDS) if args.seed is None else args.seed
    if args.unsaved:
        return OpenRun.unsaved(game, seed)
    return OpenRun.begin(game, seed, runs_folder(), datetime.now(UTC))
