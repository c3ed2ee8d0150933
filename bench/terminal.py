"""A program in a real terminal of its own: what it writes, when, and how much memory it holds."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from types import TracebackType


class Terminal:
    """Starts a program at once; to be used in a `with`."""

    def __init__(self, argv: Sequence[str], rows: int = 40, columns: int = 120) -> None:
        self.started = time.perf_counter()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            told = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}
            os.execvpe(argv[0], list(argv), {**os.environ, **told})
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, size)
        self.written = b""

    def until(self, text: str, longest: float = 20) -> float:
        """Seconds from the start until some text has been written."""
        while text.encode() not in self.written:
            self._read(0.5)
            if time.perf_counter() - self.started > longest:
                raise TimeoutError(f"{text!r} was never shown")
        return time.perf_counter() - self.started

    def quiet(self, rest: float) -> None:
        """Waits until nothing has been written for a while."""
        while self._read(rest):
            pass

    def press(self, key: bytes, text: str = "") -> float | None:
        """Presses a key; seconds until a text, or anything at all, is written; None if nothing is.

        Comes back when the terminal is quiet again.
        """
        self.written = b""
        pressed = time.perf_counter()
        os.write(self.file, key)
        took = None
        while self._read(0.15):
            if took is None and text.encode() in self.written:
                took = time.perf_counter() - pressed
        return took

    @property
    def memory(self) -> int:
        """Resident memory in kilobytes."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

    def _read(self, longest: float) -> bool:
        ready, _w, _x = select.select([self.file], [], [], longest)
        if not ready:
            return False
        try:
            self.written += os.read(self.file, 1 << 16)
        except OSError:
            return False
        return True

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.file)
