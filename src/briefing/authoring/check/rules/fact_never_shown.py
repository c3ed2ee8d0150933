"""`fact-never-shown`: a fact that no player ever meets."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.rules.law import Law
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Facts that no scene, ending or record that is reached puts into a dossier."""
    law = study.law
    shown = _in_places_unmet(study)
    for place in study.met:
        shown |= law.stops[place].bits
    for reach in study.reaches.values():
        for move in set(reach.graph.moved):
            shown |= reach.graph.gains[move]
    asked = _asked(law)
    for name in study.scenario.facts:
        if not law.bit("knows", name) & shown and name not in asked:
            message = _(
                "No scene, ending or record shows this fact: show it somewhere, or leave it out."
            )
            yield Found(("facts", name), message)


def _in_places_unmet(study: Study) -> int:
    """What stands where nobody comes. That nobody comes there is a finding of its own."""
    shown = 0
    for place, stop in enumerate(study.law.stops):
        if place not in study.met:
            shown |= stop.bits | stop.record
    return shown


def _asked(law: Law) -> set[str]:
    """Facts that somebody is asked about: of these `item-before-fact` speaks."""
    items = {item for asked in law.asked_of.values() for item in asked}
    return {fact for item in items for fact in law.scenario.items[item].facts}


RULE = Rule(
    code="fact-never-shown",
    kind="teaching",
    severity="warning",
    title=_("A fact that no player ever meets."),
    why=_(
        "A fact does its work in a dossier: shown by a scene or an ending, or told in a record. "
        "One that stands nowhere was perhaps forgotten. Show it, or leave it out; a list of facts "
        "that is kept whole on purpose says so under `check: ignore`."
    ),
    wrong="""\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The harbour was still closed at noon.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
  ferry_ran: # here
    text: The ferry ran all day.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 3, credibility: 2}]
""",
    right="""\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The harbour was still closed at noon.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
  ferry_ran:
    text: The ferry ran all day.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 3, credibility: 2}]
endings:
  evening: {title: Evening, text: The light goes., shows: [still_closed, ferry_ran]}
""",
    check=check,
    proof=True,
)
