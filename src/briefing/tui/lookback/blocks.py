"""The blocks of a report as lines: what the file tells, the screen tells in the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from textual.content import Content

from briefing.playthrough.debrief.judgement import Judgement
from briefing.playthrough.report.blocks import (
    Block,
    Facts,
    Figure,
    Panel,
    Said,
    Section,
    Sources,
    Table,
    Told,
)
from briefing.playthrough.report.blocks import Lines as Listed
from briefing.tui.lookback.plot import plot_lines
from briefing.tui.lookback.table import table_lines
from briefing.tui.prose import plain
from briefing.tui.screens.sources import source_card
from briefing.tui.widgets.feedback import fact_lines
from briefing.tui.widgets.lines import EMPTY, Lines, Part, parts_of, wrapped
from briefing.tui.widgets.passage import FICTION, RECORD
from briefing.words import _


class Blocks(Lines):
    """Blocks, a blank line after each."""

    def __init__(self, blocks: Sequence[Block], judgement: Judgement) -> None:
        super().__init__(classes="blocks")
        self.blocks, self.judgement = tuple(blocks), judgement

    def lines(self, width: int) -> list[Content]:
        return list(self._all(self.blocks, width))

    def _all(self, blocks: Sequence[Block], width: int) -> Iterator[Content]:
        for block in blocks:
            drawn = list(self._block(block, width))
            yield from drawn
            if drawn:
                yield EMPTY

    def _block(self, block: Block, width: int) -> Iterator[Content]:
        match block:
            case Told(prose=prose, label=label):
                told = parts_of(prose) if prose else []
                yield from _wrapped([*_labels(label), *told], width)
            case Said(text=text, label=label, quiet=quiet):
                said = plain(text).stylize("$quiet") if quiet else plain(text)
                head = Content.styled(f"{label}: ", "bold") if label else EMPTY
                yield from wrapped(Part(head + said), width)
            case Listed():
                yield from _wrapped([*_labels(block.label), *_items(block)], width)
            case Facts(cards=cards):
                for card in cards:
                    yield from fact_lines(card, width)
            case Sources(cards=cards):
                for source in cards:
                    yield from _wrapped(source_card(source), width)
            case Table():
                yield from table_lines(block, width)
            case Figure(kind=kind):
                yield from plot_lines(self.judgement, width) if kind == "calibration" else ()
            case Panel(voice=voice, blocks=inside):
                bar = FICTION if voice == "fiction" else RECORD
                name = _("IN YOUR WORLD") if voice == "fiction" else _("ON THE RECORD")
                yield bar + Content.styled(name, f"bold ${voice}")
                yield from (bar + line for line in self._all(inside, width - bar.cell_length))
            case Section(title=title, blocks=inside):
                yield plain(title.upper()).stylize("bold $record")
                yield EMPTY
                yield from self._all(inside, width)
            case _:
                assert_never(block)


def _labels(label: str) -> list[Part]:
    return [Part(plain(label).stylize("bold"))] if label else []


def _items(block: Listed) -> Iterator[Part]:
    for number, line in enumerate(block.lines, 1):
        mark = Content(f"{number}. " if block.numbered else "• ")
        yield Part(plain(line), mark, Content(" " * mark.cell_length))


def _wrapped(parts: Sequence[Part], width: int) -> Iterator[Content]:
    for part in parts:
        yield from wrapped(part, width)
