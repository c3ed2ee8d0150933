"""`briefing check PATH`: says what is wrong with a scenario, and where."""

from __future__ import annotations

import argparse

from briefing.cli.failure import BAD, USAGE, Failure
from briefing.cli.folders import own_scenarios
from briefing.words import _, ngettext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("check", help=_("say what is wrong with a scenario"))
    command.add_argument("scenario", metavar=_("PATH"), help=_("a file, a folder, or a name"))
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the findings; the status is 1 where there is an error among them."""
    from briefing.authoring.library import Unknown, find
    from briefing.authoring.loader import load
    from briefing.authoring.report import shown

    try:
        path = find(args.scenario, own_scenarios()).path
    except Unknown as unknown:
        raise Failure(str(unknown), USAGE) from None
    found = load(path).diagnostics
    if found:
        print(shown(found))
    errors = sum(finding.severity == "error" for finding in found)
    said = ngettext("{n} error", "{n} errors", errors).format(n=errors)
    print(said if errors else _("No errors."))
    return BAD if errors else 0
