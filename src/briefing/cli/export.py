"""`briefing export RUN`: the debrief of a finished run in a file."""

from __future__ import annotations

import argparse

from briefing.cli.failure import BAD, Failure
from briefing.cli.output import put
from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("export", help=_("write the debrief of a finished run"))
    command.add_argument("name", metavar=_("RUN"), help=_("a run's id, or last"))
    command.add_argument("--to", choices=("md", "html"), required=True, help=_("the format"))
    command.add_argument(
        "--output", metavar=_("FILE"), help=_("where to; without it, to the terminal")
    )
    command.add_argument(
        "--scenario", metavar=_("PATH"), help=_("where its scenario is, if not in the library")
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes the debrief."""
    from briefing.cli.kept import named
    from briefing.cli.opening import game, recorded
    from briefing.playthrough import report
    from briefing.playthrough.event import Refused

    row = named(args.name)
    with recorded(game(args.scenario or row.scenario), row.path) as opened:
        try:
            found = opened.playthrough.debrief()
        except Refused as refused:
            raise Failure(str(refused), BAD) from None
    text = report.markdown(found) if args.to == "md" else report.html(found)
    put(text, args.output)
    return 0
