"""`briefing list`: the scenarios that can be played."""

from __future__ import annotations

import argparse

from briefing.cli.folders import own_scenarios
from briefing.words import _, ngettext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.authoring.library import Entry
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("list", help=_("list the scenarios"))
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints every scenario with its roles and summary."""
    from briefing.authoring.library import entries

    found = entries(own_scenarios())
    for number, entry in enumerate(found):
        if number:
            print()
        print("\n".join(_lines(entry)))
    if not found:
        print(_("There are no scenarios."))
    return 0


def _lines(entry: Entry) -> list[str]:
    import textwrap

    if entry.headline is None:
        said = _("{id}: its title cannot be read. See: briefing check {path}")
        return [said.format(id=entry.id, path=entry.path)]
    lines = [f"{entry.id}: {entry.headline.title}"]
    for role in entry.headline.roles:
        minutes = ngettext("about {n} minute", "about {n} minutes", role.minutes or 0)
        time = f", {minutes.format(n=role.minutes)}" if role.minutes else ""
        lines.append(f"  {role.title} (--role {role.id}){time}")
    summary = " ".join(entry.headline.summary.split())
    return [*lines, *textwrap.wrap(summary, 78, initial_indent="  ", subsequent_indent="  ")]
