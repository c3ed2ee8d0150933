"""A question in words: what is asked, what can be answered, and how to type it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from briefing.plain import cards
from briefing.plain.lines import Para, Paras, clean, faint, strong
from briefing.plain.passages import closed, opened, prose
from briefing.playthrough.page import written
from briefing.playthrough.page.forms import Form, counted
from briefing.words import _

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def question(form: Form) -> Paras:
    """The question, what there is to answer, and how."""
    yield Para(strong(counted(form)))
    yield from prose(form.prompt)
    yield from _matter(form)
    yield Para(faint(how(form)))


def _matter(form: Form) -> Paras:
    """What is to be picked from, ordered, paired, graded or judged."""
    match form.kind:
        case "choice" | "multiple":
            yield from _numbered(pick.text for pick in form.picks)
        case "order":
            yield from _numbered(thing.text for thing in form.things)
        case "match":
            yield from _numbered(form.lefts)
            for letter, thing in zip(LETTERS, form.things, strict=False):
                yield Para(clean(thing.text), f"{letter}. ")
        case "estimate":
            yield from _numbered(f"{band.words} ({band.range})" for band in form.bands)
        case "grade":
            yield from _graded(form)
        case "claims":
            yield from _numbered(form.claims)
        case "number" | "date" | "short":
            return
        case _:
            assert_never(form.kind)


def _numbered(texts: Iterable[str]) -> Paras:
    for number, text in enumerate(texts, 1):
        yield Para(clean(text), f"{number}. ")


def _graded(form: Form) -> Paras:
    if form.source is not None or form.fact is not None:
        yield opened("record", _("to be graded"))
        if form.source is not None:
            yield from cards.source(form.source)
        if form.fact is not None:
            yield from cards.fact_card(form.fact, graded=False)
        yield closed("record")
    yield Para(_("The source:"))
    for line in form.reliabilities:
        yield Para(line.words, f"{line.grade}. ")
    yield Para(_("The information:"))
    for line in form.credibilities:
        yield Para(line.words, f"{line.grade}. ")


def how(form: Form) -> str:
    """How the answer is typed."""
    match form.kind:
        case "choice":
            return _("Type the number of your answer.")
        case "multiple":
            return _("Type the numbers of all that apply, such as 1 3, or none.")
        case "number":
            unit = f" ({clean(form.unit)})" if form.unit else ""
            return _("Type a number{unit}.").format(unit=unit)
        case "date":
            return written.wanted(form.precision, form.language)
        case "short":
            return _("Type a word or two.")
        case "order":
            return _("Type all the numbers in the right order, such as 3 1 2.")
        case "match":
            return _("Type each number with its letter, such as 1b 2a.")
        case "estimate":
            return _("Type a number from 1 to 7.")
        case "grade":
            return _("Type a letter and a number, such as B2. F and 6 mean: cannot be judged.")
        case "claims":
            return _("For each in turn type s, c or n: supported, contradicted, not stated.")
        case _:
            assert_never(form.kind)


def certainty(form: Form) -> Paras:
    """How sure the player is, and what each level wins and costs."""
    yield Para(strong(_("How sure are you?")))
    for line in form.certainties:
        yield Para(f"{line.words} ({line.stakes})", f"{line.level}. ")
    yield Para(faint(_("Type 1, 2 or 3. undo takes your answer back.")))
