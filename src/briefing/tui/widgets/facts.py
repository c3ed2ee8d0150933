"""Facts as they stand in the dossier: a few lines each, or a whole card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from textual.content import Content

from briefing.playthrough.page import notes
from briefing.playthrough.page.cards import Citation, FactCard, Relation
from briefing.tui.prose import content, plain
from briefing.tui.signs import RELATIONS
from briefing.tui.widgets.breaks import held
from briefing.tui.widgets.lines import EMPTY, Part, parts_of
from briefing.tui.widgets.menu import Row
from briefing.tui.widgets.passage import RECORD
from briefing.words import _, ngettext

WARNING = ("conflicts", "not_comparable")
"""Relations that a reader has to see at once."""


@lru_cache(maxsize=512)
def brief_row(fact: FactCard) -> Row:
    """A fact in the narrow column. What is new is read whole; of the rest, the first lines remind.

    Of what it clashes with, two lines: one holds little more than how it clashes.
    """
    return _row(fact, 0 if fact.new else 3, 2)


@lru_cache(maxsize=512)
def listed_row(fact: FactCard) -> Row:
    """A fact in the list: new or not, date, sources, its text, what it clashes with."""
    return _row(fact, 0, 0)


@lru_cache(maxsize=512)
def full_row(fact: FactCard) -> Row:
    """A fact with all that the dossier has on it."""
    parts = [_head(fact, EMPTY), _part(stated(fact), "  ")]
    parts += [_part(citation(cited, quote=False), "  ") for cited in fact.citations]
    warnings_first = sorted(fact.relations, key=lambda one: not _warns(one))
    parts += [_part(relation(one).stylize("$quiet"), "  ") for one in warnings_first]
    return Row(parts, gap=True)


def _row(fact: FactCard, text_lines: int, warning_lines: int) -> Row:
    warnings = [relation(one).stylize("$quiet") for one in fact.relations if _warns(one)]
    parts = [_head(fact, tags(fact)), _part(stated(fact), "  ", text_lines)]
    return Row([*parts, *(_part(warning, "  ", warning_lines) for warning in warnings)])


def _head(fact: FactCard, beside: Content) -> Part:
    """Whether it is new, and its date."""
    said = [Content.styled(fact.date or _("undated"), "bold" if fact.new else "$quiet"), beside]
    if fact.new:
        said.append(Content.styled(_("new"), "bold $record"))
    sign = Content.styled("● ", "bold $record") if fact.new else Content("· ")
    return Part(Content("  ").join(filter(None, said)), sign, Content("  "))


def stated(fact: FactCard) -> Content:
    """Its text, behind what has to be said first: that it is a plan, or who claims it."""
    said = status(fact)
    text = content(fact.text)
    return Content.assemble(said.stylize("$quiet"), " ", text) if said else text


def card(fact: FactCard) -> list[Part]:
    """The whole card of a fact."""
    kinds = {
        "event": _("event"), "figure": _("figure"), "claim": _("claim"),
        "background": _("background"),
    }  # fmt: skip
    said = [fact.date or _("undated"), kinds[fact.kind]]
    if fact.status == "planned":
        said.append(_("planned, not done"))
    elif fact.kind == "event":
        said.append(_("done"))
    head = plain(" · ".join(said)).stylize("$quiet")
    parts = [Part(head, RECORD, RECORD), *parts_of(fact.text, RECORD)]
    if fact.said_by:
        parts += [Part(EMPTY), _said(_("Who says so"), fact.said_by)]
    parts += [Part(EMPTY), heading(_("WHERE IT STANDS"))]
    for cited in fact.citations:
        parts.append(_part(citation(cited), ""))
    lineages = ngettext(
        "carried by {n} independent source", "carried by {n} independent sources", fact.lineages
    ).format(n=fact.lineages)
    return [*parts, Part(plain(lineages).stylize("$quiet"))]


def card_beside(fact: FactCard) -> list[Part]:
    """The whole card, and how the fact stands to others: for a place where none can be opened."""
    if not fact.relations:
        return card(fact)
    related = [Part(relation(one), EMPTY, Content("  ")) for one in fact.relations]
    return [*card(fact), Part(EMPTY), heading(_("HOW IT STANDS TO OTHER FACTS")), *related]


def related_rows(relations: Sequence[Relation]) -> list[Row]:
    """The relations of a fact, to go on from it to another one."""
    return [Row([Part(relation(r), EMPTY, Content("  "))]) for r in relations]


def heading(text: str) -> Part:
    """A small heading within a card."""
    return Part(plain(text).stylize("bold $quiet"))


def tags(fact: FactCard) -> Content:
    """The sources of a fact with its grades there: `[A] B2`."""
    spans = [
        held(Content.assemble((f"[{cited.tag}]", "$record"), (f" {cited.grade}", "$quiet")))
        for cited in fact.citations
    ]
    return Content(" ").join(spans)


def status(fact: FactCard) -> Content:
    """What has to be said before the text: that it is a plan, or who claims it."""
    said = [_("planned")] if fact.status == "planned" else []
    if fact.kind == "claim" and fact.said_by:
        said.append(_("claim by {who}").format(who=fact.said_by))
    return plain(" · ".join(said) + ":") if said else EMPTY


def citation(cited: Citation, quote: bool = True) -> Content:
    """Where a fact stands, its grade there, and the words it rests on."""
    line = Content.assemble(
        (cited.short, "bold $record"), " ", plain(cited.publisher), (f"  {grade(cited)}", "$quiet")
    )
    if quote and cited.quote:
        line = line + "\n" + plain(f"“{cited.quote}”").stylize("italic")
    return line


def grade(cited: Citation) -> str:
    """The grade of a fact in a source, or that it is not shown yet."""
    if cited.reliability is None or cited.credibility is None:
        return _("not graded yet")
    return _("graded {grade}").format(grade=cited.grade)


def relation(one: Relation) -> Content:
    """How a fact stands to another: a sign, words, and the other fact."""
    sign = RELATIONS[one.kind]
    return Content.assemble((sign.sign, sign.style), f" {notes.relation(one)}: ", plain(one.text))


def _warns(one: Relation) -> bool:
    return one.kind in WARNING


def _part(text: Content, indent: str, limit: int = 0) -> Part:
    return Part(text, Content(indent), Content(indent), limit)


def _said(label: str, text: str) -> Part:
    return Part(Content.assemble((f"{label}: ", "$quiet"), plain(text)))
