"""`fact-after-scene`: a scene shows what has not happened yet."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.days import earliest, latest
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import FactId
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Facts that begin after what shows them is over. Plans may be shown before their day."""
    for path, date, shows in _showing(study):
        until = latest(date)
        for number, name in enumerate(shows if until else ()):
            fact = study.scenario.facts[name]
            begins = earliest(fact.date)
            if begins and until and begins > until and fact.status == "done":
                message = _(
                    "“{fact}” is of {then} and this is {now}: tell it in a record, or show it "
                    "where it is known."
                ).format(fact=name, then=fact.date, now=date)
                also = (("facts", name, "date"), (*path, "date"))
                yield Found((*path, "shows", number), message, also=also)


def _showing(study: Study) -> Iterator[tuple[Path, str, tuple[FactId, ...]]]:
    """Each dated place that somebody reaches, and what it shows."""
    for name, scene in study.scenes():
        if scene.date:
            yield ("scenes", name), scene.date, scene.shows
    for id, ending in study.scenario.endings.items():
        if ending.date and study.place(id) in study.met:
            yield ("endings", id), ending.date, ending.shows


RULE = Rule(
    code="fact-after-scene",
    kind="teaching",
    severity="error",
    title=_("A fact that is later than the scene which shows it."),
    why=_(
        "A player decides with what could be known on the day. A scene, or an ending, that has a "
        "date shows nothing that began later; only its record looks ahead. A plan may be shown "
        "before its day if the fact says `status: planned`. Dates that are open or only about "
        "right count as late only where there is no doubt of it."
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
scenes:
  first_light:
    title: First light
    date: 2021-03-03
    text: The radio has not stopped since four.
    shows:
      - still_closed # here
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
""",
    right="""\
scenes:
  first_light:
    title: First light
    date: 2021-03-03
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed, still_closed]}
""",
    check=check,
)
