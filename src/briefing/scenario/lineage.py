"""Which sources a fact goes back to in the end."""

from __future__ import annotations

from briefing.scenario.fact import Fact
from briefing.scenario.ids import SourceId
from briefing.scenario.scenario import Scenario


def heads(scenario: Scenario, fact: Fact) -> set[SourceId]:
    """The sources that a fact comes from, each followed to where it was taken from."""
    return {_head(scenario, origin.source) for origin in fact.origins}


def _head(scenario: Scenario, source: SourceId) -> SourceId:
    seen: set[SourceId] = set()
    while source not in seen:
        seen.add(source)
        source = scenario.sources[source].follows or source
    return source
