"""Watches a scenario's files: whether they were edited, what they hold now, what is found in it."""

from __future__ import annotations

from pathlib import Path

from briefing.authoring.loader import Loaded, load
from briefing.authoring.loader.files import stamps


class Watch:
    """The files of one scenario. They are looked at when somebody asks; there is no thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen = stamps(path)

    def edited(self) -> bool:
        """Whether anything has changed since this was last asked, and is there to be read."""
        now = stamps(self.path)
        if not now or now == self._seen:
            return False
        self._seen = now
        return True

    def load(self) -> Loaded:
        """What the files hold now."""
        return load(self.path)
