"""What can be played, and the runs that are kept: the way from a scenario to an open run."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing.authoring.library import Entry, entries
from briefing.words import _

if TYPE_CHECKING:
    from briefing.playthrough.open_run import OpenRun
    from briefing.playthrough.playthrough import Game
    from briefing.playthrough.saves.runs import RunSummary
    from briefing.tui.run import Run


class Opening(NamedTuple):
    """A run that is still to be opened: what is shown meanwhile, and how it is opened."""

    title: str
    summary: str
    open: Callable[[], Run]


class Unplayable(Exception):
    """A scenario cannot be played; the message says why."""


class Shelf:
    """The library, and the folder of the runs. Reads a scenario when it is first played."""

    def __init__(self, saves: Path, own: Path | None = None) -> None:
        self.saves, self.own = saves, own
        self._games: dict[Path, Game] = {}

    def entries(self) -> tuple[Entry, ...]:
        """Every scenario that is found."""
        return entries(self.own)

    def game(self, entry: Entry) -> Game:
        """The scenario, ready to be played. Raises `Unplayable`."""
        from briefing.authoring.loader import load
        from briefing.playthrough.playthrough import Game

        if entry.path not in self._games:
            loaded = load(entry.path)
            if loaded.scenario is None:
                errors = [found for found in loaded.diagnostics if found.severity == "error"]
                said = _("“{name}” cannot be played: {why} (briefing check {name} says more)")
                why = errors[0].message if errors else _("it holds no scenario.")
                raise Unplayable(said.format(name=entry.id, why=why))
            self._games[entry.path] = Game(loaded.scenario)
        return self._games[entry.path]

    def begin(self, entry: Entry, seed: int | None = None) -> OpenRun:
        """A new run, from a seed or from chance."""
        from briefing.playthrough.open_run import OpenRun

        chance = random.SystemRandom().getrandbits(32) if seed is None else seed
        return OpenRun.begin(self.game(entry), chance, self.saves, datetime.now(UTC))

    def resume(self, entry: Entry, path: Path) -> OpenRun:
        """A kept run, where it was left. Raises `SaveTrouble`."""
        from briefing.playthrough.open_run import OpenRun

        return OpenRun.resume(self.game(entry), path)

    def opening(self, entry: Entry, path: Path | None = None) -> Opening:
        """A kept run or a new one, still to be opened."""
        line = entry.headline
        title, summary = (line.title, line.summary) if line else (entry.id, "")
        return Opening(
            title, summary, lambda: self.resume(entry, path) if path else self.begin(entry)
        )

    def runs(self, placed: bool = True) -> list[RunSummary]:
        """Every run that is kept, the last played first; `placed`: with where it stands."""
        from briefing.playthrough.saves.runs import runs

        return runs(self.saves, self._game_of if placed else None)

    def _game_of(self, scenario: str) -> Game | None:
        for entry in self.entries():
            if entry.id == scenario:
                try:
                    return self.game(entry)
                except Unplayable:
                    return None
        return None
