"""`briefing play`: opens a scenario, or a run of it, in the terminal game or line by line."""

from __future__ import annotations

import argparse

from briefing.cli import screen
from briefing.cli.failure import USAGE, Failure
from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("play", help=_("play a scenario"))
    command.add_argument(
        "scenario", nargs="?", metavar=_("NAME"), help=_("a scenario's name, its file or folder")
    )
    command.add_argument("--plain", action="store_true", help=_("line by line, without a screen"))
    command.add_argument("--role", metavar=_("ROLE"), help=_("take this role at once"))
    command.add_argument("--seed", type=seed, metavar=_("N"), help=_("what chance follows"))
    command.add_argument("--unsaved", action="store_true", help=_("leave no trace"))
    command.add_argument(
        "--watch", action="store_true", help=_("show edits as they are saved, and what is found")
    )
    which = command.add_mutually_exclusive_group()
    which.add_argument("--new", action="store_true", help=_("begin anew, whatever is unfinished"))
    which.add_argument("--resume", metavar=_("RUN"), help=_("go on with a run, or with the last"))
    which.add_argument("--replay", metavar=_("FILE"), help=_("show a recorded run"))
    command.set_defaults(run=run)


def seed(text: str) -> int:
    """A seed: a whole number that every reader of JSON can hold."""
    if not (text.isascii() and text.isdigit() and int(text[:20]) < 1 << 53):
        raise argparse.ArgumentTypeError(_("a seed is a whole number from 0 to 2^53"))
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Plays, on the screen where there is one and nobody asked for less."""
    if (args.resume or args.replay) and (args.role or args.seed is not None):
        raise Failure(_("A run that is there has its role and its seed already."), USAGE)
    if args.watch:
        return _watched(args)
    if args.plain or not screen.there():
        from briefing.cli import plainly

        return plainly.play(args)
    from briefing.cli import on_screen

    return on_screen.play(args)


def _watched(args: argparse.Namespace) -> int:
    if args.scenario is None:
        raise Failure(_("Say which scenario is edited: briefing play PATH --watch"), USAGE)
    if args.plain or not screen.there():
        raise Failure(_("Edits can be watched on a screen only, not line by line."), USAGE)
    from briefing.cli import watched

    return watched.play(args)
