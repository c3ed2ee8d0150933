"""How sources are cited."""

from __future__ import annotations

from briefing.playthrough.page.cards import Cards
from briefing.rules.law import Law
from tests.scenarios import built, tiny_source


def test_a_source_is_cited_by_its_letter_and_beyond_z_by_its_number() -> None:
    source = tiny_source()
    one = next(iter(source["sources"].values()))
    source["sources"] |= {f"more_{number}": one for number in range(30)}
    law = Law(built(source))
    tags = [Cards(law).source(id, frozenset()).tag for id in law.scenario.sources]
    assert [*tags[:2], *tags[25:28]] == ["A", "B", "Z", "27", "28"]
