"""The card of what is to be graded: everything a grader may know, and no grade."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import Part, parts_of
from briefing.tui.widgets.passage import RECORD
from briefing.words import _


def graded_card(source: SourceCard | None, fact: FactCard | None) -> Iterator[Part]:
    """A source, a fact, or both: as all that is on the record, behind a solid rule."""
    if fact:
        yield from parts_of(fact.text, RECORD)
        yield from _quiet(_about_fact(fact))
    if source:
        yield Part(plain(source.title), RECORD, RECORD)
        yield from _quiet(_about_source(source))


def _quiet(lines: Iterable[Content]) -> Iterator[Part]:
    return (Part(line.stylize("$quiet"), RECORD, RECORD) for line in lines)


def _about_fact(fact: FactCard) -> Iterator[Content]:
    when = [fact.date] if fact.date else []
    if fact.said_by:
        when.append(_("says: {who}").format(who=fact.said_by))
    if fact.status == "planned":
        when.append(_("planned, not done"))
    yield plain(" · ".join(when))
    for citation in fact.citations:
        quote = f" “{citation.quote}”" if citation.quote else ""
        yield plain(f"{citation.short} {citation.publisher}{quote}")
    if len(fact.citations) > 1 and fact.lineages == 1:
        yield Content(_("All of these go back to one source."))


def _about_source(source: SourceCard) -> Iterator[Content]:
    said = [f"[{source.tag}] {source.publisher}", source.published]
    yield plain(" · ".join([*said, *([source.byline] if source.byline else [])]))
    if source.lineage:
        yield plain(source.lineage)
    if source.follows:
        yield plain(_("Not independent of [{tag}].").format(tag=source.follows))
