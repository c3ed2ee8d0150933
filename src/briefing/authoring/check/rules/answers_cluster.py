"""`answers-cluster`: with shuffling off, the right option always stands in the same place."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import RoleId
from briefing.scenario.item import ChoiceItem, options_of, right_ids
from briefing.words import _

SEVERAL = 3
"""From how many questions on a place can be noticed."""


def check(study: Study) -> Iterator[Found]:
    """One finding a role, at its first such question; one for roles that share it."""
    said: set[Path] = set()
    for role in study.scenario.roles:
        placed = list(_placed(study, role))
        path = placed[0][0] if placed else ()
        if len(placed) >= SEVERAL and len({at for _path, at in placed}) == 1 and path not in said:
            said.add(path)
            message = _(
                "In all {number} questions with `shuffle: false` the right option is number "
                "{place}: let them be shuffled, or move it."
            ).format(number=len(placed), place=placed[0][1])
            yield Found(path, message, also=tuple(other for other, _at in placed[1:]))


def _placed(study: Study, role: RoleId) -> Iterator[tuple[Path, int]]:
    """The choices a role is asked that are not shuffled, and where their right option stands."""
    asked = study.law.asked_of[role]
    for name, item in study.scenario.items.items():
        if name in asked and isinstance(item, ChoiceItem) and not item.shuffle:
            right = right_ids(item)
            for number, option in enumerate(options_of(item), 1):
                if option.id in right:
                    yield ("items", name, "answer"), number


RULE = Rule(
    code="answers-cluster",
    kind="teaching",
    severity="warning",
    title=_("The right option is always in the same place."),
    why=_(
        "Who has noticed that it is always the second option needs to know nothing else. It is "
        "said where a role is asked at least three choices with `shuffle: false` and the right "
        "option has the same number in all of them. Leave `shuffle` out unless the order of the "
        "options means something."
    ),
    wrong="""\
items:
  who_closed:
    kind: choice
    prompt: Who closed the harbour?
    options: [The port authority, The fishermen]
    shuffle: false
    answer: 1 # here
    explanation: The port authority did.
    facts: [port_closed]
  what_was_closed:
    kind: choice
    prompt: What did the authority close?
    options: [The harbour, The market]
    shuffle: false
    answer: 1
    explanation: It closed the harbour.
    facts: [port_closed]
  how_at_noon:
    kind: choice
    prompt: How did things stand at noon?
    options: [As before, Differently]
    shuffle: false
    answer: 1
    explanation: It was still closed.
    facts: [still_closed]
quiz: [who_closed, what_was_closed, how_at_noon]
""",
    right="""\
items:
  who_closed:
    kind: choice
    prompt: Who closed the harbour?
    options: [The port authority, The fishermen]
    shuffle: false
    answer: 1
    explanation: The port authority did.
    facts: [port_closed]
  what_was_closed:
    kind: choice
    prompt: What did the authority close?
    options: [The market, The harbour]
    shuffle: false
    answer: 2
    explanation: It closed the harbour.
    facts: [port_closed]
  how_at_noon:
    kind: choice
    prompt: How did things stand at noon?
    options: [As before, Differently]
    answer: 1
    explanation: It was still closed.
    facts: [still_closed]
quiz: [who_closed, what_was_closed, how_at_noon]
""",
    check=check,
)
