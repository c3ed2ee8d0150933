"""A row of the bench: ours, theirs, the ratio, the bar; and how the figures are taken."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple


class Row(NamedTuple):
    """One measurement. Without `theirs` the figure itself is held against the bar."""

    name: str
    ours: float
    unit: str
    bar: float
    theirs: float | None = None
    baseline: str = ""
    more_is_better: bool = False

    @property
    def ratio(self) -> float:
        """Ours by theirs; ours alone where there is no baseline."""
        return self.ours / self.theirs if self.theirs else self.ours

    @property
    def held(self) -> bool:
        """Whether the bar is held."""
        return self.ratio >= self.bar if self.more_is_better else self.ratio <= self.bar

    def printed(self) -> str:
        """The row as a line."""
        figure = f"{self.ours:>12,.1f} {self.unit:<10}"
        against = f"{self.theirs:>12,.1f} {self.baseline:<24}" if self.theirs else " " * 37
        ratio = f"{self.ratio:>7.2f}×" if self.theirs else " " * 8
        sign = "≥" if self.more_is_better else "≤"
        verdict = "held" if self.held else "MISSED"
        return f"{self.name:<44}{figure}{against}{ratio}  {sign} {self.bar:<10,g} {verdict}"


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The median time of some work, after one run that does not count."""
    work()
    taken = []
    for _time in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return median(taken)


def paired(ours: Sequence[str], theirs: Sequence[str], times: int = 15) -> tuple[float, float]:
    """The median milliseconds of two commands, run in turn so that both meet the same machine."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _time in range(times + 1):
        for command, kept in zip((ours, theirs), taken, strict=True):
            begun = time.perf_counter()
            subprocess.run(
                command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            kept.append(1000 * (time.perf_counter() - begun))
    return median(taken[0][1:]), median(taken[1][1:])
