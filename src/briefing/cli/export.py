"""`briefing export`: the debrief of a finished run in a file, or a scenario as a story in ink."""

from __future__ import annotations

import argparse
import sys

from briefing.cli.failure import BAD, USAGE, Failure
from briefing.cli.output import put
from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser(
        "export", help=_("write the debrief of a finished run, or a scenario as ink")
    )
    command.add_argument(
        "name",
        metavar=_("RUN|PATH"),
        help=_("a run's id, or last; for ink a scenario's file, folder or name"),
    )
    command.add_argument(
        "--to",
        choices=("md", "html", "ink"),
        required=True,
        help=_("the format: md and html for a run, ink for a scenario"),
    )
    command.add_argument(
        "--output", metavar=_("FILE"), help=_("where to; without it, to the terminal")
    )
    command.add_argument(
        "--scenario", metavar=_("PATH"), help=_("where a run's scenario is, if not in the library")
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes what was asked for."""
    text, notes = _story(args) if args.to == "ink" else (_debrief(args), ())
    put(text, args.output)
    for note in notes:
        print(note, file=sys.stderr)
    return 0


def _debrief(args: argparse.Namespace) -> str:
    from briefing.cli.kept import named
    from briefing.cli.opening import game, recorded
    from briefing.playthrough import report
    from briefing.playthrough.event import Refused

    row = named(args.name)
    with recorded(game(args.scenario or row.scenario), row.path) as opened:
        try:
            found = opened.playthrough.debrief()
        except Refused as refused:
            said = _("{why} Name one that is over: briefing runs lists them.")
            raise Failure(said.format(why=refused), BAD) from None
    return report.markdown(found) if args.to == "md" else report.html(found)


def _story(args: argparse.Namespace) -> tuple[str, tuple[str, ...]]:
    """The story, and what it leaves out."""
    from briefing.authoring.export import ink, left_out
    from briefing.cli.opening import game

    if args.scenario is not None:
        raise Failure(_("For ink, name the scenario alone: without --scenario."), USAGE)
    scenario = game(args.name).scenario
    return ink(scenario), left_out(scenario)
