"""What can be wrong with a save: each an error that says so in one plain sentence."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from briefing.words import _


class SaveTrouble(OSError):
    """A run cannot be read or kept. The message is a sentence for the player."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said

    def __str__(self) -> str:
        return self.said


class RunIsOpen(SaveTrouble):
    """Another window plays this run."""

    def __init__(self) -> None:
        super().__init__(_("This run is open in another window. Close it there first."))


class FileLost(SaveTrouble):
    """The run's file is not the one that was opened: gone, replaced, or written to by others."""


class RunIsBroken(SaveTrouble):
    """A file is no run that can be read. `line` counts from 1."""

    def __init__(self, line: int, why: str) -> None:
        said = _("This is not a run that can be opened: line {line}: {why}")
        super().__init__(said.format(line=line, why=why))
        self.line, self.why = line, why


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE}


@contextmanager
def in_words() -> Iterator[None]:
    """Turns what the system says into the trouble that it is for the player."""
    try:
        yield
    except SaveTrouble:
        raise
    except OSError as error:
        raise SaveTrouble(_said(error)) from error


def _said(error: OSError) -> str:
    if error.errno in _FULL:
        return _("The disk is full.")
    if error.errno in _CLOSED:
        return _("The folder of the runs cannot be written to.")
    if error.errno in _GONE:
        return _("The folder of the runs is not there.")
    return _("The disk reports: {error}.").format(error=error.strerror or error)
