"""`branch-never-taken`: one of several ways on that is never taken."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.conditions import verdicts
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import lost_with, with_values
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Ways on that no state takes, where the fork is come to and none before always holds."""
    found = study.once(verdicts)
    come_to = {path[:-2] for path, verdict in found.items() if verdict.read}
    closed = {p[:-2] for p, v in found.items() if v.when is not None and v.holds and not v.fails}
    for path, verdict in found.items():
        one, fork = verdict.readings[0], path[:-2]
        if one.kind != "branch" or verdict.holds or fork not in come_to:
            continue
        if verdict.read or fork not in closed:
            message = with_values(study, verdict, _("This way on is never taken."))
            to = study.law.places[one.to] if one.to is not None else -1
            message += lost_with(study, (to,))
            yield Found(path, message, trail=study.trail_to(one.place, answered=True))


RULE = Rule(
    code="branch-never-taken",
    kind="flow",
    severity="error",
    title=_("One of several ways on that is never taken."),
    why=_(
        "The ways on are tried in order. This one is never taken: either its condition holds "
        "in no state that comes to it, or those before it leave nothing over. Mend the "
        "conditions or their order, or take it out."
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
    goto:
      - when: trust < 2 # here
        to: storm
      - {to: evening}
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed]}
  storm: {title: Storm, text: The wind rises., shows: [still_closed]}
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
    goto:
      - when: trust < 3
        to: storm
      - {to: evening}
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed]}
  storm: {title: Storm, text: The wind rises., shows: [still_closed]}
""",
    check=check,
    proof=True,
)
