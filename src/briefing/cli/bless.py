"""`briefing bless PATH`: writes a golden playthrough for every ending, and says which have none."""

from __future__ import annotations

import argparse

from briefing.words import _, ngettext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser(
        "bless", help=_("write down a run to every ending, to be compared later")
    )
    command.add_argument(
        "scenarios", metavar=_("PATH"), nargs="+", help=_("a scenario's folder, or a name")
    )
    command.add_argument(
        "--check", action="store_true", help=_("write nothing; say what would be written")
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Blesses each scenario; the status is 1 where an ending has no run, or with `--check` any."""
    from briefing.cli.blessing import Blessing

    worst = 0
    for name in args.scenarios:
        blessing = Blessing(name, writes=not args.check)
        for said in blessing.done():
            print(said)
        changed, missing = blessing.changed, len(blessing.missing)
        kept = ngettext("{n} golden playthrough", "{n} golden playthroughs", blessing.kept)
        print(
            _("{name}: {kept}, {n} changed.").format(
                name=blessing.name, kept=kept.format(n=blessing.kept), n=changed
            )
        )
        worst = max(worst, int(bool(missing or (args.check and changed))))
    return worst
