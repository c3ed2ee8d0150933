"""The last line: the keys of this page. Each can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.style import Style

from briefing.tui.widgets.lines import Lines


@dataclass(frozen=True)
class Key:
    """A key and what it does, as it stands in the last line."""

    key: str
    words: str
    action: str = ""
    """What a click does; nothing where it is empty."""
    keep: bool = True
    """Whether it stays where room lacks."""


class Keys(Lines):
    """The keys, as many as fit: what is least needed goes first."""

    DEFAULT_CSS = "Keys { height: 1; }"

    def __init__(self, keys: Sequence[Key] = ()) -> None:
        super().__init__()
        self.keys = tuple(keys)

    def show(self, keys: Sequence[Key]) -> None:
        """Shows other keys."""
        if tuple(keys) != self.keys:
            self.keys = tuple(keys)
            self.changed()

    def lines(self, width: int) -> list[Content]:
        """One line."""
        for keys in (self.keys, tuple(key for key in self.keys if key.keep)):
            for gap in ("   ", "  ", " "):
                line = Content(gap).join([_drawn(key) for key in keys])
                if line.cell_length <= width:
                    return [line]
        return [line.truncate(width, ellipsis=True)]


def _drawn(key: Key) -> Content:
    drawn = Content.assemble((key.key, "bold $record"), (f" {key.words}", "$quiet"))
    return drawn.stylize(Style.from_meta({"@click": key.action})) if key.action else drawn
