"""`confirmed-alone`: a fact is graded as confirmed, and only one lineage carries it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.fact import Fact
from briefing.scenario.ids import FactId, SourceId
from briefing.scenario.lineage import heads
from briefing.scenario.scenario import Scenario
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Facts with a 1, all of whose sources, and of their corroborations, come down to one."""
    scenario = study.scenario
    for name, fact in scenario.facts.items():
        grades = [origin.credibility for origin in fact.origins]
        if fact.kind == "background" or 1 not in grades:
            continue
        found = heads(scenario, fact).union(*_beside(scenario, name, fact))
        if len(found) == 1:
            message = _(
                "A 1 says that independent sources confirm it; “{fact}” has only “{source}” in "
                "the end. Give it a 2, or name what corroborates it."
            ).format(fact=name, source=next(iter(found)))
            yield Found(("facts", name, "from", grades.index(1), "credibility"), message)


def _beside(scenario: Scenario, name: FactId, fact: Fact) -> Iterator[set[SourceId]]:
    """Where the facts come from that corroborate this one, or that it corroborates."""
    for other, written in scenario.facts.items():
        if other in fact.relations.corroborates or name in written.relations.corroborates:
            yield heads(scenario, written)


RULE = Rule(
    code="confirmed-alone",
    kind="honesty",
    severity="warning",
    title=_("Confirmed, by one lineage."),
    why=_(
        "Credibility 1 means that independent sources confirm the statement. One report, however "
        "good, is a 2 at best, and so are an agency and everyone who copies it. Name a source of "
        "another lineage under `from`, or a fact of another lineage as corroborating it, or give "
        "a 2. Background, which anyone can look up, is left alone."
    ),
    wrong="""\
sources:
  gazette: {title: Port closed, publisher: Gazette, published: 2021-03-04, reliability: B}
  echo:
    title: Port shut
    publisher: Echo
    published: 2021-03-05
    reliability: D
    follows: gazette
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from:
      - {source: gazette, paragraph: 1, credibility: 1} # here
  still_closed:
    text: The harbour was still closed at noon.
    kind: event
    date: 2021-03-04
    from: [{source: echo, paragraph: 2, credibility: 2}]
""",
    right="""\
sources:
  gazette: {title: Port closed, publisher: Gazette, published: 2021-03-04, reliability: B}
  echo: {title: Port shut, publisher: Echo, published: 2021-03-05, reliability: D}
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 1}]
  still_closed:
    text: The harbour was still closed at noon.
    kind: event
    date: 2021-03-04
    from: [{source: echo, paragraph: 2, credibility: 2}]
    relations:
      corroborates: [port_closed]
""",
    check=check,
)
