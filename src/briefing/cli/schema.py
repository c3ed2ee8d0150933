"""`briefing schema`: the JSON Schema of the format, for an editor that helps while you write."""

from __future__ import annotations

import argparse

from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser(
        "schema",
        help=_("print the JSON Schema of the format, for an editor"),
        epilog=_(
            "Save it as schema.json, and begin each of your files with the line: "
            "# yaml-language-server: $schema=schema.json"
        ),
    )
    command.add_argument(
        "--whole", action="store_true", help=_("for a scenario that is one file, not a folder")
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints it."""
    from briefing.authoring.schema import text

    print(text(whole=args.whole), end="")
    return 0
