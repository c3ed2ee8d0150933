"""A run is its log: replayed, it is the same run, page for page."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.playthrough.event import Event, Refused
from briefing.playthrough.playthrough import Game, Playthrough, resumable
from tests.bot import move, played
from tests.scenarios import looping, tiny
from tests.shipped import shipped

SCENARIOS = {"tiny": tiny, "looping": lambda: looping(3), **shipped()}
GAMES = {name: Game(make()) for name, make in SCENARIOS.items()}


@pytest.mark.parametrize("name", GAMES)
@given(seed=st.integers(0, 2**63))
@settings(max_examples=15, deadline=None)
def test_replay_gives_the_same_pages(name: str, seed: int) -> None:
    game, chance = GAMES[name], Random(seed)
    run, pages = Playthrough(game, seed), []
    while not run.over and len(run.log) < 60:
        pages.append(run.view)
        run.send(move(run.view, chance))
    written = [msgspec.json.encode(event) for event in run.log]
    read = [msgspec.json.decode(line, type=Event) for line in written]
    again = Playthrough(Game(SCENARIOS[name]()), seed)
    for page, event in zip(pages, read, strict=True):
        assert again.view == page
        again.send(event)
    assert again.view == run.view
    assert again.position == run.position


@pytest.mark.parametrize("name", GAMES)
def test_a_whole_log_is_resumed_whole(name: str) -> None:
    for seed in range(20):
        run = played(GAMES[name], seed, 60)
        found = resumable(GAMES[name], seed, run.log)
        assert found.whole
        assert found.events == tuple(run.log)


@pytest.mark.parametrize("name", GAMES)
def test_every_page_leads_on(name: str) -> None:
    """No page of a random run is stuck, and every run that can end reaches its debrief."""
    for seed in range(30):
        run = played(GAMES[name], seed)
        assert not run.view.stuck
        assert run.over or name == "looping"


def test_a_refused_input_changes_nothing() -> None:
    for seed in range(10):
        run = played(GAMES["tiny"], seed, 7)
        before = (run.view, run.position, list(run.log))
        for event in played(GAMES["tiny"], seed + 100).log:
            fresh = Playthrough(run.game, seed, run.log)
            try:
                fresh.send(event)
            except Refused as refusal:
                assert str(refusal)
                assert (fresh.view, fresh.position, fresh.log) == before


def test_what_cannot_be_kept_is_not_done() -> None:
    def keep(_event: Event) -> None:
        raise OSError("no room")

    run = Playthrough(GAMES["tiny"], 1, keep=keep)
    page = run.view
    with pytest.raises(OSError, match="no room"):
        run.send(move(page, Random(1)))
    assert (run.view, run.log) == (page, [])
