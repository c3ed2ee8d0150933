"""`unreachable-scene`: a scene that nothing leads to."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.unmet import unmet_scenes
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Scenes that nobody meets and that no fork leads to which is found itself."""
    for place, behind in unmet_scenes(study):
        message = _("Nothing leads to this scene.")
        if behind:
            names = ", ".join(f"“{study.law.stops[other].id}”" for other in behind[:6])
            message = _("Nothing leads to this scene, nor to what lies behind it: {names}.")
            message = message.format(names=names)
        yield Found(("scenes", study.law.stops[place].id), message)


RULE = Rule(
    code="unreachable-scene",
    kind="flow",
    severity="error",
    title=_("A scene that nobody ever comes to."),
    why=_(
        "No role begins here and no choice that can be taken leads here. Let some `goto` lead "
        "to the scene, or take it out."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    goto: evening
  noon: # here
    title: Noon
    text: They want an answer.
    goto: evening
endings:
  evening: {title: Evening, text: The light goes., shows: [port_closed, still_closed]}
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    goto: noon
  noon:
    title: Noon
    text: They want an answer.
    goto: evening
endings:
  evening: {title: Evening, text: The light goes., shows: [port_closed, still_closed]}
""",
    check=check,
    proof=True,
)
