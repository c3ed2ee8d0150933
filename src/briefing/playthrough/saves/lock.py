"""One player for one file: a lock on the file itself, held until it is closed."""

from __future__ import annotations

import contextlib
import os
import sys

if sys.platform == "win32":
    import msvcrt

    _FAR = 0x7FFFFFF0
    """A byte behind every end: Windows would keep others from reading the locked one."""

    def locked(file: int) -> bool:
        """Locks an open file; False where another one holds it."""
        os.lseek(file, _FAR, os.SEEK_SET)
        with contextlib.suppress(OSError):
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def locked(file: int) -> bool:
        """Locks an open file; False where another one holds it.

        A file system without locks lets everybody in: what others write is then seen by its size.
        """
        with contextlib.suppress(OSError):
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True
