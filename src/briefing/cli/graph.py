"""`briefing graph PATH`: the scenes and choices of a scenario as a picture, or as a tree."""

from __future__ import annotations

import argparse
import io
import sys

from briefing.cli import screen
from briefing.cli.check import number
from briefing.cli.output import put
from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.authoring.graph.picture import Picture
    from briefing.cli.arguments import Commands

FORMATS = ("mermaid", "dot", "svg")


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("graph", help=_("draw a scenario's scenes and choices"))
    command.add_argument("scenario", metavar=_("PATH"), help=_("a file, a folder, or a name"))
    how = command.add_mutually_exclusive_group()
    how.add_argument("--to", choices=FORMATS, help=_("the format of the picture"))
    how.add_argument(
        "--tui",
        action="store_true",
        help=_("as a tree, on the screen; this is so without --to, too"),
    )
    command.add_argument("--role", metavar=_("ROLE"), help=_("only what this role can meet"))
    command.add_argument(
        "--output", metavar=_("FILE"), help=_("where to; without it, to the terminal")
    )
    command.add_argument(
        "--limit", type=number, metavar=_("N"), help=_("stop each search after so many states")
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Draws."""
    found = _picture(args)
    if args.to is None and args.output is None and screen.there():
        from briefing.cli.on_screen import graph

        return graph(found)
    if args.to and not sys.stdout.isatty() and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a picture in another encoding would be none
    put(_drawn(found, args.to), args.output)
    return 0


def _picture(args: argparse.Namespace) -> Picture:
    from briefing.authoring.check.study import Study
    from briefing.authoring.graph.drawn import picture
    from briefing.cli.opening import read, role_of
    from briefing.cli.progress import Progress

    loaded, scenario = read(args.scenario)
    role = role_of(scenario, args.role)
    with Progress() as progress:
        return picture(Study(loaded, scenario, args.limit, progress.tell), role)


def _drawn(picture: Picture, to: str | None) -> str:
    match to:
        case "mermaid":
            from briefing.authoring.graph.mermaid import mermaid

            return mermaid(picture)
        case "dot":
            from briefing.authoring.graph.dot import dot

            return dot(picture)
        case "svg":
            from briefing.authoring.graph.svg.svg import svg

            return svg(picture)
        case _:
            from briefing.authoring.graph.tree import text

            return text(picture)
