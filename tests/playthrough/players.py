"""Players in processes of their own: to be killed, or to stand in each other's way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.saves.trouble import SaveTrouble
from tests.playthrough.saving import LOOPING, begun, further

Player = Callable[[Connection, Path], None]

if sys.platform == "win32":
    _CONTEXT = get_context("spawn")
else:  # each a process of its own, forked from a bare one that has read the game already
    _CONTEXT = get_context("forkserver")
    _CONTEXT.set_forkserver_preload([__name__])


@contextmanager
def process(player: Player, path: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    """A process that plays, and the line it speaks on."""
    ours, its = _CONTEXT.Pipe()
    playing = _CONTEXT.Process(target=player, args=(its, path), daemon=True)
    playing.start()
    its.close()
    try:
        yield playing, ours
    finally:
        playing.kill()
        playing.join()
        ours.close()


def plays_on(line: Connection, folder: Path) -> None:
    """Plays the one run of a folder for ever; says after each input how many there are now."""
    found = sorted(folder.glob("*.jsonl"))
    run = OpenRun.resume(LOOPING, found[0]) if found else begun(folder, 0, LOOPING)
    line.send(len(run.log))
    while True:
        further(run, 1, seed=len(run.log))
        line.send(len(run.log))


def holds(line: Connection, path: Path) -> None:
    """Opens a run, makes one input, says how that went, and holds it until it is killed."""
    try:
        run = OpenRun.resume(LOOPING, path)
        further(run, 1)
        line.send(f"{run.path == path} {run.trouble}")
    except SaveTrouble as trouble:
        line.send(type(trouble).__name__)
    line.recv()


def said(line: Connection) -> list[int]:
    """Everything that was said on a line before its process died."""
    heard = list[int]()
    while True:
        try:
            heard.append(line.recv())
        except (EOFError, OSError):
            return heard
