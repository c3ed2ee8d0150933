"""What the figures of a debrief say, in sentences: the same words in every face and export."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.playthrough.page import forms, wording
from briefing.playthrough.page.feedback import Feedback
from briefing.playthrough.page.prose import plain
from briefing.rules.calibration import Point
from briefing.rules.detection import Detection
from briefing.rules.sureness import Sureness
from briefing.words import _, ngettext
from briefing.words.dates import number as spelled

if TYPE_CHECKING:  # a page of the run says its percents by these words, before any debrief
    from briefing.playthrough.debrief.judgement import Certainty, Grading, Judgement
    from briefing.playthrough.debrief.lanes import Moment

FEW = 30
"""Below so many answers, chance moves every figure about calibration more than skill does."""


def percent(share: float, language: str, digits: int = 0) -> str:
    """A share, 0..1, in percent, with so many decimals."""
    return _("{n} %").format(n=spelled(100 * share, language, digits))


def between(low: float, high: float, language: str) -> str:
    """An interval of shares: `49–94 %`."""
    least, most = (spelled(100 * share, language, 0) for share in (low, high))
    return _("{least}–{most} %").format(least=least, most=most)


def signed(number: int) -> str:
    """A number with its sign: `+4`, `−6`, `0`."""
    return f"{number:+d}".replace("-", "−") if number else "0"


def outcome(answer: Feedback) -> str:
    """What an answer was, in a word or two."""
    if answer.mark.brier is not None:
        return _("scored by Brier")
    if answer.mark.right:
        return _("right")
    return _("partly right") if answer.mark.share > 0 else _("wrong")


def noted(answer: Feedback) -> Iterator[str]:
    """What the author says to who chose just that; among several options it is said of which."""
    for option, note in zip(answer.said, answer.notes, strict=False):
        if note and len(answer.said) > 1:
            yield _("On “{option}”: {note}").format(option=option, note=note)
        elif note:
            yield note


def again(answers: int) -> str:
    """That some answers were given after the right ones had been shown."""
    return ngettext(
        "{n} of these answers you gave after a rewind, when you had seen the right one.",
        "{n} of these answers you gave after a rewind, when you had seen the right ones.",
        answers,
    ).format(n=answers)


def meeting(moment: Moment) -> str:
    """How the two roads lie at a moment: met or apart; empty where there is nothing to compare."""
    if not moment.record:
        return _("The record is silent here.")
    if moment.nearest is None or not moment.chosen:
        return ""
    if moment.touches:
        return _("The two roads meet: you chose what comes nearest to what happened.")
    return _("The roads part here. Nearest to what happened: {choice}").format(
        choice=plain(moment.nearest)
    )


def brier(judgement: Judgement, language: str) -> tuple[str, ...]:
    """What the mean Brier score says, and what it cannot say of so few."""
    if judgement.mean is None:
        return ()
    n = len(judgement.estimates)
    mean, even = round(judgement.mean, 3), judgement.yardstick
    against = (
        _("better than") if mean < even else _("worse than") if mean > even else _("the same as")
    )
    figures = {"mean": wording.brier(mean, language), "even": spelled(even, language)}
    told = ngettext(
        "Brier score {mean} for {n} estimate: {against} always saying 50 %, which scores {even}.",
        "Mean Brier score {mean} over {n} estimates: {against} always saying 50 %, which scores "
        "{even}.",
        n,
    )
    return (
        told.format(n=n, against=against, **figures),
        _("Yes/no Brier score: the squared distance between the stated probability and what came "
          "(1 or 0). 0 is best, 1 is worst."),
    )  # fmt: skip


def overconfidence(judgement: Judgement, language: str) -> str:
    """Whether the estimates were surer than right, and how little that says of few."""
    if judgement.overconfidence is None:
        return ""
    n, over = len(judgement.estimates), round(100 * judgement.overconfidence, 1)
    by = spelled(abs(over), language)
    said = (
        _("On average you were surer than right, by {by} percentage points.") if over > 0
        else _("On average you were less sure than right, by {by} percentage points.") if over < 0
        else _("On average you were just as sure as right.")
    ).format(by=by)  # fmt: skip
    if n >= FEW:
        return said
    few = ngettext(
        "With {n} estimate this is as much chance as skill.",
        "With {n} estimates this is as much chance as skill.",
        n,
    )
    return f"{said} {few.format(n=n)}"


def share(one: Point | Sureness, language: str) -> str:
    """A share with its interval: `80 % (49–94 %)`."""
    return f"{percent(one.share, language)} ({between(one.low, one.high, language)})"


def certainty(one: Certainty) -> str:
    """The sum of the certainty-based marks, and between what it could lie."""
    return ngettext(
        "{total} certainty marks for {n} answer; between {least} and {most} were possible.",
        "{total} certainty marks for {n} answers; between {least} and {most} were possible.",
        one.n,
    ).format(
        total=signed(one.total), n=one.n, least=signed(one.least), most=signed(one.most)
    )  # fmt: skip


def level(one: Sureness) -> str:
    """A certainty in words."""
    return forms.certainties()[one.level - 1].words


def pays(one: Sureness, language: str) -> str:
    """Where a certainty pays best: `67–80 %`."""
    return between(one.least, one.most, language)


def verdict(one: Sureness) -> str:
    """What the answers say about a certainty."""
    match one.verdict:
        case "too_sure":
            return _("too sure: a lower certainty would have paid more")
        case "could_be_surer":
            return _("not sure enough: a higher certainty would have paid more")
        case "fits":
            return _("fits")
        case "open":
            return _("too few answers to tell")


def claims(found: Detection) -> tuple[str, ...]:
    """What hits and false alarms mean together."""
    if not found.n:
        return ()
    exact = ngettext(
        "{exact} of {n} verdict was exactly right.",
        "{exact} of {n} verdicts were exactly right.",
        found.n,
    )
    return (
        exact.format(exact=found.exact, n=found.n),
        _("Doubting is only worth something where it tells the two apart: who doubts everything "
          "has every hit, and every false alarm too."),
    )  # fmt: skip


def diagonal(one: Grading, share: float, language: str) -> str:
    """Whether the two axes were given as one: of those grades that say both, which share did."""
    mine = ngettext(
        "{on} of your {of} grade ({share}) stood on the diagonal: A1, B2, C3, D4 or E5.",
        "{on} of your {of} grades ({share}) stood on the diagonal: A1, B2, C3, D4 or E5.",
        one.diagonal.of,
    ).format(on=one.diagonal.on, of=one.diagonal.of, share=percent(share, language))
    theirs = _("Of the author's, {on} of {of} did.").format(on=one.author.on, of=one.author.of)
    why = _(
        "Graders tend to let one axis pull the other along (87 % of 1,400 real reports were graded "
        "so); a poor source can be right, and a good one wrong."
    )
    return f"{mine} {theirs} {why}"
