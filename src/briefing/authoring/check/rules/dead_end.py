"""`dead-end`: somewhere no choice is open, and the story has not ended."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import at_a_node
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """One finding a scene, with the shortest way into it."""
    said: set[int] = set()
    for reach in study.reaches.values():
        for node in reach.stuck:
            place = reach.graph.places[node]
            if place not in said:
                said.add(place)
                message = _("A player can come here and find no choice open.")
                message += at_a_node(study, reach, node)
                path = ("scenes", study.law.stops[place].id)
                yield Found(path, message, trail=study.trail(reach, node, answered=True))


RULE = Rule(
    code="dead-end",
    kind="flow",
    severity="error",
    title=_("A scene in which no choice may be open."),
    why=_(
        "A player who comes here in this state is stuck: every choice has a condition, and none "
        "of them holds. Give the scene one choice without `when`, or conditions of which one "
        "always holds."
    ),
    wrong="""\
variables:
  trust: {label: Trust, start: 1, min: 0, max: 2, show: meter}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., change: {trust: -1}, goto: noon}
      - {id: wait, text: Wait for word from the quay., change: {trust: 1}, goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon: # here
    title: Noon
    text: They want an answer.
    choices:
      - {id: answer, text: Answer them., when: trust > 0, goto: evening}
    record: {text: The authority kept it closed., facts: [still_closed]}
""",
    right="""\
variables:
  trust: {label: Trust, start: 1, min: 0, max: 2, show: meter}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., change: {trust: -1}, goto: noon}
      - {id: wait, text: Wait for word from the quay., change: {trust: 1}, goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon:
    title: Noon
    text: They want an answer.
    choices:
      - {id: answer, text: Answer them., when: trust > 0, goto: evening}
      - {id: go, text: Leave the room., goto: evening}
    record: {text: The authority kept it closed., facts: [still_closed]}
""",
    check=check,
)
