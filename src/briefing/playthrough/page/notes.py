"""What stands beside a fact, a source or a meter: planned, claimed, by whom, how graded."""

from __future__ import annotations

from briefing.playthrough.page import forms
from briefing.playthrough.page.cards import FactCard, Relation, SourceCard
from briefing.playthrough.page.view import Meter
from briefing.words import _, ngettext


def meter(one: Meter) -> str:
    """A meter and what became of it: `Trust 45 (▼ 5)`."""
    if not one.delta:
        return f"{one.label} {one.value}"
    return f"{one.label} {one.value} ({'▲' if one.delta > 0 else '▼'} {abs(one.delta)})"


def fact(card: FactCard) -> tuple[str, ...]:
    """What has to be said of a fact beside its text: planned, claimed, by whom, how supported."""
    found = [_("planned, not done")] if card.status == "planned" else []
    if card.kind == "claim":
        found.append(_("a claim"))
    if card.said_by:
        found.append(_("said by: {who}").format(who=card.said_by))
    if card.lineages > 1:
        found.append(
            ngettext(
                "{n} independent source", "{n} independent sources", card.lineages
            ).format(n=card.lineages)
        )  # fmt: skip
    return tuple(found)


def relation(one: Relation) -> str:
    """How a fact stands to another, from this one's end."""
    return {
        ("corroborates", True): _("corroborates"),
        ("corroborates", False): _("is corroborated by"),
        ("refines", True): _("is more exact than"),
        ("refines", False): _("is less exact than"),
        ("updates", True): _("is later than"),
        ("updates", False): _("is overtaken by"),
        ("limits", True): _("narrows"),
        ("limits", False): _("is narrowed by"),
        ("conflicts", True): _("conflicts with"),
        ("conflicts", False): _("conflicts with"),
        ("not_comparable", True): _("cannot be compared with"),
        ("not_comparable", False): _("cannot be compared with"),
    }[one.kind, one.forward]


def source(card: SourceCard) -> tuple[str, ...]:
    """What has to be said of a source beside its title."""
    words = {line.grade: line.words for line in forms.reliabilities()}
    found = [part for part in (card.byline, card.publisher, card.published) if part]
    if card.reliability:
        found.append(
            _("reliability {grade}: {words}").format(
                grade=card.reliability, words=words[card.reliability]
            )
        )
    if card.follows:
        found.append(_("not independent of [{tag}]").format(tag=card.follows))
    return tuple(found)
