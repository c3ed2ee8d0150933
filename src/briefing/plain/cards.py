"""What stands beside the page, asked for by a command: dossier, facts, sources, terms, the way."""

from __future__ import annotations

from briefing.plain.lines import Para, Paras, clean, faint, strong
from briefing.plain.passages import closed, fact_line, opened, prose
from briefing.playthrough.page import forms, notes
from briefing.playthrough.page.cards import Citation, FactCard, Relation, SourceCard
from briefing.playthrough.page.prose import plain
from briefing.playthrough.page.view import Meter, View
from briefing.words import _, ngettext


def dossier(view: View) -> Paras:
    """The facts the player has, by date."""
    if not view.dossier:
        yield Para(_("Your dossier is empty so far."))
        return
    yield opened("record", _("your dossier"))
    for card in view.dossier:
        new = _(" (new)") if card.new else ""
        line = fact_line(card, f"{card.number}. ")
        yield line._replace(text=line.text + new)
    yield closed("record")
    said = _("fact and a number shows where a fact comes from: fact {number}")
    yield Para(faint(said.format(number=view.dossier[0].number)))


def fact(card: FactCard) -> Paras:
    """The card of a fact: grades, citations, relations."""
    name = _("fact {number}, a claim") if card.kind == "claim" else _("fact {number}")
    yield opened("record", name.format(number=card.number))
    yield from fact_card(card)
    for relation in card.relations:
        yield Para(clean(_related(relation)), "- ")
    yield closed("record")


def fact_card(card: FactCard, graded: bool = True) -> Paras:
    """Everything about a fact but its relations; `graded`: with what is said of its grades."""
    yield from prose(card.text)
    if card.date:
        yield Para(clean(_("When: {date}").format(date=card.date)))
    kinds = {
        "event": _("an event"),
        "figure": _("a figure"),
        "claim": _("a claim: somebody's assessment"),
        "background": _("background"),
    }
    yield Para(_("What it is: {kind}").format(kind=kinds[card.kind]))
    if card.status == "planned":
        yield Para(_("Planned: no source of this fact reports it done."))
    if card.said_by:
        yield Para(clean(_("Said by: {who}").format(who=card.said_by)))
    for citation in card.citations:
        yield Para(clean(_where(citation, graded)), "- ")
    yield Para(
        ngettext(
            "{n} independent source carries it.",
            "{n} independent sources carry it.",
            card.lineages,
        ).format(n=card.lineages)
    )


def _where(citation: Citation, graded: bool) -> str:
    parts = [f"{citation.short} {citation.publisher}."]
    if graded:
        parts += [_reliability(citation), _credibility(citation)]
    if citation.quote:
        parts.append(_("It says: “{quote}”.").format(quote=citation.quote))
    return " ".join(parts)


def _reliability(citation: Citation) -> str:
    if citation.reliability is None:
        return _("How reliable the source is, you will be asked.")
    words = {line.grade: line.words for line in forms.reliabilities()}[citation.reliability]
    return _("Source {grade}: {words}.").format(grade=citation.reliability, words=words)


def _credibility(citation: Citation) -> str:
    if citation.credibility is None:
        return _("How credible the information is, you will be asked.")
    words = {line.grade: line.words for line in forms.credibilities()}[str(citation.credibility)]
    return _("Information {grade}: {words}.").format(grade=citation.credibility, words=words)


def _related(relation: Relation) -> str:
    return _("It {relation} fact {number}: {text}").format(
        relation=notes.relation(relation), number=relation.number, text=relation.text
    )


def sources(view: View) -> Paras:
    """The sources of the facts the player has; on the cover, who published them."""
    if view.publishers:
        yield from publishers(view)
        return
    if not view.sources:
        yield Para(_("You have met no sources so far."))
        return
    yield opened("record", _("sources"))
    for card in view.sources:
        yield from source(card)
    yield closed("record")


def publishers(view: View) -> Paras:
    """Who published what the facts come from."""
    yield Para(_("Its facts come from:"))
    for name in view.publishers:
        yield Para(clean(name), "- ")


def source(card: SourceCard) -> Paras:
    """A source: what is known of it, as far as it is not asked."""
    by = _(" (by {name})").format(name=card.byline) if card.byline else ""
    yield Para(clean(f"“{card.title}”, {card.publisher}, {card.published}{by}"), f"{card.tag}. ")
    indent = "   "
    if card.reliability:
        words = {line.grade: line.words for line in forms.reliabilities()}[card.reliability]
        said = _("Reliability {grade}: {words}.").format(grade=card.reliability, words=words)
        yield Para(clean(f"{said} {card.note or ''}"), indent)
    if card.lineage:
        yield Para(clean(card.lineage), indent)
    if card.follows:
        yield Para(
            _("Not independent of {tag}: it counts as no second source.").format(tag=card.follows),
            indent,
        )
    if card.url:
        yield Para(clean(card.url), indent)


def terms(view: View) -> Paras:
    """The words of this page that the glossary explains."""
    if not view.terms:
        yield Para(_("The glossary explains no word of this page."))
    for word, meaning in view.terms:
        yield Para(f"{strong(word)}: {clean(meaning)}", "- ")


def meters(view: View) -> Paras:
    """The variables that are shown, and what the last step did to them."""
    if not view.meters:
        yield Para(_("This role has no meters."))
    for meter in view.meters:
        yield Para(clean(_metered(meter)), "- ")


def _metered(meter: Meter) -> str:
    said = f"{meter_line(meter)}."
    return f"{said} {moved(meter)}." if meter.delta else said


def meter_line(meter: Meter) -> str:
    """`Trust: 55 of 100`."""
    if meter.show == "meter" and meter.most is not None:
        return _("{label}: {value} of {most}").format(
            label=meter.label, value=meter.value, most=meter.most
        )
    return f"{meter.label}: {meter.value}"


def moved(meter: Meter) -> str:
    """`Up by 5`, `Down by 5`."""
    said = _("Up by {n}") if meter.delta > 0 else _("Down by {n}")
    return said.format(n=abs(meter.delta))


def way(view: View) -> Paras:
    """The way so far; the numbers are what `rewind` goes back to."""
    if not view.way:
        yield Para(_("Your way has not begun."))
    for stone in view.way:
        date = f"{stone.date}, " if stone.date else ""
        yield Para(clean(f"{date}{stone.title}"), f"{stone.number + 1}. ")
        if stone.chosen is not None:
            yield Para(clean(_("You chose: {text}").format(text=plain(stone.chosen))), "   ")
    if len(view.way) > 1:
        yield Para(faint(_("rewind and a number goes back to a place: rewind 1")))
