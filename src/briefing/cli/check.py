"""`briefing check PATH`: says what is wrong with a scenario, where, and what is proved."""

from __future__ import annotations

import argparse

from briefing.cli.failure import BAD, USAGE, Failure
from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from briefing.cli.arguments import Commands

SEVERITIES = ("error", "warning", "info")
FORMATS = ("text", "json", "sarif", "github")


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("check", help=_("say what is wrong with a scenario"))
    command.add_argument(
        "scenarios", metavar=_("PATH"), nargs="*", help=_("a file, a folder, or a name")
    )
    command.add_argument(
        "--format", choices=FORMATS, default="text", help=_("how findings are written")
    )
    command.add_argument(
        "--fail-on",
        choices=SEVERITIES,
        default="error",
        help=_("end with 1 from this severity up (error, if you do not say)"),
    )
    command.add_argument(
        "--limit", type=number, metavar=_("N"), help=_("stop each search after so many states")
    )
    command.add_argument(
        "--jobs",
        type=number,
        metavar=_("N"),
        default=1,
        help=_("check so many PATHs at once; one alone is not checked faster"),
    )
    command.add_argument(
        "--figures", action="store_true", help=_("say how long it is, and how likely each ending")
    )
    command.add_argument(
        "--ways",
        metavar=_("FOLDER"),
        help=_("write runs that lead to what is found, to be played"),
    )
    command.add_argument("--explain", metavar=_("CODE"), help=_("say what a finding means"))
    command.add_argument("--list", action="store_true", help=_("say what is looked for"))
    command.set_defaults(run=run)


def number(text: str) -> int:
    """A whole number from 1 up."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:20]) < 1 << 53):
        raise argparse.ArgumentTypeError(_("this is a whole number from 1 up"))
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Prints the findings; the status is 1 where one of them weighs enough."""
    if args.explain is not None:
        return _explain(args.explain)
    if args.list:
        from briefing.authoring.check.page import overview

        print(*overview(), sep="\n")
        return 0
    if not args.scenarios:
        raise Failure(_("Say which scenario: briefing check PATH"), USAGE)
    from briefing.authoring.uncollected import uncollected

    with uncollected():
        return _check(args)


def _check(args: argparse.Namespace) -> int:
    from briefing.cli.checking import Checking

    checking = Checking(args.scenarios, args.limit, args.jobs, args.figures)
    for line in checking.lines(args.format):
        print(line)
    if args.ways is not None:
        from briefing.cli.ways import write

        write(checking.scenarios, args.ways, told=args.format == "text")
    weighs = SEVERITIES[: SEVERITIES.index(args.fail_on) + 1]
    return BAD if checking.met.intersection(weighs) else 0


def _explain(code: str) -> int:
    from briefing.authoring.check.page import codes, explained

    page = explained(code)
    if page is None:
        from briefing.authoring.loader.nearest import Nearest

        said = _("There is no finding “{code}”.").format(code=code)
        near = Nearest()(code, codes())
        more = _("Did you mean {names}?").format(names=near) if near else _("See --list.")
        raise Failure(f"{said} {more}", USAGE)
    print(page, end="")
    return 0
