"""The command line: what can be typed, and which command it is."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from importlib import import_module

from briefing.scenario.text import visible
from briefing.words import _

TYPE_CHECKING = False  # `typing` would cost each start a tenth of its time
if TYPE_CHECKING:
    from typing import Any, NoReturn

    Commands = argparse._SubParsersAction["Parser"]

MODULES = {
    "play": "play",
    "list": "listing",
    "runs": "runs",
    "export": "export",
    "check": "check",
    "graph": "graph",
    "bless": "bless",
    "new": "new",
    "schema": "schema",
}
"""Which file of this room holds a command."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the command as `run`. Leaves by `SystemExit` on `--help` and errors."""
    meant = [word for word in argv[:1] if word in MODULES]
    return parser(meant or MODULES).parse_args(argv)


def parser(words: Iterable[str]) -> Parser:
    """What can be typed, as far as these commands: a command that is not meant is not imported."""
    top = Parser(
        prog="briefing",
        description=_("News you can play: decide, estimate, and then see what happened."),
        epilog=_("Without a command the library opens."),
    )
    top.add_argument("--version", action=Version, nargs=0, help=_("say the version and leave"))
    top.set_defaults(run=_home)
    commands = top.add_subparsers(title=_("commands"), metavar=_("COMMAND"))
    for word in words:
        import_module(f"briefing.cli.{MODULES[word]}").register(commands)
    return top


def _home(args: argparse.Namespace) -> int:
    from briefing.cli import home

    return home.run(args)


class Parser(argparse.ArgumentParser):
    """Takes options as they are written, and never half of one."""

    def __init__(self, **given: Any) -> None:
        super().__init__(formatter_class=Lines, allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        """Says how a command is typed; what was typed instead may hold anything."""
        super().error(visible(message))


class Lines(argparse.HelpFormatter):
    """The help, as wide as the terminal; asking for that in the usual way costs a fifth of it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=max(20, min(columns(), 100)) - 2)


def columns() -> int:
    """How wide the terminal is."""
    try:
        return int(os.environ.get("COLUMNS") or os.get_terminal_size().columns) or 80
    except (OSError, ValueError):
        return 80


class Version(argparse.Action):
    """Says the version; asked of the installed package only when somebody wants to know."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        from importlib.metadata import version

        print(f"briefing {version('briefing-game')}")
        parser.exit()
