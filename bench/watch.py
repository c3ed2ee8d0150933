"""Watching an author: from a save in the editor to the page that shows it."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bench.row import Row
from bench.terminal import Terminal
from bench.tui import GAME, SCENE

ROUNDS = 9
SHIPPED = Path(__file__).parents[1] / "scenarios" / "niger-withdrawal"
STORY = Path("diplomat") / "scenes.yaml"


def rows() -> Iterator[Row]:
    """Edits of the shipped scenario, one after another, while it is played."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_DATA"] = folder
        copy = Path(folder) / "niger"
        shutil.copytree(SHIPPED, copy)
        taken = median(_edits(copy))
    yield Row("from a save to the page that shows it", 1000 * taken, "ms", 300)


def _edits(folder: Path) -> Iterator[float]:
    argv = [*GAME, "play", f"{folder}/", "--watch", "--role", "diplomat"]
    path = folder / STORY
    original = path.read_text("utf-8")
    title = next(line for line in original.splitlines() if line.startswith("    title: "))
    with Terminal(argv) as game:
        game.until(SCENE)
        game.quiet(1)
        for round_ in range(ROUNDS):
            wanted = f"Edited for the {round_}th time"
            edited = original.replace(title, f"    title: {wanted}", 1)
            begun = time.perf_counter()
            path.write_text(edited, "utf-8")
            game.until(wanted, longest=120)
            yield time.perf_counter() - begun
            game.quiet(1)
