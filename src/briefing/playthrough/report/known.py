"""The part of a report about knowledge: every question with its answer, points, certainty marks."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.debrief import Debrief, Paper
from briefing.playthrough.page.feedback import Feedback
from briefing.playthrough.report.blocks import (
    Block,
    Facts,
    Lines,
    Panel,
    Said,
    Section,
    Table,
    Told,
)
from briefing.words import _, ngettext
from briefing.words.dates import number as spelled


def known(debrief: Debrief) -> Iterator[Block]:
    """Points, certainty marks, and the questions one by one."""
    papers = ((_("In the story"), debrief.in_scenes), (_("Quiz"), debrief.quiz))
    asked = tuple((name, paper) for name, paper in papers if paper.answers)
    if not asked:
        return
    language = debrief.language
    everything = Paper((*debrief.in_scenes.answers, *debrief.quiz.answers))
    yield Table(
        _("Points"),
        (_("Where"), _("Questions"), _("Points")),
        tuple(
            (name, str(len(paper.answers)), remarks.points(paper, language))
            for name, paper in (*asked, (_("Together"), everything))
        ),
    )
    yield from _certainty(debrief)
    for name, paper in asked:
        answers = tuple(_answer(n, one, language) for n, one in enumerate(paper.answers, 1))
        yield Section(name, answers)


def _certainty(debrief: Debrief) -> Iterator[Block]:
    marks, language = debrief.certainty, debrief.language
    if not marks.n:
        return
    yield Said(remarks.certainty(marks))
    yield Table(
        _("How sure you were, and how right"),
        (
            _("You said"),
            _("Answers"),
            _("Right"),
            _("Share right (95 % interval)"),
            _("Pays best at"),
            _("What that says"),
        ),
        tuple(
            (
                remarks.level(one),
                str(one.n),
                str(one.right),
                remarks.share(one, language),
                remarks.pays(one, language),
                remarks.verdict(one),
            )
            for one in marks.levels
        ),
    )


def _answer(number: int, answer: Feedback, language: str) -> Section:
    got = spelled(round(answer.mark.points, 2), language)
    worth = _("{outcome}: {got} of {most}").format(
        outcome=remarks.outcome(answer), got=got, most=answer.points
    )
    blocks: list[Block] = [
        Told(answer.prompt),
        _lines(answer.said, _("You said")),
        _lines(answer.right, _("The answer")),
        Said(worth, label=_("Points")),
    ]
    if answer.sure is not None and answer.mark.certainty is not None:
        blocks.append(Said(_earned(answer.sure, answer.mark.certainty), label=_("How sure")))
    if answer.mark.brier is not None:
        blocks.append(Said(spelled(round(answer.mark.brier, 4), language), label=_("Brier score")))
    blocks += [Said(note) for note in answer.notes]
    blocks.append(Panel("record", (Told(answer.explanation), Facts(answer.facts))))
    return Section(_("Question {n}").format(n=number), tuple(blocks))


def _lines(lines: tuple[str, ...], label: str) -> Block:
    """One line beside its label, more of them below it."""
    return Said(lines[0], label=label) if len(lines) == 1 else Lines(lines, label)


def _earned(sure: str, marks: int) -> str:
    """`very sure: −6 certainty marks`."""
    return ngettext(
        "{sure}: {marks} certainty mark", "{sure}: {marks} certainty marks", abs(marks)
    ).format(sure=sure, marks=remarks.signed(marks))
