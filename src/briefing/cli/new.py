"""`briefing new NAME`: writes a small scenario to begin from, and asks what it needs for it."""

from __future__ import annotations

import argparse
import sys

from briefing.cli.failure import BAD, USAGE, Failure
from briefing.scenario.text import visible
from briefing.words import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from briefing.authoring.draft.draft import Draft
    from briefing.cli.arguments import Commands


def register(commands: Commands) -> None:
    """Adds the command."""
    command = commands.add_parser("new", help=_("write a small scenario to begin from"))
    command.add_argument(
        "name", nargs="?", metavar=_("NAME"), help=_("what its folder is called, as in town-water")
    )
    command.add_argument("--title", metavar=_("TEXT"), help=_("its title"))
    command.add_argument(
        "--role",
        action="append",
        default=[],
        metavar=_("TEXT"),
        help=_("who the player is; once for each role"),
    )
    command.add_argument(
        "--author",
        action="append",
        default=[],
        metavar=_("TEXT"),
        help=_("who writes it; once for each author"),
    )
    command.add_argument(
        "--in", dest="into", default=".", metavar=_("FOLDER"), help=_("where; else here")
    )
    command.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes it, and says what can be done with it."""
    from pathlib import Path

    from briefing.authoring.draft.writing import written

    into = Path(args.into).expanduser()
    if not into.is_dir():
        raise Failure(_("There is no folder “{folder}”.").format(folder=into), USAGE)
    draft = _draft(args, into, sys.stdin.isatty() and sys.stdout.isatty())
    try:
        folder = written(draft, into)
    except FileExistsError:
        raise Failure(_taken(into / draft.name), USAGE) from None
    path = visible(f"{folder}" if folder.parent != Path() else f"./{folder}")
    print(_("Written: {path}, with its facts, its story and its questions.").format(path=path))
    print(_("Look for faults:       briefing check {path}").format(path=path))
    print(_("Play it:               briefing play {path}").format(path=path))
    print(_("Play it while writing: briefing play {path} --watch").format(path=path))
    return 0


def _draft(args: argparse.Namespace, into: Path, asks: bool) -> Draft:
    """What is to be written: as the options say, else as somebody answers, else as is usual."""
    from briefing.authoring.draft.draft import Draft, title_of

    def given(listed: list[str], question: str, usual: str) -> tuple[str, ...]:
        said = listed or [_asked(question, usual) if asks else usual]
        return tuple(text for text in said if text.strip())

    name = _name(args.name, into, asks)
    title = given([args.title] if args.title else [], _("What is its title?"), title_of(name))
    usual = _("Head of the waterworks")
    roles = given(args.role, _("Who is the player?"), usual)
    authors = given(args.author, _("Who writes it?"), "")
    return Draft(name, (*title, title_of(name))[0], roles or (usual,), authors)


def _name(name: str | None, into: Path, asks: bool) -> str:
    """A name that can be taken; where somebody is there to be asked, until there is one."""
    while True:
        why = None if name is None else _refused(name, into)
        if name is not None and why is None:
            return name
        if not asks:
            raise Failure(why or _("Say what it is to be called: briefing new NAME"), USAGE)
        if why:
            print(why)
        name = _asked(_("What is its folder called?"), "town-water")


def _refused(name: str, into: Path) -> str | None:
    """Why a scenario cannot be called so here, and how it could be."""
    import os.path

    from briefing.authoring.draft.draft import is_name, name_like

    if not is_name(name):
        near = name_like(name)
        said = _("A scenario's name is small letters, digits and “-”, and “{name}” is not.")
        hint = _("Try {name}.").format(name=near) if near else _("Try town-water.")
        return f"{said.format(name=visible(name[:80]))} {hint}"
    return _taken(into / name) if os.path.lexists(into / name) else None


def _taken(path: Path) -> str:
    said = _("“{path}” is there already, and nothing of it was touched. Take another name.")
    return said.format(path=visible(str(path)))


def _asked(question: str, usual: str) -> str:
    """What somebody answers; Enter alone means what is usual."""
    try:
        said = input(f"{question} [{usual}] " if usual else f"{question} ")
    except EOFError:
        print()
        raise Failure(_("Nothing was written."), BAD) from None
    return said.strip() or usual
