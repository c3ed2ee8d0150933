"""`quiz-gives-away`: one question holds the answer to another."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.telling import answers, shown, wrong_answers
from briefing.authoring.check.wording import as_written, folded
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import ItemId
from briefing.scenario.scenario import Scenario
from briefing.words import _

Shown = list[tuple[Path, str, str]]
"""The texts of an item: where each stands, as it is written, and folded."""


def check(study: Study) -> Iterator[Found]:
    """One finding for each question and each other one that gives its answer away."""
    items = study.scenario.items
    texts: dict[ItemId, Shown] = {
        name: [(path, text, folded(text)) for path, text in shown(name, item)]
        for name, item in items.items()
    }
    asked = study.law.asked_of.values()
    setting = _setting(study.scenario)
    for name, item in items.items():
        phrases = [one for one in answers(item) if f" {one} " not in setting]
        wrong = wrong_answers(item)
        for other in items if phrases else ():
            if other != name and any(name in one and other in one for one in asked):
                yield from _given(name, texts[other], phrases, wrong)


def _setting(scenario: Scenario) -> str:
    """What every player has read before the first question: its names tell nothing."""
    briefs = (f"{role.title} {role.brief}" for role in scenario.roles.values())
    return folded(" ".join((scenario.title, scenario.summary, *briefs)))


def _given(name: ItemId, texts: Shown, phrases: list[str], wrong: list[str]) -> Iterator[Found]:
    """The first place in another item that holds an answer, if none holds a wrong one."""
    if any(f" {phrase} " in text for _path, _text, text in texts for phrase in wrong):
        return
    for path, text, found in texts:
        for phrase in phrases:
            alone = found.strip().removeprefix("the ") == phrase  # an option of its own
            if f" {phrase} " in found and (not alone or path[-1] == "prompt"):
                said = as_written(phrase, text)
                message = _(
                    "“{said}” gives away the answer to “{item}”, which the same players are "
                    "asked: word one of the two differently."
                ).format(said=said, item=name)
                yield Found(path, message, said, also=(("items", name),))
                return


RULE = Rule(
    code="quiz-gives-away",
    kind="teaching",
    severity="warning",
    title=_("One question holds the answer to another."),
    why=_(
        "A prompt or an option that names what another question asks for answers it, whichever "
        "comes first: missed questions come back later, in another order. Looked for are the right "
        "options, accepted words, days and numbers with their unit; not short words, not what the "
        "title, the summary or a brief names, and not where the wrong options of the other "
        "question stand beside the right one."
    ),
    wrong="""\
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
  how_at_noon:
    kind: choice
    prompt: What had become at noon of what the port authority had done? # here
    options: [It held, It was taken back]
    answer: It held
    explanation: The harbour was still closed.
    facts: [still_closed]
quiz: [who_closed, how_at_noon]
""",
    right="""\
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
  how_at_noon:
    kind: choice
    prompt: What had become of the closure at noon?
    options: [It held, It was taken back]
    answer: It held
    explanation: The harbour was still closed.
    facts: [still_closed]
quiz: [who_closed, how_at_noon]
""",
    check=check,
)
