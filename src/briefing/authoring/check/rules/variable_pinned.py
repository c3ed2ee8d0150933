"""`variable-pinned`: a number that is at its bound on most ways."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from briefing.authoring.check.reach import Reach
from briefing.authoring.check.rule import Found, Rule, Trail
from briefing.authoring.check.study import Study
from briefing.rules.chances import cut_off
from briefing.rules.spread import changes_of, nearest
from briefing.scenario.ids import VariableName
from briefing.words import _

MOST = 0.5
"""Of the ways, weighed by how probable they are; and of a change, how much of one is lost."""


def check(study: Study) -> Iterator[Found]:
    """Numbers that end at a bound on most ways, and lose changes to it."""
    for reach in study.reaches.values():
        for name in reach.numbers if reach.graph.finished else ():
            if _cleared(study, reach, name):
                continue
            variable = study.scenario.variables[name]
            ends = [reach.held(name, node) for node in reach.endings]
            for bound in (variable.min or 0, variable.max or 0):
                share = sum(values.get(bound, 0.0) for values in ends)
                if share <= MOST:
                    continue
                lost = cut_off(reach.graph, reach.shares, partial(reach.held, name), name)
                if lost >= MOST:
                    message = _(
                        "On {share} % of the ways this ends at its bound, {bound}, and {lost} "
                        "changes of it are cut off there: widen the bounds or soften the changes."
                    )
                    said = message.format(share=round(100 * share), bound=bound, lost=f"{lost:.1f}")
                    way = nearest(reach.graph, name, set(reach.endings), bound)
                    yield Found(("variables", name), said, trail=Trail(reach.role, way))


def _cleared(study: Study, reach: Reach, name: VariableName) -> bool:
    """Whether enough runs surely end away from the bounds: a look that costs little."""
    graph, slot, sure = reach.graph, study.law.slots[name], 0.0
    variable, changes = study.scenario.variables[name], changes_of(graph, name)
    for place, last in reach.last.items():
        for values, move, chance in last if slot in reach.alive.slots(place) else ():
            change = changes[move]
            value = values[slot] if change is None else change[values[slot]]
            if value not in (variable.min, variable.max):
                sure += chance
                if sure >= MOST:
                    return True
    return False


RULE = Rule(
    code="variable-pinned",
    kind="flow",
    severity="warning",
    title=_("A number that sits at its bound on most ways."),
    why=_(
        "Where a number has come to its bound, whatever is added to it is cut off: what the "
        "player does makes no difference any more. Widen `min` and `max`, or let choices "
        "change it less. All open choices count as equally likely."
    ),
    wrong="""\
variables:
  trust: {label: Trust, start: 1, min: 0, max: 2, show: meter} # here
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., change: {trust: 3}, goto: evening}
      - {id: wait, text: Wait for word from the quay., change: {trust: 2}, goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
""",
    right="""\
variables:
  trust: {label: Trust, start: 1, min: 0, max: 9, show: meter}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., change: {trust: 3}, goto: evening}
      - {id: wait, text: Wait for word from the quay., change: {trust: 2}, goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
""",
    check=check,
)
