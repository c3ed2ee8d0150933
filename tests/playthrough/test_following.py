"""A way that the search has found can be played: the run stands in the very state it leads to."""

from __future__ import annotations

import pytest

from briefing.playthrough.following import Unlikely, endings, played_out, stood
from briefing.playthrough.golden import ending_of
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves.save import parsed
from briefing.rules.graph import Choose, Move, Way
from briefing.scenario.ids import RoleId
from tests.generated import ROLE, story
from tests.scenarios import built, tiny, tiny_source
from tests.walk import graph


@pytest.mark.parametrize("circles", [False, True])
@pytest.mark.parametrize("seed", range(40))
def test_every_way_leads_where_the_search_says(seed: int, circles: bool) -> None:
    game = Game(story(seed, circles))
    found = graph(game.law, RoleId(ROLE))
    for node in range(len(found)):
        run = stood(game, RoleId(ROLE), _moves(found.way(node)), answered=True)
        state = Playthrough(game, run.header.seed, run.events).position.here
        live = found.state(node)
        assert (state.place, state.values) == (live.place, live.values)


def test_a_run_to_every_ending_is_played_out_and_read_again() -> None:
    game = Game(tiny())
    ways = endings(game)
    assert set(ways) == set(game.scenario.endings)
    for ending, (role, way) in ways.items():
        run = parsed(played_out(game, role, way, lambda _item: True).text())
        assert ending_of(game, run) == ending


def test_what_chance_never_brings_is_said() -> None:
    source = tiny_source()
    draws = source["scenes"]["first_light"]["choices"][1]["chance"]
    draws[0]["weight"], draws[1]["weight"] = 1_000_000, 1
    game = Game(built(source))
    rare = Choose(0, "toss_up", 1)
    with pytest.raises(Unlikely):
        stood(game, RoleId("master"), (rare,))


def _moves(way: Way) -> tuple[Move, ...]:
    return tuple(step.move for step in way)
