"""What became of an answer: beside it the right one, what it earned, why, and by which facts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

import msgspec
from textual.content import Content

from briefing.playthrough.debrief import remarks
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.feedback import Feedback
from briefing.tui.prose import plain
from briefing.tui.signs import MISSED, RIGHT, WRONG, Sign, verdict
from briefing.tui.widgets.beside import beside
from briefing.tui.widgets.breaks import NBSP
from briefing.tui.widgets.facts import stated
from briefing.tui.widgets.lines import EMPTY, Lines, Part, parts_of, wrapped
from briefing.tui.widgets.passage import RECORD, record_head, tags_of
from briefing.words import _

EVEN = 0.25
"""What always saying 50 % scores."""
_KINDS_BY_LINE = ("match", "claims", "grade")
"""Kinds whose parts are their lines, each marked on its own."""
_UNMARKED = ("order", "estimate")
"""Kinds whose lines are neither right nor wrong."""


class FeedbackPanel(Lines):
    """The feedback on one question."""

    DEFAULT_CSS = """
    FeedbackPanel { margin-bottom: 1; }
    """

    def __init__(self, feedback: Feedback, *, prompt: bool = True, id: str | None = None) -> None:
        """`prompt`: whether the question is told again."""
        super().__init__(id=id, classes="feedback")
        self.feedback, self.prompt = feedback, prompt

    def lines(self, width: int) -> list[Content]:
        one = self.feedback
        asked = [*parts_of(one.prompt, style="bold"), Part(EMPTY)] if self.prompt else []
        below = [Part(EMPTY), *_earned(one), Part(EMPTY), *_why(one)]
        facts = [line for fact in one.others for line in fact_lines(fact, width)]
        return [
            *(line for part in asked for line in wrapped(part, width)),
            *_answers(one, width),
            *(line for part in below for line in wrapped(part, width)),
            *([EMPTY, *wrapped(record_head(), width), *facts] if facts else []),
        ]


def _answers(one: Feedback, width: int) -> list[Content]:
    """Your answer beside the right one; line by line where the lines were marked one by one."""
    if one.kind in _KINDS_BY_LINE and len(one.mark.parts) == len(one.said) == len(one.right):
        return [*wrapped(_heading(_("YOUR ANSWER")), width), *_line_by_line(one, width)]
    right = _("WHAT CAME") if one.kind == "estimate" else _("RIGHT ANSWER")
    return beside([_heading(_("YOUR ANSWER")), *_said(one)], [_heading(right), *_right(one)], width)


def _line_by_line(one: Feedback, width: int) -> Iterator[Content]:
    """Each line with its mark, the right one where it is not right, and what decides it."""
    deciding = one.deciding or ((),) * len(one.said)
    for said, right, hit, facts in zip(one.said, one.right, one.mark.parts, deciding, strict=True):
        yield from wrapped(_item(RIGHT if hit else WRONG, said), width)
        if not hit:
            told = _("right: {answer}").format(answer=_differing(said, right))
            yield from wrapped(Part(plain(told), Content("  → "), Content("    ")), width)
        for fact in facts:
            yield from (Content("  ") + line for line in fact_lines(fact, width - 2))


def _differing(said: str, right: str) -> str:
    """What is right, without what both begin with: `claim – verdict` leaves the verdict."""
    head, dash, rest = right.rpartition(" – ")
    return rest if dash and said.startswith(head + dash) else right


def _said(one: Feedback) -> Iterator[Part]:
    """What was said, and under it what the author says to who chose just that."""
    for text, note in zip_longest(one.said, one.notes, fillvalue=""):
        hit = text in one.right if one.kind == "multiple" else one.mark.right
        yield _item(None if one.kind in _UNMARKED else RIGHT if hit else WRONG, text)
        if note:
            yield Part(plain(note).stylize("$quiet"), Content("  "), Content("  "))


def _right(one: Feedback) -> Iterator[Part]:
    for text in one.right:
        missed = one.kind == "multiple" and text not in one.said
        told = _("{option} (you missed this)").format(option=text) if missed else text
        came = None if one.kind in _UNMARKED else RIGHT
        yield _item(MISSED if missed else came, told)


def _earned(one: Feedback) -> Iterator[Part]:
    """Right, wrong or partly; the points; the certainty mark; the Brier score and what it means."""
    mark = one.mark
    if mark.brier is not None:
        yield Part(_brier(one) + Content.styled(f"   {one.earned}", "$quiet"))
        yield Part(Content.styled(_meaning(), "$quiet"))
        return
    sign = verdict(one)
    word = Content.styled(f"{sign.sign} {sign.words}", sign.style)
    said = [_shares(one), one.earned]
    if one.sure is not None and mark.certainty is not None:
        said.append(
            _("{sure}: {marks} certainty marks")
            .format(sure=one.sure, marks=remarks.signed(mark.certainty))
            .replace(" ", NBSP)
        )
    yield Part(word + plain("".join(f"   {text}" for text in said if text)).stylize("$quiet"))


def _shares(one: Feedback) -> str:
    """How many of the parts were right, where there are some."""
    parts = one.mark.parts
    if not parts:
        return ""
    told = {
        "order": _("{hit} of {n} pairs in the right order"),
        "match": _("{hit} of {n} matched"),
        "claims": _("{hit} of {n} claims"),
        "grade": _("{hit} of {n} grades"),
    }.get(one.kind, _("{hit} of {n} options judged rightly"))
    return told.format(hit=sum(parts), n=len(parts))


def _brier(one: Feedback) -> Content:
    score = one.mark.brier or 0
    against = (
        _("better than always saying 50 %") if score < EVEN
        else _("the same as always saying 50 %") if score == EVEN
        else _("worse than always saying 50 %")
    )  # fmt: skip
    head = Content.styled(_("Brier score {score}").format(score=one.brier), "bold")
    return head + f": {against}"


def _meaning() -> str:
    return _(
        "The squared distance between the probability you stated and what came (0 or 100 %): "
        "0 is best, 1 worst, always saying 50 % gets 0.25."
    )


def _why(one: Feedback) -> Iterator[Part]:
    """The author's own word: neither the record nor the player's world."""
    yield _heading(_("WHY"))
    yield from parts_of(one.explanation)


def fact_lines(fact: FactCard, width: int) -> list[Content]:
    """A fact behind an explanation, and after it its tags and grades, none of them torn in two."""
    bullet, indent = RECORD + Content.styled("· ", "$quiet"), RECORD + "  "
    lines = wrapped(Part(stated(fact).stylize("$quiet"), bullet, indent), width)
    for cited in fact.citations:
        alone = msgspec.structs.replace(fact, citations=(cited,))
        tag = Content.assemble(tags_of([alone]), (f" {cited.grade}", "$quiet"))
        if lines[-1].cell_length + 1 + tag.cell_length <= width:
            lines[-1] = lines[-1] + " " + tag
        else:
            lines.append(indent + tag)
    return lines


def _heading(text: str) -> Part:
    return Part(Content.styled(text, "bold $quiet"))


def _item(mark: Sign | None, text: str) -> Part:
    first = Content.styled(f"{mark.sign} ", mark.style) if mark else Content("  ")
    return Part(plain(text), first, Content("  "))
