"""The smallest parts of the page: prose, tables, facts and sources as HTML."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from briefing.playthrough.page import notes
from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.playthrough.page.prose import Block, Prose, Span, plain, read
from briefing.playthrough.report.blocks import Table
from briefing.playthrough.report.inert import web
from briefing.playthrough.report.tags import Html, joined, tag


def prose(blocks: Prose, kind: str | None = None) -> Iterator[Html]:
    """An author's prose; items of a list that follow each other are one list."""
    for listed, group in groupby(blocks, _list_of):
        if listed:
            items = list(group)
            start = items[0].mark[:-1] if listed == "ol" else None
            yield tag(listed, *(tag("li", *_spans(one)) for one in items), start=start)
            continue
        for block in group:
            text = tag("p", *_spans(block), class_=kind)
            yield tag("blockquote", text) if block.kind == "quote" else text


def _list_of(block: Block) -> str:
    """The kind of list a block is an item of; empty for none."""
    if block.kind != "item":
        return ""
    return "ol" if block.mark[:-1].isdecimal() else "ul"


def labelled(label: str, text: Prose) -> Iterator[Html]:
    """Prose, its first paragraph after a label."""
    if not label:
        yield from prose(text)
        return
    before = tag("b", label + ":", class_="label")
    if not text or text[0].kind != "paragraph":
        yield tag("p", before)
        yield from prose(text)
        return
    yield tag("p", before, " ", *_spans(text[0]))
    yield from prose(text[1:])


def _spans(block: Block) -> Iterator[Html]:
    for span in block.spans:
        yield _span(span)


def _span(span: Span) -> Html:
    lines = span.text.split("\n")
    text = joined(lines[0], *(part for line in lines[1:] for part in (tag("br"), line)))
    if span.strong:
        text = tag("strong", text)
    return tag("em", text) if span.emphasis else text


def table_of(table: Table) -> Html:
    """A table with its caption; it scrolls by itself where the page is narrow."""
    kinds = ["figure" if n in table.figures else None for n in range(len(table.columns))]
    columns = tag(
        "tr",
        *(tag("th", name, scope="col", class_=kind)
          for name, kind in zip(table.columns, kinds, strict=True)),
    )  # fmt: skip
    rows = (
        tag(
            "tr",
            tag("th", row[0], scope="row", class_=kinds[0]),
            *(tag("td", cell, class_=k) for cell, k in zip(row[1:], kinds[1:], strict=True)),
        )
        for row in table.rows
    )
    inside = tag("table", tag("caption", table.caption), tag("thead", columns), tag("tbody", *rows))
    return tag("div", inside, class_="wide")


def fact(card: FactCard, related: bool) -> Html:
    """A fact as an item of a list, with its sources."""
    dated = (tag("b", card.date, class_="label"), " ") if card.date else ()
    text = (part for block in card.text for part in (*_spans(block), " "))
    said = "; ".join(notes.fact(card))
    noted = (tag("span", f" ({said})", class_="note"),) if said else ()
    quoted = (f" “{c.quote}”" for c in card.citations if c.quote)
    cited = (tag("span", f"{c.short} {c.grade}", class_="tag") for c in card.citations)
    others = [
        tag("li", f"{notes.relation(one)}: {plain(read(one.text))}", class_="note")
        for one in card.relations
        if related and one.forward
    ]
    told = (tag("ul", *others),) if others else ()
    return tag("li", *dated, *text, *noted, *quoted, *cited, *told)


def source(card: SourceCard) -> Html:
    """A source as an item of a list."""
    head = "; ".join((card.title, *notes.source(card))) + "."
    more = " ".join(text for text in (card.note, card.lineage) if text)
    url = web(card.url)
    link = tag("a", url, href=url, rel="noreferrer") if url else card.url or ""
    return tag(
        "li", tag("b", f"[{card.tag}]", class_="label"), " ", head, " ",
        tag("span", more, class_="note"), " ", link,
    )  # fmt: skip
