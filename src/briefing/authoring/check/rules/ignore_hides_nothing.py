"""`ignore-hides-nothing`: a rule is to be ignored where it has nothing to say."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.ignores import ignores
from briefing.authoring.check.registry import CODES
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.saying import findings
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Each rule that is ignored, in the section or in a comment, and would not have spoken."""
    said = [one.diagnostic for one in study.once(findings)]
    for one in study.once(ignores):
        if one.code in CODES and not any(one.hides(finding) for finding in said):
            message = _("“{name}” has nothing to say here: take this out.").format(name=one.code)
            yield Found(one.path, message, place=one.place)


RULE = Rule(
    code="ignore-hides-nothing",
    kind="ignoring",
    severity="warning",
    title=_("A rule is to be ignored where it has nothing to say."),
    why=_(
        "It stood there for something that has been mended since, or it stands in the wrong "
        "place. Left there, it would hide the next finding, which nobody has looked at. A comment "
        "speaks of the line it stands on, or, on a line of its own, of the next."
    ),
    wrong="""\
check:
  ignore:
    dead-end: The last scene is meant to be a wall. # here
""",
    right="""\
check:
  ignore: {}
""",
    check=check,
    proof=True,
)
