"""Puts a text into a file of its own, and never into one that is there already."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

_MOST = 999


def file_name(*words: str) -> str:
    """Words as the name of a file: small letters, digits and hyphens, and nothing of a path."""
    text = unicodedata.normalize("NFKD", " ".join(words)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:80] or "debrief"


def export(text: str, name: str, ending: str, folders: Iterable[Path]) -> Path:
    """The file written, in the first folder that takes it. Raises `OSError` where none does."""
    trouble: OSError = FileNotFoundError(name)
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return _written(text, folder, name, ending)
        except OSError as error:
            trouble = error
    raise trouble


def _written(text: str, folder: Path, name: str, ending: str) -> Path:
    for number in range(1, _MOST):
        path = folder / (f"{name}{ending}" if number == 1 else f"{name}-{number}{ending}")
        try:
            file = path.open("x", encoding="utf-8", newline="\n")
        except FileExistsError:
            continue
        try:
            with file:
                file.write(text)
        except OSError:
            path.unlink(missing_ok=True)  # half a file is worse than none
            raise
        return path
    raise FileExistsError(name)
