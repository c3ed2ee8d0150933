"""`variable-never-read`: a variable that nothing asks and nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.readers import read_variables
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Hidden variables that stand in no condition and in no text."""
    read = read_variables(study.scenario)
    for name, variable in study.scenario.variables.items():
        if name not in read and variable.show == "hidden":
            message = _("Nothing ever reads this variable: no condition, no text, no meter.")
            yield Found(("variables", name), message)


RULE = Rule(
    code="variable-never-read",
    kind="flow",
    severity="warning",
    title=_("A variable that makes no difference to anything."),
    why=_(
        "No condition asks for it, no text shows it, and it is no meter: whatever is put into "
        "it is lost. Use it, or take it out."
    ),
    wrong="""\
variables:
  signed: {start: false} # here
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., set: {signed: true}, goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
""",
    right="""\
variables:
  signed: {start: false}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., set: {signed: true}, goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
endings:
  evening:
    title: Evening
    text:
      - {text: The light goes.}
      - {when: signed, text: Your name is on the wall.}
    shows: [still_closed]
""",
    check=check,
)
