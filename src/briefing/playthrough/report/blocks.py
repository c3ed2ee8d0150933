"""What a report is built of, before it is Markdown or HTML: all its text is still data."""

from __future__ import annotations

from typing import Literal

import msgspec

from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.playthrough.page.prose import Prose
from briefing.playthrough.page.view import Voice


class Told(msgspec.Struct, frozen=True):
    """An author's prose, after a label in the game's own words where there is one."""

    prose: Prose
    label: str = ""


class Said(msgspec.Struct, frozen=True):
    """A paragraph of the game's own, or a line of plain text. `quiet` is small print."""

    text: str
    label: str = ""
    quiet: bool = False


class Lines(msgspec.Struct, frozen=True):
    """A list of plain lines; under a label, or numbered."""

    lines: tuple[str, ...]
    label: str = ""
    numbered: bool = False


class Facts(msgspec.Struct, frozen=True):
    """Facts with their sources."""

    cards: tuple[FactCard, ...]
    related: bool = False
    """Whether it is told how they stand to each other."""


class Sources(msgspec.Struct, frozen=True):
    """Sources with their grades."""

    cards: tuple[SourceCard, ...]


class Table(msgspec.Struct, frozen=True):
    """A table. The first cell of a row is its heading."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[int, ...] = ()
    """The columns of figures, which are set flush right."""


class Figure(msgspec.Struct, frozen=True):
    """A drawing; what it shows stands in words beside it, so a reader of text misses nothing."""

    kind: Literal["roads", "calibration"]


class Panel(msgspec.Struct, frozen=True):
    """Blocks in one voice: the player's world or the record, and never both."""

    voice: Voice
    blocks: tuple[Block, ...]


class Section(msgspec.Struct, frozen=True):
    """Blocks under a heading."""

    title: str
    blocks: tuple[Block, ...]
    beside: bool = False
    """Whether its panels may stand side by side."""


Block = Told | Said | Lines | Facts | Sources | Table | Figure | Panel | Section
