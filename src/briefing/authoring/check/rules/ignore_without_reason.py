"""`ignore-without-reason`: a rule is to be ignored, and nobody says why."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.ignores import ignores
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.saying import findings
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Each rule that is ignored to some effect, without a reason."""
    said = [one.diagnostic for one in study.once(findings)]
    for one in study.once(ignores):
        if not one.reason and any(one.hides(finding) for finding in said):
            message = (
                _("Say why: `{name}: A reason.`")
                if one.path
                else _("Say why: `# check: ignore[{name}] because …`")
            )
            yield Found(one.path, message.format(name=one.code), place=one.place)


RULE = Rule(
    code="ignore-without-reason",
    kind="ignoring",
    severity="error",
    title=_("A rule is to be ignored, and nobody says why."),
    why=_(
        "Whoever works on the scenario next has to know whether the finding was looked at, and "
        "what was thought. Say so after the rule's name in the section `check`, or after "
        "`because` in a comment. Until then the rule is ignored all the same."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
check:
  ignore:
    scene-without-record: "" # here
""",
    right="""\
scenes:
  # check: ignore[scene-without-record] because nothing is on the record of that hour
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
""",
    check=check,
)
