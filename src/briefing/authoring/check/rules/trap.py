"""`trap`: scenes that lead to each other only, and to no ending."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """One finding for each set of scenes that nobody gets out of, with the shortest way in."""
    said: set[int] = set()
    for reach in study.reaches.values():
        for node in reach.endless:
            place = reach.graph.places[node]
            if place in said:
                continue
            around = reach.around(node)
            said |= {place, *around}
            names = ", ".join(f"“{study.law.stops[other].id}”" for other in sorted(around)[:6])
            message = _("From here no ending can be reached any more; the story stays in {names}.")
            path = ("scenes", study.law.stops[place].id)
            yield Found(path, message.format(names=names), trail=study.trail(reach, node))


RULE = Rule(
    code="trap",
    kind="flow",
    severity="error",
    title=_("Scenes that lead to each other only: nobody who comes here ever gets to an ending."),
    why=_(
        "There is always something to choose, and none of it ever ends the story. Let one of "
        "these scenes lead out, in every state in which a player can come here."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon: # here
    title: Noon
    text: Nobody calls.
    choices:
      - {id: listen, text: Listen., goto: dusk}
  dusk:
    title: Dusk
    text: Nobody calls.
    choices:
      - {id: listen, text: Listen again., goto: noon}
check: {ignore: {scene-without-record: Nothing happens there.}}
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon:
    title: Noon
    text: Nobody calls.
    choices:
      - {id: listen, text: Listen., goto: dusk}
  dusk:
    title: Dusk
    text: Nobody calls.
    choices:
      - {id: listen, text: Listen again., goto: noon}
      - {id: stop, text: Go home., goto: evening}
check: {ignore: {scene-without-record: Nothing happens there.}}
""",
    check=check,
    proof=True,
)
