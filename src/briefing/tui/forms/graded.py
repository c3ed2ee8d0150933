"""The card of what is to be graded: everything a grader may know, and no grade."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.tui.prose import content, plain
from briefing.words import _


class GradedCard(Vertical):
    """A source, a fact, or both, set off by a bar on the left."""

    DEFAULT_CSS = """
    GradedCard {
        height: auto; max-width: 76; margin-bottom: 1; padding: 0 1; border-left: outer $record;
        .about { color: $quiet; }
    }
    """

    def __init__(self, source: SourceCard | None, fact: FactCard | None) -> None:
        super().__init__()
        self.source, self.fact = source, fact

    def compose(self) -> ComposeResult:
        if self.fact:
            yield Static(content(self.fact.text))
            for line in _about_fact(self.fact):
                yield Static(line, classes="about")
        if self.source:
            yield Static(plain(self.source.title))
            for line in _about_source(self.source):
                yield Static(line, classes="about")


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
