"""`condition-always-true`: a condition, or a part of one, that always holds."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.conditions import verdicts
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import with_values
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Conditions that never fail when they are read; failing that, such parts of an `and`."""
    for path, verdict in study.once(verdicts).items():
        if verdict.when is None or not verdict.holds:
            continue
        trail = study.trail_to(verdict.readings[0].place, answered=True)
        if not verdict.fails:
            message = _("This condition always holds: leave it out, or mend it.")
            yield Found(path, with_values(study, verdict, message), trail=trail)
            continue
        for operand in verdict.idle("and"):
            message = _("“{part}” always holds here: leave it out, or mend it.")
            said = with_values(study, verdict, message.format(part=operand.text))
            yield Found(path, said, part=operand.text, trail=trail)


RULE = Rule(
    code="condition-always-true",
    kind="flow",
    severity="warning",
    title=_("A condition, or a part of one, that makes no difference because it always holds."),
    why=_(
        "Whenever this is read it holds, so a reader of the file is led to think of a case "
        "that there is not; often a bound or a comparison is off by one. Look at the values "
        "that the variables really have there."
    ),
    wrong="""\
variables:
  trust: {label: Trust, start: 1, min: 0, max: 4, show: meter}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., change: {trust: 1}, goto: noon}
      - {id: wait, text: Wait for word., change: {trust: 2}, goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon:
    title: Noon
    text: They want an answer.
    choices:
      - {id: answer, text: Answer them., goto: evening}
      - id: swear
        text: Swear on your office.
        when: trust >= 2 # here
        goto: evening
    record: {text: It stayed closed., facts: [still_closed]}
endings:
  evening: {title: Evening, text: The light goes.}
""",
    right="""\
variables:
  trust: {label: Trust, start: 1, min: 0, max: 4, show: meter}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., change: {trust: 1}, goto: noon}
      - {id: wait, text: Wait for word., change: {trust: 2}, goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon:
    title: Noon
    text: They want an answer.
    choices:
      - {id: answer, text: Answer them., goto: evening}
      - id: swear
        text: Swear on your office.
        when: trust >= 3
        goto: evening
    record: {text: It stayed closed., facts: [still_closed]}
endings:
  evening: {title: Evening, text: The light goes.}
""",
    check=check,
    proof=True,
)
