"""`briefing export RUN`: the debrief of a finished run in a file."""

from __future__ import annotations

import argparse
import sys

from briefing.cli.failure import BAD, Failure
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
    if args.output is None:
        sys.stdout.write(text)
    else:
        _write(args.output, text)
    return 0


def _write(path: str, text: str) -> None:
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        said = _("There is a file “{path}” already; it is left as it is.")
        raise Failure(said.format(path=path), BAD) from None
    print(_("Written to {path}").format(path=path))
