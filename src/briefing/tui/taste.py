"""What the player likes: the colours, remembered from one sitting to the next."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def kept(file: Path) -> str | None:
    """The theme that was last chosen; None where none was, or where it cannot be read."""
    if not file.exists():
        return None
    import json  # late: most games never need it

    try:
        read = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    theme = read.get("theme") if isinstance(read, dict) else None
    return theme if isinstance(theme, str) else None


def keep(file: Path, theme: str) -> None:
    """Remembers a theme. Where that fails, the game goes on without."""
    import json

    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_suffix(".new")
        new.write_text(json.dumps({"theme": theme}) + "\n", "utf-8")
        os.replace(new, file)
