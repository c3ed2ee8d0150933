"""The terminal game beside a bare Textual app: first frame, key to frame, memory."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from bench.row import Row
from bench.terminal import Terminal

BARE = [sys.executable, str(Path(__file__).with_name("bare.py"))]
GAME = [sys.executable, "-m", "briefing"]
PLAY = [*GAME, "play", "niger-withdrawal"]
ROUNDS = 9
DOWN, ENTER = b"\x1b[B", b"\r"
SCENE, CAME = "What do you do?", "You chose:"
VISIT = (
    (DOWN, ""), (b"d", "Dossier ·"), (DOWN, ""), (b"d", SCENE),
    (b"m", "Your way so far"), (b"m", SCENE),
)  # fmt: skip
"""What is done in each scene before a choice is made, and the text that answers each key."""


def rows() -> Iterator[Row]:
    """The rows of this part."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_DATA"] = folder
        yield from first_frames()
        yield key_to_frame()
        yield memory()


def first_frames() -> Iterator[Row]:
    """From exec to the first frame that says what is played; both sides in turn."""
    bare, play, library = list[float](), list[float](), list[float]()
    for _round in range(ROUNDS):
        bare.append(_first(BARE, "hello there"))
        play.append(_first(PLAY, "The Agadez Question"))
        library.append(_first(GAME, "The Agadez Question"))
    theirs = median(bare) * 1000
    yield Row(
        "first frame of `briefing play`", median(play) * 1000, "ms", 1.4, theirs, "ms bare Textual"
    )
    yield Row(
        "first frame of the library", median(library) * 1000, "ms", 1.4, theirs, "ms bare Textual"
    )


def key_to_frame(scenes: int = 8) -> Row:
    """From a key to the frame that holds what it asks for, on the shipped scenario, played."""
    took: list[float] = []
    with _played() as game:
        for _scene in range(scenes):
            took += [seconds * 1000 for seconds in _visited(game) if seconds is not None]
    return Row("key to frame, 95th percentile", quantiles(took, n=20)[-1], "ms", 50)


def _visited(game: Terminal) -> Iterator[float | None]:
    """Looks at everything in a scene, chooses, and goes on to the next scene."""
    for key, text in VISIT:
        yield game.press(key, text)
    yield game.press(b"1", CAME)
    for _page in range(9):
        took = game.press(ENTER, SCENE)
        yield took
        if took is not None:
            return


def memory() -> Row:
    """Resident memory, some pages into the shipped scenario, beside the bare app's."""
    ours, theirs = list[int](), list[int]()
    for _round in range(3):
        with Terminal(BARE) as bare:
            bare.until("hello there")
            bare.quiet(0.5)
            theirs.append(bare.memory)
        with _played() as game:
            for _scene in range(2):
                list(_visited(game))
            ours.append(game.memory)
    mine, bare_one = median(ours) / 1024, median(theirs) / 1024
    return Row("memory while playing", mine, "MB", 1.4, bare_one, "MB bare Textual")


@contextmanager
def _played() -> Iterator[Terminal]:
    with Terminal([*PLAY, "--new", "--role", "diplomat", "--seed", "7"]) as game:
        game.until(SCENE)
        game.quiet(0.3)
        yield game


def _first(argv: list[str], text: str) -> float:
    with Terminal(argv) as program:
        return program.until(text)
