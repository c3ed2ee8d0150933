"""`scene-without-record`: a decision after which the player does not learn what happened."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Scenes with choices that have no record."""
    for name, scene in study.scenes():
        if scene.choices and scene.record is None:
            message = _("After this decision nothing is said of what really happened.")
            yield Found(("scenes", name), message)


RULE = Rule(
    code="scene-without-record",
    kind="teaching",
    severity="warning",
    title=_("A scene with choices and no record."),
    why=_(
        "A player who has committed to a decision wants to know what happened in truth, and that "
        "is when it is best remembered. Give the scene a `record` with the facts that carry it."
    ),
    wrong="""\
scenes:
  first_light: # here
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
""",
    check=check,
)
