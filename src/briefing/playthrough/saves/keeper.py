"""Brings a run's file up to its log, whatever has become of the file in the meantime."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from briefing.playthrough.event import Event
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves.save import SEEDS, Header
from briefing.playthrough.saves.save_file import SaveFile
from briefing.playthrough.saves.trouble import FileLost, in_words
from briefing.scenario.ids import ItemId
from briefing.scenario.text import visible

ENDING = ".jsonl"


def header(game: Game, seed: int, now: datetime) -> Header:
    """The first line of a new run."""
    structure, prose = game.fingerprints
    return Header(
        run=os.urandom(6).hex(),
        scenario=visible(game.scenario.id)[:200],
        title=visible(game.scenario.title)[:1000],
        structure=structure,
        prose=prose,
        seed=seed % SEEDS,
        created=now.astimezone(UTC).isoformat(timespec="seconds"),
    )


def descended(from_: Header, kept: int, game: Game, shown: dict[ItemId, int]) -> Header:
    """The first line of a run that takes over the first `kept` events of another."""
    new = header(game, from_.seed, datetime.now(UTC))
    return msgspec.structs.replace(new, parent=from_.run, kept=kept, shown=shown)


class Keeper:
    """One run's place on the disk."""

    def __init__(
        self, game: Game, header: Header, path: Path, file: SaveFile | None = None, safe: int = 0
    ) -> None:
        """`safe` counts the events that are on the disk although the file cannot be opened."""
        self.game, self.header, self.path, self.file = game, header, path, file
        self._safe = safe

    @classmethod
    def new(cls, game: Game, header: Header, folder: Path) -> Keeper:
        """For a run that has no file yet; `store` makes it."""
        return cls(game, header, folder / _name(header))

    def behind(self, log: Sequence[Event]) -> bool:
        """Whether the disk lacks something of the log."""
        return len(log) > (self.file.count if self.file else self._safe)

    @property
    def is_branch(self) -> bool:
        """Whether the run that this one came from is still there, to hold what both have."""
        ending = f"-{self.header.parent}{ENDING}"
        with suppress(OSError):
            return any(path.name.endswith(ending) for path in self.path.parent.iterdir())
        return False

    def store(self, log: Sequence[Event]) -> FileLost | None:
        """Puts on the disk what is not there yet. Raises `SaveTrouble` where that fails.

        A file that is not what it was is left alone and written anew; answers why.
        """
        lost = None
        if self.file is not None:
            try:
                self.file.extend(log[self.file.count :])
            except FileLost as error:
                lost = error
                self.close()
                self._safe = 0
        if self.file is None:
            self._create(log)
        return lost

    def take_back(self, kept: Sequence[Event]) -> None:
        """Makes the run the first events of the one it came from, and nothing else."""
        self.header = msgspec.structs.replace(self.header, kept=len(kept))
        if self.file is not None:
            self.close()
            self._safe = 0
            self.file = SaveFile.create(self.path, self.header, kept, anew=True)
        else:
            self._create(kept)

    def mend(self) -> Path | None:
        """Sets aside a torn last line; answers the file it was put into, if there was one."""
        return self.file.mend() if self.file else None

    def close(self, discard: bool = False) -> None:
        """Lets go of the file; with `discard`, takes it away."""
        if self.file is not None:
            if discard:
                self.file.discard()
            self.file.close()
            self.file = None

    def _create(self, log: Sequence[Event]) -> None:
        """A new file with all of the log, under another name where this one is taken."""
        with in_words():
            taken = self.path.exists()
        if taken:
            kept = min(self.header.kept, len(log))
            self.header = descended(self.header, kept, self.game, self.header.shown)
            self.path = self.path.parent / _name(self.header)
        self.file = SaveFile.create(self.path, self.header, log)


def _name(header: Header) -> str:
    """The name of a run's file: sorted by time, and nothing in it that could be a path."""
    day = re.sub(r"[^0-9T]", "", header.created.partition("+")[0])
    scenario = re.sub(r"[^a-z0-9-]", "-", header.scenario.lower())[:60]
    return f"{day}-{scenario or 'run'}-{header.run}{ENDING}"
