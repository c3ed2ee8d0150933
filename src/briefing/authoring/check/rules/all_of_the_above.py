"""`all-of-the-above`: an option that speaks of the other options."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.wording import english, folded, option_path
from briefing.scenario.item import ChoiceItem, MultipleItem, options_of
from briefing.words import _

_OTHERS = re.compile(
    r"\ (all|none|both|neither|any|either)(\ of)?(\ the)?"
    r"\ (above|these|those|(other\ |above\ )?(answers|options|choices|statements))"
    r"(\ (is|are|apply|applies))?(\ (right|correct|true|wrong|false|possible))?\ "
    r"|\ (both\ )?[a-f]\ and\ [a-f]\ ",
    re.VERBOSE,
)


def check(study: Study) -> Iterator[Found]:
    """Options in English that are nothing but all, or none, of the others."""
    for name, item in study.scenario.items.items() if english(study) else ():
        if isinstance(item, ChoiceItem | MultipleItem):
            for number, option in enumerate(options_of(item)):
                if _OTHERS.fullmatch(folded(option.text)):
                    message = _(
                        "This option speaks of the others: say what is meant, or ask with "
                        "`kind: multiple` for all that hold."
                    )
                    yield Found(option_path(name, item, number), message)


RULE = Rule(
    code="all-of-the-above",
    kind="teaching",
    severity="warning",
    title=_("An option such as “all of the above”."),
    why=_(
        "Who sees that two options are right need not judge the third, and who knows one to be "
        "wrong can rule this one out: the question measures test-taking. Options are shuffled, "
        "too, so nothing may stand above. Ask with `kind: multiple`, where any number may hold."
    ),
    wrong="""\
items:
  who_closed:
    kind: choice
    prompt: Who closed the harbour?
    options:
      - The port authority
      - The fishermen
      - All of the above # here
    answer: The port authority
    explanation: The port authority did.
    facts: [port_closed]
""",
    right="""\
items:
  who_closed:
    kind: choice
    prompt: Who closed the harbour?
    options:
      - The port authority
      - The fishermen
      - The coast guard
    answer: The port authority
    explanation: The port authority did.
    facts: [port_closed]
""",
    check=check,
)
