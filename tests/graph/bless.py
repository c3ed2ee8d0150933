"""`python -m tests.graph.bless`: writes the golden drawings anew; read the diff."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.graph.drawings import DRAWN, picture_of
from tests.shipped import shipped

GOLDEN = Path(__file__).parent / "golden"


@cache
def drawings() -> dict[str, str]:
    """What every golden file should hold."""
    picture = picture_of(shipped()["first-steps"]())
    return {f"first-steps.{format}": draw(picture) for format, draw in DRAWN.items()}


if __name__ == "__main__":
    for name, text in drawings().items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
