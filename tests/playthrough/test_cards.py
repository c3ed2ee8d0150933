"""How sources are cited."""

from __future__ import annotations

from briefing.playthrough.page.cards import Cards
from briefing.rules.law import Law
from briefing.scenario.ids import FactId
from tests.scenarios import built, tiny_source


def test_a_source_is_cited_by_its_letter_and_beyond_z_by_its_number() -> None:
    source = tiny_source()
    one = next(iter(source["sources"].values()))
    source["sources"] |= {f"more_{number}": one for number in range(30)}
    law = Law(built(source))
    tags = [Cards(law).source(id, frozenset()).tag for id in law.scenario.sources]
    assert [*tags[:2], *tags[25:28]] == ["A", "B", "Z", "27", "28"]


def test_the_citations_of_a_fact_stand_in_the_order_of_the_sources() -> None:
    source = tiny_source()
    source["facts"]["port_closed"]["from"].reverse()
    card = Cards(Law(built(source))).fact(FactId("port_closed"), frozenset(), frozenset())
    assert [cited.short for cited in card.citations] == ["[A ¶3]", "[B]"]
