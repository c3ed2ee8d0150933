"""A text in one of the two voices, which differ in shape and word, not only in colour.

In your world: a broken rule, italic, no sources. On the record: a solid rule, upright, sources.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.style import Style

from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import Passage
from briefing.tui.prose import plain, safe
from briefing.tui.widgets.lines import Part, parts_of
from briefing.words import _

FICTION, RECORD = Content.styled("┆ ", "$fiction"), Content.styled("┃ ", "bold $record")


def fiction(passage: Passage, label: bool = True) -> list[Part]:
    """What follows from the player's choices."""
    head = [Part(Content(_("IN YOUR WORLD")).stylize("bold $fiction"), FICTION, FICTION)]
    return [*(head if label else []), *parts_of(passage.prose, FICTION, italic=True)]


def record(passage: Passage, date: str = "") -> list[Part]:
    """What happened, and where that stands."""
    parts = [record_head(date), *parts_of(passage.prose, RECORD)]
    tags = tags_of(passage.facts)
    return [*parts, Part(tags, RECORD, RECORD)] if tags else parts


def record_head(date: str = "") -> Part:
    """Whose voice it is, and the day of what it tells."""
    head = Content.assemble((_("ON THE RECORD"), "bold $record"), (f"  {safe(date)}", "$quiet"))
    return Part(head.rstrip(), RECORD, RECORD)


def tags_of(facts: Sequence[FactCard]) -> Content:
    """The citations of some facts, each once, by source; a click opens the fact it belongs to."""
    tags: dict[str, Content] = {}
    cited = [(one, fact.id) for fact in facts for one in fact.citations]
    for one, id in sorted(cited, key=lambda pair: pair[0].place):
        click = Style.from_meta({"@click": f"screen.fact({id!r})"})
        tags.setdefault(one.short, plain(one.short).stylize("$record").stylize(click))
    return Content(" ").join(tags.values())


def passage(told: Passage) -> list[Part]:
    """A passage in its voice."""
    return fiction(told) if told.voice == "fiction" else record(told)
