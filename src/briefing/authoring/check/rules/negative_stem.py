"""`negative-stem`: a question that asks which option does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.wording import english
from briefing.scenario.item import ChoiceItem, MultipleItem
from briefing.words import _

_SENTENCE = re.compile(r"[^.?!:…]*(?:[.?!:…]+|$)")
_ASKING = re.compile(r"\b(?:which|what|who|whom|whose|where|when|why|how)\b", re.IGNORECASE)
_NEGATIVE = re.compile(
    r"\b(?i:which|what|whom?|whose|where)\b[^,;()]*?"
    r"(?:(?<!\band\s)(?<!\bor\s)(?<!\bbut\s)(?<!\bif\s)(?<!\bwhether\s)[*_]*"
    r"\b(?P<word>(?i:not|never|cannot|\w+n[’']t))\b(?!\s+only\b))"
    r"|\b(?P<loud>NOT|NEVER|EXCEPT)\b"
    r"|\b(?P<except>(?i:except))(?:\s+for)?[*_]*\s*[:?.…]*\s*$"
)


def check(study: Study) -> Iterator[Found]:
    """Prompts in English whose question is put in the negative."""
    for name, item in study.scenario.items.items() if english(study) else ():
        if isinstance(item, ChoiceItem | MultipleItem):
            word = _negative(item.prompt)
            if word:
                message = _(
                    "“{word}” turns the question round: ask which option holds, not which does not."
                )
                yield Found(("items", name, "prompt"), message.format(word=word), word)


def _negative(prompt: str) -> str:
    """The word that turns a question round, where there is one."""
    for sentence in _SENTENCE.findall(prompt.strip()):
        if sentence.rstrip().endswith(("?", ":", "…")) or prompt.rstrip().endswith(sentence):
            asking, found = _ASKING.search(sentence), _NEGATIVE.search(sentence)
            if found and (asking is None or found.start() <= asking.start() or not found["word"]):
                return next(word for word in found.groups() if word)
    return ""


RULE = Rule(
    code="negative-stem",
    kind="teaching",
    severity="warning",
    title=_("A question put in the negative."),
    why=_(
        "“Which of these did not happen?” is missed by players who know the matter and read over "
        "one small word, and what it trains is to remember what is false. Ask for what holds; "
        "or let the player judge each statement, with `kind: claims`."
    ),
    wrong="""\
items:
  who_closed:
    kind: choice
    prompt: Who did not close the harbour? # here
    options: [The port authority, The fishermen]
    answer: The fishermen
    explanation: The port authority did.
    facts: [port_closed]
""",
    right="""\
items:
  who_closed:
    kind: choice
    prompt: Who closed the harbour?
    options: [The port authority, The fishermen]
    answer: The port authority
    explanation: The port authority did.
    facts: [port_closed]
""",
    check=check,
)
