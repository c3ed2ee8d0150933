"""Rules and runs: choices a second, beside the ink runtime `bink` on the same story."""

from __future__ import annotations

import time
from collections.abc import Iterator
from random import Random

from bench.row import Row
from bench.story import COMPILED, NAMES, scenario, table
from briefing.playthrough.event import Chose, Continued, TookRole
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.rules import play
from briefing.rules.law import Law
from briefing.scenario.ids import RoleId

ROLE = RoleId("one")


def rows() -> Iterator[Row]:
    """Choices a second in random play: the rules alone, beside bink, and whole runs."""
    same_story(2_000)
    ours, theirs = [], []
    for _time in range(3):  # in turn, so that both meet the same machine
        ours.append(rules_a_second(200_000))
        theirs.append(bink_a_second(20_000))
    rules, bink = sorted(ours)[1], sorted(theirs)[1]
    yield Row("rules alone", rules, "choices/s", 100_000, more_is_better=True)
    yield Row("rules against bink", rules, "choices/s", 4, bink, "bink (Rust), same story", True)
    whole = sorted(runs_a_second(5_000) for _time in range(3))[1]
    yield Row("runs: log, machine, View", whole, "choices/s", 5_000, more_is_better=True)


def rules_a_second(count: int) -> float:
    """Choices a second through `choices` and `choose`, starting anew at each ending."""
    law, chance = Law(scenario(table())), Random(1).random
    choices, choose, made = play.choices, play.choose, 0
    state = play.start(law, ROLE)
    begun = time.perf_counter()
    while made < count:
        open_ = choices(law, state)
        if open_:
            state = choose(law, state, open_[int(chance() * len(open_))])
            made += 1
        else:
            state = play.start(law, ROLE)
    return count / (time.perf_counter() - begun)


def bink_a_second(count: int) -> float:
    """The same through bink, texts read as they come."""
    from bink.story import Story

    story, chance, made = Story(COMPILED.read_text("utf-8-sig")), Random(1).random, 0
    begun = time.perf_counter()
    while made < count:
        story.continue_maximally()
        open_ = len(story.get_current_choices())
        if open_:
            story.choose_choice_index(int(chance() * open_))
            made += 1
        else:
            story.reset_state()
    return count / (time.perf_counter() - begun)


def runs_a_second(count: int) -> float:
    """Choices a second in whole runs: machine, log, and a View at every page."""
    game, chance, made = Game(scenario(table())), Random(1), 0
    begun = time.perf_counter()
    while made < count:
        run = Playthrough(game, made)
        view = run.send(TookRole(ROLE))
        while view.choices:
            way = chance.choice([line for line in view.choices if line.locked is None])
            run.send(Chose(way.scene, way.id))
            view = run.send(Continued())
            made += 1
    return made / (time.perf_counter() - begun)


def same_story(count: int) -> None:
    """Plays both side by side: open choices and variables have to be the same at every step."""
    from bink.story import Story

    law, story, chance = Law(scenario(table())), Story(COMPILED.read_text("utf-8-sig")), Random(2)
    state = play.start(law, ROLE)
    for _step in range(count):
        story.continue_maximally()
        open_, theirs = play.choices(law, state), story.get_current_choices()
        assert [f"Choice {id[1:]}" for id in open_] == list(theirs), "the stories differ"
        assert list(state.values) == [story.get_variable(n) for n in NAMES]
        if open_:
            at = chance.randrange(len(open_))
            story.choose_choice_index(at)
            state = play.choose(law, state, open_[at])
        else:
            story.reset_state()
            state = play.start(law, ROLE)
