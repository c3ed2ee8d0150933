"""The two voices in words: what is the player's own world, and what is on the record."""

from __future__ import annotations

from typing import assert_never

from briefing.plain.lines import BLANK, END, STRONG, Para, Paras, clean, strong
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.prose import Block, Prose, Span
from briefing.playthrough.page.view import Passage, Voice
from briefing.scenario.text import visible
from briefing.words import _


def prose(blocks: Prose) -> Paras:
    """An author's text: a blank line between paragraphs, none between the items of a list."""
    for number, block in enumerate(blocks):
        if number and not (block.kind == "item" and blocks[number - 1].kind == "item"):
            yield BLANK
        yield from _block(block)


def _block(block: Block) -> Paras:
    first = {"paragraph": "", "item": f"{block.mark} ", "quote": "> "}[block.kind]
    text = "".join(map(_span, block.spans))
    for line in text.split("\n"):
        yield Para(line, first)
        first = " " * len(first)


def _span(span: Span) -> str:
    text = visible(span.text)
    return f"{STRONG}{text}{END}" if span.emphasis or span.strong else text


def passage(said: Passage, about: str = "") -> Paras:
    """A passage with its voice announced before it and closed after it."""
    yield opened(said.voice, about)
    yield from prose(said.prose)
    if said.facts:
        yield Para(_("The facts:"))
    for card in said.facts:
        yield fact_line(card, f"{card.number}. ")
    yield closed(said.voice)


def opened(voice: Voice, about: str = "") -> Para:
    """What is said before a voice begins to speak."""
    match voice:
        case "fiction":
            said = _("In your world")
        case "record":
            said = _("On the record")
        case _:
            assert_never(voice)
    return Para(strong(f"[{said}: {about}]" if about else f"[{said}]"))


def closed(voice: Voice) -> Para:
    """What is said when it has finished."""
    return Para(_("[End of your world]") if voice == "fiction" else _("[End of the record]"))


def fact_line(card: FactCard, first: str) -> Para:
    """A fact on one line: what, when, by whose word, where it stands, how graded there."""
    parts = [_sentence(" ".join(block.text for block in card.text))]
    if card.date:
        parts.append(_sentence(card.date[:1].upper() + card.date[1:]))
    if card.status == "planned":
        parts.append(_("Planned, not done."))
    if card.said_by:
        parts.append(_sentence(_("Said by: {who}").format(who=card.said_by)))
    cited = (f"{one.short} {one.grade}".replace(" ", "\u00a0") for one in card.citations)
    return Para(clean(" ".join([*parts, *cited])), first)


def _sentence(text: str) -> str:
    return text if text.rstrip().endswith((".", "!", "?", "…", "”")) else f"{text.rstrip()}."
