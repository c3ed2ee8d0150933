"""What became of an answer: said, right, worth, why, and by which facts."""

from __future__ import annotations

from briefing.plain.lines import Para, Paras, clean, strong
from briefing.plain.passages import closed, fact_line, opened, prose
from briefing.playthrough.debrief import remarks
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.feedback import Feedback
from briefing.playthrough.page.prose import plain
from briefing.words import _

MARKED = ("match", "grade", "claims")
"""The kinds whose every line was right or wrong on its own."""


def feedback(answered: Feedback) -> Paras:
    """The feedback on one question."""
    yield Para(strong(plain(answered.prompt)))
    marks = answered.mark.parts if answered.kind in MARKED else ()
    first = "  " if answered.kind == "order" else "- "
    yield from _lines(_("You answered:"), answered.said, first, marks)
    if answered.sure:
        yield Para(_("You were {sure}.").format(sure=answered.sure))
    yield from _lines(_("The answer:"), answered.right, first, deciding=answered.deciding)
    for line in worth(answered):
        yield Para(line)
    for note in remarks.noted(answered):
        yield Para(clean(note))
    yield Para(_("Why:"))
    yield from prose(answered.explanation)
    if answered.others:
        yield opened("record")
        for card in answered.others:
            yield fact_line(card, "- ")
        yield closed("record")


def _lines(
    label: str,
    lines: tuple[str, ...],
    first: str,
    parts: tuple[bool, ...] = (),
    deciding: tuple[tuple[FactCard, ...], ...] = (),
) -> Paras:
    """One line beside its label; several below it, each with its own mark where it has one.

    Below a line the facts that decide it.
    """
    alone = len(lines) == 1
    if not alone:
        yield Para(label)
    marks = parts if len(parts) == len(lines) and not alone else (None,) * len(lines)
    for line, good, facts in zip(lines, marks, deciding or ((),) * len(lines), strict=True):
        said = "" if good is None else _(" (right)") if good else _(" (wrong)")
        yield Para(clean(f"{label} {line}")) if alone else Para(clean(line) + said, first)
        for card in facts:
            yield fact_line(card, _("  On the record: "))


def worth(answered: Feedback) -> tuple[str, ...]:
    """What the answer earned, in words."""
    earned = f"{answered.earned}."
    if answered.brier is not None:
        brier = _("Brier score {score}: 0 is best, 1 is worst, always saying 50 % earns 0.25.")
        return (brier.format(score=answered.brier), earned)
    lines = (f"{remarks.outcome(answered).capitalize()}: {earned}",)
    if answered.mark.certainty is None:
        return lines
    signed = remarks.signed(answered.mark.certainty)
    return (*lines, _("Certainty mark: {mark}.").format(mark=signed))
