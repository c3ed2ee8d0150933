"""`longest-option-right`: the right option can be told by its length."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.wording import option_path
from briefing.scenario.item import ChoiceItem, options_of, right_ids
from briefing.words import _

RATIO, MARGIN = 1.5, 20
"""How much longer than the longest wrong option it is: one and a half times, and by 20 signs."""


def check(study: Study) -> Iterator[Found]:
    """Choices whose right option is longer by far than every wrong one."""
    for name, item in study.scenario.items.items():
        if not isinstance(item, ChoiceItem):
            continue
        right = right_ids(item)
        lengths = [(len(option.text), option.id in right) for option in options_of(item)]
        wrong = max(length for length, is_right in lengths if not is_right)
        for number, (length, is_right) in enumerate(lengths):
            if is_right and length >= RATIO * wrong and length >= wrong + MARGIN:
                message = _(
                    "The right option has {length} characters, the longest wrong one {wrong}: "
                    "make them alike."
                ).format(length=length, wrong=wrong)
                yield Found(option_path(name, item, number), message)


RULE = Rule(
    code="longest-option-right",
    kind="teaching",
    severity="warning",
    title=_("The right option is by far the longest."),
    why=_(
        "The right answer is the one that its author words with care, and players learn to pick "
        "the longest. It is said where the right option is at least one and a half times as long "
        "as the longest wrong one, and longer by 20 characters. Move the reasons into the "
        "explanation, or word the wrong options as carefully."
    ),
    wrong="""\
items:
  who_closed:
    kind: choice
    prompt: Who closed the harbour?
    options:
      - The port authority, which is the only body that has the power to do so # here
      - The fishermen
      - The coast guard
    answer: 1
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
    answer: 1
    explanation: The port authority did; nobody else has the power to do so.
    facts: [port_closed]
""",
    check=check,
)
