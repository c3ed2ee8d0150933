"""A run's file while it is played: locked, and grown by a line for each input, at once on disk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from briefing.playthrough.event import Event
from briefing.playthrough.saves import save
from briefing.playthrough.saves.lock import locked
from briefing.playthrough.saves.save import Header, Saved
from briefing.playthrough.saves.trouble import FileLost, RunIsOpen, SaveTrouble, in_words
from briefing.words import _

_BINARY = getattr(os, "O_BINARY", 0)


class SaveFile:
    """An open run file. Every method raises `SaveTrouble`, and then has changed nothing."""

    def __init__(self, path: Path) -> None:
        """Opens and locks a file that is there, and reads it."""
        self.path = path
        with in_words():
            if not path.is_file():  # neither gone, nor something that waits when it is opened
                raise SaveTrouble(_("There is no such run."))
            self._file = os.open(path, os.O_RDWR | _BINARY)
        try:
            with in_words():
                if not locked(self._file):
                    raise RunIsOpen
                self.saved = self._read()
        except SaveTrouble:
            self.close()
            raise
        self._ends = list(self.saved.ends)
        self._size = os.fstat(self._file).st_size

    @classmethod
    def create(
        cls, path: Path, header: Header, events: Sequence[Event], anew: bool = False
    ) -> SaveFile:
        """A new file, whole on disk before it has its name; `anew` replaces an old one."""
        new = path.with_name(f".{path.name}.new")
        try:
            with in_words():
                path.parent.mkdir(parents=True, exist_ok=True)
                if path.exists() and not anew:
                    raise FileLost(_("There is another file in the place of this run."))
                _write_new(new, save.text(header, events))
                new.replace(path)
                _sync_folder(path.parent)
        except SaveTrouble:
            with suppress(OSError):
                new.unlink()
            raise
        return cls(path)

    @property
    def count(self) -> int:
        """How many events are in it."""
        return len(self._ends) - 1

    def extend(self, events: Sequence[Event]) -> None:
        """Puts events at the end: one write, and on disk when this returns."""
        lines = [save.line(event) for event in events]
        self._look()
        try:
            with in_words():
                if self._size != self._ends[-1]:
                    self._shrink()
                os.lseek(self._file, self._ends[-1], os.SEEK_SET)
                _write(self._file, b"".join(lines))
                os.fsync(self._file)
        except SaveTrouble:
            with suppress(OSError):
                self._shrink()
            self._size = os.fstat(self._file).st_size
            raise
        for line in lines:
            self._ends.append(self._ends[-1] + len(line))
        self._size = self._ends[-1]

    def mend(self) -> Path | None:
        """Sets aside a torn last line; answers the file it was put into, if there was one."""
        torn, aside = self.saved.torn, self.path.with_name(f"{self.path.name}.torn")
        with in_words():
            if torn:
                with aside.open("ab") as file:
                    file.write(torn + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
                _sync_folder(self.path.parent)
                self._shrink()
            elif self._size < self._ends[-1]:  # the last line lacks its end
                os.lseek(self._file, self._size, os.SEEK_SET)
                _write(self._file, b"\n")
                self._size = self._ends[-1]
            os.fsync(self._file)
        return aside if torn else None

    def close(self) -> None:
        """Lets go of the file."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def discard(self) -> None:
        """Takes the file away, and lets go of it."""
        with suppress(OSError):
            self._look()
            self.close()  # first: Windows takes no open file away
            self.path.unlink()
        self.close()

    def _look(self) -> None:
        """Whether this is still the file that was opened, and nobody else wrote into it."""
        try:
            there = self.path.stat()
        except OSError as error:
            raise FileLost(_("The run's file is gone.")) from error
        here = os.fstat(self._file)
        if not os.path.samestat(there, here):
            raise FileLost(_("There is another file in the place of this run."))
        if here.st_size != self._size:
            raise FileLost(_("Another program has changed the run's file."))

    def _shrink(self) -> None:
        """Back to the last whole line."""
        os.ftruncate(self._file, self._ends[-1])
        self._size = self._ends[-1]

    def _read(self) -> Saved:
        with open(self._file, "rb", closefd=False) as file:
            return save.parsed(file.read(save.LARGEST + 1))


def _write_new(path: Path, data: bytes) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o666)
    try:
        _write(file, data)
        os.fsync(file)
    finally:
        os.close(file)


def _write(file: int, data: bytes) -> None:
    """One write; more only where the system takes less than all, as before a full disk."""
    while data:
        data = data[os.write(file, data) :]


def _sync_folder(folder: Path) -> None:
    """Makes a new name last. Windows has no such thing, and needs none."""
    if os.name == "posix":
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)
