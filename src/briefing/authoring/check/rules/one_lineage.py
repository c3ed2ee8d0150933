"""`one-lineage`: two facts are said to corroborate each other, and come from one source."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.ids import FactId
from briefing.scenario.lineage import heads
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Corroborations in which all sources of both facts come down to one; a pair once."""
    scenario = study.scenario
    said: set[frozenset[FactId]] = set()
    for name, fact in scenario.facts.items():
        for number, other in enumerate(fact.relations.corroborates):
            pair = frozenset((name, other))
            found = heads(scenario, fact) | heads(scenario, scenario.facts[other])
            if len(found) == 1 and pair not in said:
                said.add(pair)
                message = _(
                    "“{fact}” and “{other}” both come from “{source}” in the end: that is one "
                    "witness. Take this out, or name a source of another lineage."
                ).format(fact=name, other=other, source=next(iter(found)))
                path = ("facts", name, "relations", "corroborates", number)
                yield Found(path, message, also=(("facts", other, "from"),))


RULE = Rule(
    code="one-lineage",
    kind="honesty",
    severity="error",
    title=_("Corroboration out of one lineage."),
    why=_(
        "Two files are not two witnesses. A source that `follows` another repeats it, its errors "
        "too, and a source cannot confirm itself. Facts corroborate each other only if at least "
        "one source behind them goes back to another than the rest."
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
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The harbour was still closed at noon.
    kind: event
    date: 2021-03-04
    from: [{source: echo, paragraph: 2, credibility: 2}]
    relations:
      corroborates: [port_closed] # here
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
    from: [{source: gazette, paragraph: 1, credibility: 2}]
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
