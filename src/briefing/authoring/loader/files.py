"""Which files a scenario is made of, and nothing that lies outside its folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from briefing.authoring.loader.source import Source
from briefing.authoring.loader.text import MOST_BYTES, read
from briefing.scenario.diagnostic import Diagnostic, Place
from briefing.scenario.text import visible
from briefing.words import _

ENDINGS = (".yaml", ".yml")
MAIN = "scenario"
RECORDED = "playthroughs"
MOST_ENTRIES = 20_000
LONGEST_NAME = 100


class Found:
    """The texts of a scenario, and what was wrong with finding them."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self.findings: list[Diagnostic] = []
        self.empty: list[Diagnostic] = []
        self.size = 0

    def say(self, code: str, message: str, name: str) -> None:
        self.findings.append(Diagnostic(code, visible(message), place=Place(visible(name), 1, 1)))


def find(path: Path) -> Found:
    """Everything that belongs to the scenario at `path`, a file or a folder."""
    found = Found()
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            _folder(path, found)
        else:
            _add(path, str(path), found)
    except FileNotFoundError:
        found.say("missing-file", _("There is no such file or folder."), str(path))
    except (OSError, ValueError) as error:
        found.say("unreadable-file", _unreadable(error), str(path))
    return found


def scenario_name(path: Path) -> str:
    """What a scenario at `path` is called: its folder's name, or its file's without the ending."""
    whole = Path(os.path.abspath(path))
    return whole.stem if whole.suffix in ENDINGS else whole.name


def stamps(path: Path) -> frozenset[tuple[str, int, int]]:
    """The files of a scenario with their sizes and times: other ones mean that it was edited."""
    try:
        paths = [p for p in _walk(path, path.resolve(), Found()) if p] if path.is_dir() else [path]
        return frozenset((str(p), s.st_size, s.st_mtime_ns) for p in paths for s in (p.stat(),))
    except OSError:  # an editor is just putting the new file in the place of the old one
        return frozenset()


def _folder(top: Path, found: Found) -> None:
    root = top.resolve()
    paths: list[Path] = []
    for count, path in enumerate(_walk(top, root, found)):
        if count > MOST_ENTRIES:
            found.say("too-large", _("The folder holds too many files."), str(top))
            return
        if path is not None:
            paths.append(path)
    paths.sort(key=lambda path: (path.parent != top or path.stem != MAIN, str(path)))
    for path in paths:
        if found.size > MOST_BYTES:
            break
        _add(path, str(path), found)
    if not paths and not found.findings:
        found.say("no-yaml", _("The folder holds no .yaml file."), str(top))


def _walk(top: Path, root: Path, found: Found) -> Iterator[Path | None]:
    """Every file of the scenario under `top`; None for what is passed by."""
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            found.say("unreadable-file", _unreadable(error), str(folder))
            continue
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith("."):
                yield None
            elif entry.is_dir(follow_symlinks=False):
                if folder != top or entry.name != RECORDED:
                    folders.append(path)
                yield None
            elif path.suffix not in ENDINGS and not (entry.is_symlink() and path.is_dir()):
                yield None
            else:
                yield path if _belongs(path, root, entry, found) else None


def _belongs(path: Path, root: Path, entry: os.DirEntry[str], found: Found) -> bool:
    """Whether what is found there lies within the folder. Links to folders are never followed."""
    if not entry.is_symlink():
        return True
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        found.say("link-loop", _("This link leads nowhere, or to itself."), str(path))
        return False
    if not target.is_relative_to(root):
        found.say("climbs-out", _("This link leads out of the scenario's folder."), str(path))
        return False
    if target.is_dir():
        found.say("link-loop", _("Links to folders are not followed."), str(path))
        return False
    return True


def _add(path: Path, name: str, found: Found) -> None:
    """Read one file of the scenario."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            found.say("unreadable-file", _("This is no file that can be read."), name)
            return
        found.size += status.st_size
        if found.size > MOST_BYTES:
            megabytes = MOST_BYTES // 2**20
            message = _("A scenario can hold {megabytes} MB of text at most, and this is more.")
            found.say("too-large", message.format(megabytes=megabytes), name)
            return
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        found.say("unreadable-file", _unreadable(error), name)
        return
    _name(path, found)
    source = read(data, visible(name))
    if isinstance(source, Source):
        found.sources.append(source)
    else:
        found.findings.append(source)


def _name(path: Path, found: Found) -> None:
    """A name has to be text, or nobody could be told which file is meant."""
    if any("\ud800" <= sign <= "\udfff" for sign in path.name):
        found.say("bad-name", _("The name of this file is not UTF-8."), str(path))
    elif len(path.stem) > LONGEST_NAME:
        found.say("bad-name", _("The name of this file is too long."), str(path))


def _unreadable(error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return _("This cannot be read: {reason}.").format(reason=reason)
