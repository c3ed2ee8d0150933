"""`briefing runs`: the runs that are kept, and where each of them stands."""

from __future__ import annotations

import argparse

from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands
    from briefing.playthrough.saves.runs import RunSummary


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("runs", help=_("list the runs you have"))
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints a line for each run, the last played first."""
    from briefing.cli.kept import kept

    found = kept()
    for row in found:
        print(_line(row))
    if not found:
        print(_("There are no runs yet. Begin one with: briefing play NAME"))
    return 0


def _line(row: RunSummary) -> str:
    when = f"{row.played.astimezone():%Y-%m-%d %H:%M}"
    if row.broken is not None:
        return _("{when}  {file}: {why}").format(when=when, file=row.path, why=row.broken)
    state = _("over") if row.over else row.where
    said = "  ".join([row.run, when, row.title or row.scenario, row.role, state])
    from_ = _(" (from run {run})").format(run=row.parent) if row.parent else ""
    return said + from_
