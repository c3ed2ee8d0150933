"""Checking: the whole process on the shipped scenario, beside the bare start of what it needs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from bench.row import Row, paired

BRIEFING = str(Path(sys.executable).with_name("briefing"))
BARE = [sys.executable, "-c", "import msgspec, yaml"]
NIGER = str(Path(__file__).parents[1] / "scenarios" / "niger-withdrawal")


def rows() -> Iterator[Row]:
    """`briefing check`, as an editor starts it at each save."""
    ours, theirs = paired([BRIEFING, "check", NIGER], BARE)
    yield Row("briefing check niger-withdrawal", ours, "ms", 5, theirs, "import msgspec, yaml")
    yield Row("briefing check niger-withdrawal, at most", ours, "ms", 600)
