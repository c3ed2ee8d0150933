"""What became of an answer: said, right, worth, why, and by which facts."""

from __future__ import annotations

from briefing.plain.lines import Para, Paras, clean, strong
from briefing.plain.passages import closed, fact_line, opened, prose
from briefing.playthrough.debrief import remarks
from briefing.playthrough.page.feedback import Feedback
from briefing.playthrough.page.prose import plain
from briefing.words import _
from briefing.words.dates import number

MARKED = ("match", "grade", "claims")
"""The kinds whose every line was right or wrong on its own."""


def feedback(answered: Feedback, language: str) -> Paras:
    """The feedback on one question."""
    yield Para(strong(plain(answered.prompt)))
    marks = answered.mark.parts if answered.kind in MARKED else ()
    first = "  " if answered.kind == "order" else "- "
    yield from _lines(_("You answered:"), answered.said, marks, first)
    if answered.sure:
        yield Para(_("You were {sure}.").format(sure=answered.sure))
    yield from _lines(_("The answer:"), answered.right, (), first)
    for line in worth(answered, language):
        yield Para(line)
    for note in answered.notes:
        yield Para(clean(note))
    yield opened("record")
    yield from prose(answered.explanation)
    for card in answered.facts:
        yield fact_line(card, "- ")
    yield closed("record")


def _lines(label: str, lines: tuple[str, ...], parts: tuple[bool, ...], first: str) -> Paras:
    """One line beside its label; several below it, each with its own mark where it has one."""
    if len(lines) == 1:
        yield Para(clean(f"{label} {lines[0]}"))
        return
    yield Para(label)
    marks = parts if len(parts) == len(lines) else (None,) * len(lines)
    for line, good in zip(lines, marks, strict=True):
        said = "" if good is None else _(" (right)") if good else _(" (wrong)")
        yield Para(clean(line) + said, first)


def worth(answered: Feedback, language: str) -> tuple[str, ...]:
    """What the answer earned, in words."""
    mark = answered.mark
    earned = _("Points: {points} of {most}.").format(
        points=number(round(mark.points, 2), language), most=answered.points
    )
    if mark.brier is not None:
        brier = _("Brier score {score}: 0 is best, 1 is worst, always saying 50 % earns 0.25.")
        return (brier.format(score=number(round(mark.brier, 3), language)), earned)
    lines = (f"{remarks.outcome(answered).capitalize()}. {earned}",)
    if mark.certainty is None:
        return lines
    signed = remarks.signed(mark.certainty)
    return (*lines, _("Certainty mark: {mark}.").format(mark=signed))
