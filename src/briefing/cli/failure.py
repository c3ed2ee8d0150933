"""What ends a command without its work being done, said in one message and never as a traceback."""

from __future__ import annotations

BAD, USAGE, INTERRUPTED = 1, 2, 130


class Failure(Exception):
    """The command cannot go on. The message may have several lines; `code` is the exit status."""

    def __init__(self, message: str, code: int = BAD) -> None:
        super().__init__(message)
        self.code = code
