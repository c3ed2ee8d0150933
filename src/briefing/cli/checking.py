"""Checks the scenarios that are meant, one after the other or several at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from briefing.authoring.check.checked import Checked, checked
from briefing.authoring.check.formats import Format, written
from briefing.cli.failure import BAD, Failure
from briefing.cli.folders import scenario_path
from briefing.cli.progress import Progress
from briefing.words import _


class Checking:
    """One run of the command. `met` gathers the severities of what is found."""

    def __init__(self, names: list[str], limit: int | None, jobs: int, reckon: bool) -> None:
        self.paths = [_path(name) for name in names]
        self.limit, self.jobs, self.reckon = limit, min(jobs, len(names)), reckon
        self.met: set[str] = set()
        self.scenarios: list[tuple[Path, Checked]] = []

    def lines(self, format: Format) -> Iterator[str]:
        """The findings of all of them, in a format."""
        return written(format, self._heeded())

    def _heeded(self) -> Iterator[Checked]:
        with Progress() as progress:
            for one in self._several(progress) if self.jobs > 1 else self._each(progress):
                progress.erase()
                self.met |= {finding.diagnostic.severity for finding in one.findings}
                self.scenarios.append((self.paths[len(self.scenarios)], one))
                yield one

    def _each(self, progress: Progress) -> Iterator[Checked]:
        for path in self.paths:
            yield checked(path, self.limit, progress.tell, reckon=self.reckon)

    def _several(self, progress: Progress) -> Iterator[Checked]:
        """In the order of the paths, each as soon as it and all before it are checked."""
        from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
        from multiprocessing import active_children

        with ProcessPoolExecutor(self.jobs, initializer=_dies_with_us) as pool:
            waiting = [
                pool.submit(checked, path, self.limit, reckon=self.reckon) for path in self.paths
            ]
            try:
                for number, one in enumerate(waiting):
                    progress.count(number, len(waiting))
                    yield one.result()
            except BrokenExecutor:
                raise Failure(_("A process that was checking has ended untimely."), BAD) from None
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
                for process in active_children():  # a search that nobody waits for is not ended
                    process.terminate()


def _dies_with_us() -> None:
    """In a process that checks: ends it when the one that asked for it has been ended."""
    from multiprocessing import parent_process
    from threading import Thread

    def wait() -> None:
        if parent := parent_process():
            parent.join()
        os._exit(BAD)

    Thread(target=wait, daemon=True).start()


def _path(name: str) -> Path:
    """Where a scenario lies, from here if it lies below."""
    path = scenario_path(name)
    here = Path(os.getcwd())
    return path.relative_to(here) if path.is_relative_to(here) and path != here else path
