"""The debrief in words: what a report is built of, told in order; a table is told row by row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from briefing.plain import cards
from briefing.plain.lines import BLANK, Para, Paras, clean, closed_up, faint, strong
from briefing.plain.passages import closed, fact_line, opened, prose
from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.page import notes
from briefing.playthrough.page.prose import plain
from briefing.playthrough.report.blocks import (
    Block,
    Facts,
    Figure,
    Lines,
    Panel,
    Said,
    Section,
    Sources,
    Table,
    Told,
)
from briefing.playthrough.report.contents import contents
from briefing.words import _

MOST_WAYS = 2
"""More ways in which it could have gone otherwise make hindsight worse, not better."""


def parts(run: Debrief) -> tuple[Section, ...]:
    """The debrief in parts, none of them too long to listen to at once."""
    return contents(run)


def listed(run: Debrief) -> Paras:
    """What the debrief has to tell, by number, and what can be done with it."""
    for number, part in enumerate(parts(run), 1):
        yield Para(clean(part.title), f"{number}. ")
    yield Para(faint(_("Press Enter to read part after part, or type a number, or all.")))
    yield from afterwards(run)


def afterwards(run: Debrief) -> Paras:
    """What is left to do when all is read."""
    if not run.reflection:
        yield Para(_("Think of one or two ways in which it could have gone otherwise."))
    yield Para(faint(_("Type reflect to write them down, export md, export html, or quit.")))


def told(section: Section) -> Paras:
    """One part."""
    return closed_up(_section(section))


def _section(section: Section) -> Paras:
    yield BLANK
    yield Para(strong(section.title))
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Paras:
    match block:
        case Told():
            yield from _told(block)
        case Said():
            label = f"{block.label}: " if block.label else ""
            yield Para(clean(label + block.text))
        case Lines():
            yield from _lines(block)
        case Facts():
            yield from _facts(block)
        case Sources():
            for card in block.cards:
                yield from cards.source(card)
        case Table():
            yield from _table(block)
        case Figure():
            return  # what it shows is said in words beside it
        case Panel():
            yield opened(block.voice)
            for within in block.blocks:
                yield from _block(within)
            yield closed(block.voice)
        case Section():
            yield from _section(block)
        case _:
            assert_never(block)


def _told(block: Told) -> Paras:
    if not block.label:
        yield from prose(block.prose)
    elif len(block.prose) == 1:
        yield Para(clean(f"{block.label}: {plain(block.prose)}"))
    else:
        yield Para(clean(f"{block.label}:"))
        yield from prose(block.prose)


def _lines(block: Lines) -> Paras:
    if block.label and len(block.lines) == 1:
        yield Para(clean(f"{block.label}: {_in_words(block.lines[0])}"))
        return
    if block.label:
        yield Para(clean(f"{block.label}:"))
    for number, line in enumerate(block.lines, 1):
        yield Para(clean(_in_words(line)), f"{number}. " if block.numbered else "- ")


def _in_words(line: str) -> str:
    """Arrows are nothing to hear."""
    return line.replace("▲", _("up")).replace("▼", _("down"))


def _facts(block: Facts) -> Paras:
    for card in block.cards:
        yield fact_line(card, f"{card.number}. " if block.related else "- ")
        for relation in card.relations if block.related else ():
            if relation.forward:  # from one of its ends is enough
                other = _("fact {number}").format(number=relation.number)
                yield Para(clean(f"{notes.relation(relation)} {other}"), "   - ")


def _table(table: Table) -> Paras:
    yield Para(clean(f"{table.caption}:"))
    for row in table.rows:
        yield Para(clean(_row(table.columns, row)), "- ")


def _row(columns: Iterable[str], row: tuple[str, ...]) -> str:
    """`In the story. Questions: 3. Points: 2 of 4`; the first cell is the row's own name."""
    cells = [f"{name}: {cell}" for name, cell in zip(columns, row, strict=True)][1:]
    name = row[0] if row[0].endswith((".", "?", "!")) else f"{row[0]}."
    return f"{name} {'. '.join(cells)}."
