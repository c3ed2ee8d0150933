"""What follows from a choice is told after its effects, and before the next place is entered."""

from __future__ import annotations

from briefing.playthrough.course import Step
from briefing.playthrough.page.prose import plain
from briefing.playthrough.page.viewer import Viewer
from briefing.rules import play
from briefing.rules.answer_key import right_and_wrong
from briefing.rules.law import Law
from briefing.scenario.ids import ItemId, RoleId
from tests.scenarios import built, tiny_source


def test_an_outcome_sees_what_its_way_on_sees() -> None:
    source = tiny_source()
    source["scenes"]["first_light"]["choices"][0]["outcome"] = [
        {"when": "trust == 40 and chose(first_light.close_ranks)", "text": "In time."},
        {"when": "visited(the_meeting) or knows(blast_heard)", "text": "Too early."},
    ]
    law = Law(built(source))
    item = ItemId("how_likely")
    response = right_and_wrong(law.scenario, law.scenario.items[item])[0]
    before = play.answer(law, play.start(law, RoleId("master")), item, response)
    after = play.choose(law, before, "close_ranks")
    told = Viewer(law).outcome(Step(before, "close_ranks", 0, after))
    assert plain(told) == "In time."
