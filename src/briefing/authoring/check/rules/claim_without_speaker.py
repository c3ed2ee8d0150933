"""`claim-without-speaker`: somebody's view, told as if it were a plain fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.wording import english
from briefing.scenario.fact import NOBODY
from briefing.words import _

_VIEW = re.compile(
    r"\b(?:(?:is|are|was|were|been|being)\s+(?:(?:\w+ly|now|often)\s+)?"
    r"(?:(?:seen|viewed|regarded)\s+as|(?:said|reported|alleged)\s+to\s+(?:be|have)"
    r"|considered(?!\s+(?:by|in|at|on)\b)|thought|believed|rumou?red|deemed|perceived|reputed)"
    r"|reportedly|allegedly|supposedly|purportedly)\b",
    re.IGNORECASE,
)


def check(study: Study) -> Iterator[Found]:
    """Facts in English that give a view, are no claim, and name nobody. The loader does claims."""
    for name, fact in study.scenario.facts.items() if english(study) else ():
        found = _VIEW.search(fact.text) if fact.kind != "claim" and not fact.said_by else None
        if found:
            said = " ".join(found[0].split())
            message = _(
                "“{said}” is somebody’s view: make it `kind: claim` and say whose in `said_by`, "
                "or `{nobody}`."
            ).format(said=said, nobody=NOBODY)
            yield Found(("facts", name, "text"), message, said)


RULE = Rule(
    code="claim-without-speaker",
    kind="honesty",
    severity="warning",
    title=_("A claim, or a view in a fact's clothes, that nobody is said to make."),
    why=_(
        "A claim without a speaker cannot be weighed. Each fact of `kind: claim` needs `said_by`: "
        "a name, the vague name as the source has it (“an official”), or `nobody`. And what "
        "“is considered”, “is seen as” or “reportedly” happened is such a claim, not an event."
    ),
    wrong="""\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The closure is seen as a blow to the town. # here
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
""",
    right="""\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The closure is seen as a blow to the town.
    kind: claim
    said_by: nobody
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
""",
    check=check,
)
