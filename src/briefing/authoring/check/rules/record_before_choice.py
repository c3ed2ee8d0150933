"""`record-before-choice`: a record that a player may know all of before choosing."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.knowing import way_to_knowing
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Scenes with choices in which all facts of the record can be in the dossier already."""
    for name, scene in study.scenes():
        if scene.record is None or not scene.choices:
            continue
        place = study.place(name)
        for reach in study.reaches.values():
            trail = way_to_knowing(study, reach, (place,), study.law.stops[place].record)
            if trail is not None:
                message = _(
                    "Before this choice a player can know every fact of its record: nothing is "
                    "left to reveal. Let the record tell something that was not shown before."
                )
                yield Found(("scenes", name, "record"), message, trail=trail)
                break


RULE = Rule(
    code="record-before-choice",
    kind="teaching",
    severity="warning",
    title=_("A record whose facts are all known before the choice."),
    why=_(
        "What happened is remembered best by a player who has committed to something first. A "
        "record that holds only facts which this scene or an earlier one has shown reveals "
        "nothing. Take a fact out of what is shown before, or add one that came later."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    shows: [port_closed]
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: # here
      text: The authority closed the harbour.
      facts: [port_closed]
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    shows: [port_closed]
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: The authority kept it closed until noon.
      facts: [port_closed, still_closed]
""",
    check=check,
)
