"""`role-without-quiz`: a role that is asked nothing after its ending."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Roles for which the quiz holds no item."""
    for role in study.scenario.roles:
        if not study.scenario.quiz_of(role):
            message = _("After the ending this role is asked nothing: give it a list in `quiz`.")
            yield Found(("roles", role), message)


RULE = Rule(
    code="role-without-quiz",
    kind="teaching",
    severity="warning",
    title=_("A role without a quiz."),
    why=_(
        "What has been called back to mind once is kept far longer than what has only been read. "
        "A few questions after the ending, with an explanation each, are the part of a run that "
        "teaches most. One list in `quiz` is for all roles; or give each role its own."
    ),
    wrong="""\
roles:
  harbour_master: {title: Harbour master, brief: The port is yours., start: first_light}
  pilot: {title: Pilot, brief: You know the channel., start: first_light} # here
quiz:
  harbour_master: [who_closed]
""",
    right="""\
roles:
  harbour_master: {title: Harbour master, brief: The port is yours., start: first_light}
  pilot: {title: Pilot, brief: You know the channel., start: first_light}
quiz:
  harbour_master: [who_closed]
  pilot: [who_closed]
""",
    check=check,
)
