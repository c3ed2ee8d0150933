"""How long it still takes: it runs down to the debrief, through the quiz too."""

from __future__ import annotations

from random import Random

from briefing.playthrough.course import Stage
from briefing.playthrough.playthrough import Game, Playthrough
from tests.bot import move
from tests.shipped import shipped

GAME = Game(shipped()["niger-withdrawal"]())


def test_the_minutes_run_down_to_the_debrief() -> None:
    run, chance = Playthrough(GAME, 3), Random(3)
    said, left = dict[Stage, list[int]](), 30
    while not run.over:
        run.send(move(run.view, chance))
        if run.view.minutes_left is not None:
            assert run.view.minutes_left <= left
            left = run.view.minutes_left
            said.setdefault(run.view.stage, []).append(left)
    assert said[Stage.SCENE][0] == 30
    assert said[Stage.QUIZ][0] > len(said[Stage.QUIZ]) / 2
    assert said[Stage.FEEDBACK][-1] == 1
    assert run.view.minutes_left is None
