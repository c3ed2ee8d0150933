"""`condition-always-false`: a part of a condition that never holds."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.conditions import verdicts
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import with_values
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Parts joined by `or` that never hold; of whole conditions other rules speak."""
    for path, verdict in study.once(verdicts).items():
        if verdict.when is None or not (verdict.holds and verdict.fails):
            continue
        trail = study.trail_to(verdict.readings[0].place, answered=True)
        for operand in verdict.idle("or"):
            message = _("“{part}” never holds here: leave it out, or mend it.")
            said = with_values(study, verdict, message.format(part=operand.text))
            yield Found(path, said, part=operand.text, trail=trail)


RULE = Rule(
    code="condition-always-false",
    kind="flow",
    severity="warning",
    title=_("A part of a condition that makes no difference because it never holds."),
    why=_(
        "Whenever this is read, that part of it does not hold; only the other parts joined by "
        "`or` count. Look at the values that the variables really have there, and mend it or "
        "take it out."
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
        when: trust == 3 or trust < 2 # here
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
        when: trust == 3
        goto: evening
    record: {text: It stayed closed., facts: [still_closed]}
endings:
  evening: {title: Evening, text: The light goes.}
""",
    check=check,
    proof=True,
)
