"""`text-never-shown`: a piece of a text whose condition never holds."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.conditions import verdicts
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import with_values
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Pieces of texts whose conditions hold in no state in which the text is read."""
    for path, verdict in study.once(verdicts).items():
        one = verdict.readings[0]
        if one.kind in ("text", "outcome") and verdict.read and not verdict.holds:
            message = with_values(study, verdict, _("This text is never shown."))
            yield Found(path, message, trail=study.trail_to(one.place))


RULE = Rule(
    code="text-never-shown",
    kind="flow",
    severity="warning",
    title=_("A piece of a text that nobody ever reads."),
    why=_(
        "In no state in which this text is read does the condition of the piece hold. Mend "
        "the condition, or take the piece out."
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
    text:
      - {text: They want an answer.}
      - text: Nobody looks at you.
        when: trust < 2 # here
    goto: evening
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed]}
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
    text:
      - {text: They want an answer.}
      - text: Nobody looks at you.
        when: trust < 3
    goto: evening
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed]}
""",
    check=check,
    proof=True,
)
