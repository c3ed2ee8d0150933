"""Brings the golden playthroughs of one scenario up to date; their diff is read like code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.cli import opening
from briefing.cli.failure import BAD, USAGE, Failure
from briefing.cli.folders import scenario_path
from briefing.plain.transcript import transcript
from briefing.playthrough.following import Unlikely, endings, played_out
from briefing.playthrough.golden import FOLDER, ending_of, recordings
from briefing.playthrough.playthrough import Game
from briefing.playthrough.saves.save import Saved, parsed
from briefing.playthrough.saves.trouble import SaveTrouble
from briefing.scenario.ids import EndingId
from briefing.words import _


class Blessing:
    """One scenario's runs: `done()` writes them and says what it does, line by line."""

    def __init__(self, name: str, *, writes: bool) -> None:
        self.folder, self.writes = _folder(name), writes
        self.game: Game = opening.game(name)
        self.name = self.game.scenario.id
        self.changed = self.kept = 0
        self.missing: set[EndingId] = set(self.game.scenario.endings)

    def done(self) -> Iterator[str]:
        """Takes out runs that cannot be played any more, adds missing ones, tells all anew."""
        told = self.folder / FOLDER
        if self.writes:
            told.mkdir(exist_ok=True)
        runs: dict[Path, Saved] = {}
        for path, run in self._recorded().items():
            ending = ending_of(self.game, run)
            if ending is None:
                yield _("{path}: cannot be played to its end any more.").format(path=path)
                self._remove(path)
            else:
                runs[path] = run
                self.missing.discard(ending)
        for ending, data in self._found():
            path = told / f"{ending}.jsonl"
            runs[path] = parsed(data)
            self._write(path, data)
        for path, run in sorted(runs.items()):
            text = transcript(self.game, run.header.seed, run.events)
            self._write(path.with_suffix(".txt"), text.encode())
        self.kept = len(runs)
        for ending in sorted(self.missing):
            said = _("{name}: the ending “{ending}” has no golden playthrough.")
            yield said.format(name=self.name, ending=ending)

    def _recorded(self) -> dict[Path, Saved]:
        try:
            return recordings(self.folder)
        except SaveTrouble as trouble:
            raise Failure(f"{self.folder / FOLDER}: {trouble}", BAD) from None

    def _found(self) -> Iterator[tuple[EndingId, bytes]]:
        """A run to each ending that is missing and can be reached."""
        ways = endings(self.game) if self.missing else {}
        order = list(self.game.scenario.items)
        for ending in sorted(self.missing & set(ways)):
            role, way = ways[ending]
            try:  # a wrong answer now and then, so that the transcripts show what follows from it
                run = played_out(self.game, role, way, lambda item: order.index(item) % 3 != 2)
            except Unlikely:
                continue
            self.missing.discard(ending)
            yield ending, run.text()

    def _write(self, path: Path, data: bytes) -> None:
        if path.is_file() and path.read_bytes() == data:
            return
        self.changed += 1
        if self.writes:
            path.write_bytes(data)

    def _remove(self, path: Path) -> None:
        self.changed += 1
        if self.writes:
            path.unlink()
            path.with_suffix(".txt").unlink(missing_ok=True)


def _folder(name: str) -> Path:
    path = scenario_path(name)
    if path.is_dir():
        return path
    said = _(
        "{path}: a single file has no place for recorded runs. Make it a folder: NAME/scenario.yaml"
    )
    raise Failure(said.format(path=path), USAGE)
