"""The part of a report about knowledge: every question with its answer, points, certainty marks."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.debrief import Debrief, Paper
from briefing.playthrough.page.cards import FactCard
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
    both = ((_("In the story"), debrief.in_scenes), (_("Quiz"), debrief.quiz))
    asked = tuple((name, paper) for name, paper in both if paper.answers)
    if not asked:
        return
    language = debrief.language
    everything = Paper((*debrief.in_scenes.answers, *debrief.quiz.answers))
    papers = (*asked, (_("Total"), everything))
    decimals = 2 if any(paper.points % 1 for _name, paper in papers) else 0
    yield Table(
        _("Points"),
        (_("Where"), _("Questions"), _("Points"), _("Of")),
        tuple(
            (
                name,
                str(len(paper.answers)),
                spelled(paper.points, language, decimals),
                spelled(paper.most, language),
            )
            for name, paper in papers
        ),
        figures=(1, 2, 3),
    )
    if debrief.again:
        yield Said(remarks.again(debrief.again))
    yield from _certainty(debrief)
    for name, paper in asked:
        yield Section(name, tuple(_answer(n, one) for n, one in enumerate(paper.answers, 1)))


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
        figures=(1, 2, 3, 4),
    )


def _answer(number: int, answer: Feedback) -> Section:
    blocks: list[Block] = [
        Told(answer.prompt),
        _lines(answer.said, _("You said")),
        *_right(answer),
        Said(f"{remarks.outcome(answer)}, {answer.earned}", label=_("Result")),
    ]
    if answer.sure is not None and answer.mark.certainty is not None:
        blocks.append(Said(_earned(answer.sure, answer.mark.certainty), label=_("How sure")))
    if answer.brier is not None:
        blocks.append(Said(answer.brier, label=_("Brier score")))
    blocks += [Said(note) for note in remarks.noted(answer)]
    blocks.append(Told(answer.explanation, _("Why")))
    blocks += _record(answer.others)
    return Section(_("Question {n}").format(n=number), tuple(blocks))


def _right(answer: Feedback) -> Iterator[Block]:
    """What is right; after each claim the facts that decide it."""
    if not answer.deciding:
        yield _lines(answer.right, _("The answer"))
        return
    for number, (line, facts) in enumerate(zip(answer.right, answer.deciding, strict=True), 1):
        yield Said(line, label=_("Answer to claim {n}").format(n=number))
        yield from _record(facts)


def _record(facts: tuple[FactCard, ...]) -> Iterator[Block]:
    """The facts behind an answer: they are on the record, what the author makes of them is not."""
    if facts:
        yield Panel("record", (Facts(facts),))


def _lines(lines: tuple[str, ...], label: str) -> Block:
    """One line beside its label, more of them below it."""
    return Said(lines[0], label=label) if len(lines) == 1 else Lines(lines, label)


def _earned(sure: str, marks: int) -> str:
    """`very sure: −6 certainty marks`."""
    return ngettext(
        "{sure}: {marks} certainty mark", "{sure}: {marks} certainty marks", abs(marks)
    ).format(sure=sure, marks=remarks.signed(marks))
