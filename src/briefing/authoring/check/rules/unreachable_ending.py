"""`unreachable-ending`: an ending that nothing leads to."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.unmet import unmet_endings
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Endings that no `goto` names."""
    for place in unmet_endings(study):
        yield Found(("endings", study.law.stops[place].id), _("Nothing leads to this ending."))


RULE = Rule(
    code="unreachable-ending",
    kind="flow",
    severity="error",
    title=_("An ending that nobody ever comes to."),
    why=_(
        "No choice that can be taken leads here. Let some `goto` lead to the ending, or take "
        "it out."
    ),
    wrong="""\
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed]}
  storm: # here
    title: Storm
    text: The wind rises.
""",
    right="""\
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed]}
""",
    check=check,
    proof=True,
)
