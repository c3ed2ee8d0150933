"""Starting up: whole processes beside `python -c pass`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from bench.row import Row, paired

BRIEFING = str(Path(sys.executable).with_name("briefing"))
BARE = [sys.executable, "-c", "pass"]


def rows() -> Iterator[Row]:
    """`briefing --help` and `briefing list`."""
    for command, bar in (("--help", 3), ("list", 6)):
        ours, theirs = paired([BRIEFING, command], BARE)
        yield Row(f"briefing {command}", ours, "ms", bar, theirs, "python -c pass")
