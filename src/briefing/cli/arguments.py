"""The command line: what can be typed, and which command it is."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from briefing.cli import check, export, home, listing, play, runs
from briefing.words import _

COMMANDS: tuple[Callable[[argparse._SubParsersAction[argparse.ArgumentParser]], None], ...] = (
    play.register, listing.register, runs.register, export.register, check.register,
)  # fmt: skip


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the command as `run`. Leaves by `SystemExit` on `--help` and errors."""
    return parser().parse_args(argv)


def parser() -> argparse.ArgumentParser:
    """Everything that can be typed."""
    top = argparse.ArgumentParser(
        prog="briefing",
        description=_("News you can play: decide, estimate, and then see what happened."),
        epilog=_("Without a command the library opens."),
        allow_abbrev=False,
    )
    top.add_argument("--version", action=Version, nargs=0, help=_("say the version and leave"))
    top.set_defaults(run=home.run)
    commands = top.add_subparsers(title=_("commands"), metavar=_("COMMAND"))
    for register in COMMANDS:
        register(commands)
    return top


class Version(argparse.Action):
    """Says the version; asked of the installed package only when somebody wants to know."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        from importlib.metadata import version

        print(f"briefing {version('briefing-game')}")
        parser.exit()
