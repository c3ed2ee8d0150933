"""`choice-never-open`: a choice whose condition never holds when it is read."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.conditions import verdicts
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import lost_with, with_values
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Conditions of choices that hold in no state in which the choice is offered."""
    for path, verdict in study.once(verdicts).items():
        one = verdict.readings[0]
        if one.kind == "choice" and verdict.read and not verdict.holds:
            message = with_values(study, verdict, _("This choice can never be taken."))
            roads = study.law.stops[one.place].ways[one.choice].roads
            lost = lost_with(study, (to for road in roads for _when, to in road.turns))
            trail = study.trail_to(one.place, answered=True)
            yield Found(path, message + lost, trail=trail)


RULE = Rule(
    code="choice-never-open",
    kind="flow",
    severity="error",
    title=_("A choice that can never be taken."),
    why=_(
        "In no state in which a player can come to this scene does the condition hold. Look "
        "at the values that its variables really have there, and mend the condition, or take "
        "the choice out."
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
        when: trust == 4 # here
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
