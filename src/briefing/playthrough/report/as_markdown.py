"""A report as Markdown: CommonMark and no more, so that every reader of it can show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.page import notes
from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.playthrough.page.prose import Prose, plain, read
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
from briefing.playthrough.report.inert import inert, paragraph, web
from briefing.words import _

_DEEPEST = 6


def markdown(debrief: Debrief) -> str:
    """The debrief as one Markdown text."""
    head = [
        f"# {inert(debrief.scenario)}",
        inert(_("Debrief: {role}").format(role=debrief.role)),
        *_prose(debrief.disclaimer),
    ]
    return "\n\n".join([*head, *_blocks(contents(debrief), 2)]) + "\n"


def _blocks(blocks: tuple[Block, ...], depth: int) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, depth)


def _block(block: Block, depth: int) -> Iterator[str]:
    match block:
        case Told(prose=prose, label=label):
            yield from _labelled(label, list(_prose(prose)))
        case Said(text=text, label=label):
            yield from _labelled(label, [inert(text)])
        case Lines(lines=lines, label=label, numbered=numbered):
            yield from _labelled(label, [])
            marks = [f"{n}." if numbered else "-" for n in range(1, len(lines) + 1)]
            yield "\n".join(f"{m} {inert(one)}" for m, one in zip(marks, lines, strict=True))
        case Facts(cards=cards, related=related):
            if cards:
                yield "\n".join(f"- {_fact(card, related)}" for card in cards)
        case Sources(cards=cards):
            yield "\n".join(f"- {_source(card)}" for card in cards)
        case Table():
            yield from _table(block)
        case Figure():
            return
        case Panel():
            yield _panel(block, depth)
        case Section(title=title, blocks=inside):
            yield f"{'#' * min(depth, _DEEPEST)} {inert(title)}"
            yield from _blocks(inside, depth + 1)
        case _:
            assert_never(block)


def _labelled(label: str, paragraphs: list[str]) -> list[str]:
    """The paragraphs, the first of them after its label."""
    if not label:
        return paragraphs
    bold = f"**{inert(label)}:**"
    first = [f"{bold} {paragraphs[0]}"] if paragraphs else [bold]
    return first + paragraphs[1:]


def _prose(prose: Prose) -> Iterator[str]:
    listed: list[str] = []
    for block in prose:
        text = paragraph(block)
        if block.kind == "item":
            mark = block.mark if block.mark[:-1].isdigit() else "-"
            listed.append(f"{mark} {text}".replace("\n", "\n" + " " * (len(mark) + 1)))
            continue
        if listed:
            yield "\n".join(listed)
            listed = []
        yield _quoted(text) if block.kind == "quote" else text
    if listed:
        yield "\n".join(listed)


def _panel(panel: Panel, depth: int) -> str:
    """The record is a block quote, the player's world is none; and each says which it is."""
    label = _("On the record") if panel.voice == "record" else _("In your world")
    inside = "\n\n".join([f"**{inert(label)}**", *_blocks(panel.blocks, depth)])
    return _quoted(inside) if panel.voice == "record" else inside


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _table(table: Table) -> Iterator[str]:
    """A table as a list: CommonMark has no tables, and a list is heard well."""
    yield f"**{inert(table.caption)}**"
    rows = []
    for head, *cells in table.rows:
        pairs = zip(table.columns[1:], cells, strict=True)
        told = "; ".join(f"{inert(name)}: {inert(cell)}" for name, cell in pairs)
        rows.append(f"- {inert(head)} – {told}")
    yield "\n".join(rows)


def _fact(card: FactCard, related: bool) -> str:
    text = " ".join(paragraph(block).replace("\\\n", " ") for block in card.text)
    dated = f"**{inert(card.date)}:** {text}" if card.date else text
    said = [f"({inert('; '.join(notes.fact(card)))})"] if notes.fact(card) else []
    cited = [inert(f"{c.short} {c.grade}") for c in card.citations]
    quoted = [inert(f"“{c.quote}”") for c in card.citations if c.quote]
    told = [
        "\n  - " + inert(f"{notes.relation(one)}: {plain(read(one.text))}")
        for one in card.relations
        if related and one.forward
    ]
    return " ".join([dated, *said, *quoted, *cited]) + "".join(told)


def _source(card: SourceCard) -> str:
    parts = [f"**{inert(f'[{card.tag}]')}** {inert(card.title)}", *map(inert, notes.source(card))]
    head = "; ".join(parts)
    more = [inert(text) for text in (card.note, card.lineage) if text]
    if card.url:
        more.append(f"<{web(card.url)}>" if web(card.url) else inert(card.url))
    return " ".join([head + ".", *more])
