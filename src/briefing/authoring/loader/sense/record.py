"""Rules of what is on the record: claims have speakers, quotes are short."""

from __future__ import annotations

from briefing.authoring.loader.reading import Reading, child
from briefing.authoring.loader.tree import Node
from briefing.scenario.fact import NOBODY, Fact, Origin
from briefing.words import _

LONGEST_QUOTE = 25


def speaker(fact: Fact, node: Node, notes: Reading) -> None:
    """Somebody makes a claim, or it says that nobody is named."""
    if fact.kind == "claim" and fact.said_by is None:
        message = _("A claim needs `said_by`: who says so, or `{nobody}`.").format(nobody=NOBODY)
        notes.say("claim-without-speaker", message, node, owner=True)


def quote(origin: Origin, node: Node, notes: Reading) -> None:
    """A quote is short: its author answers for the right to it."""
    words = len((origin.quote or "").split())
    if words > LONGEST_QUOTE:
        message = _("A quote has at most {most} words; this has {words}.")
        where = child(node, "quote")
        notes.say("long-quote", message.format(most=LONGEST_QUOTE, words=words), where)
