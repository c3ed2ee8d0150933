"""Two fixed runs of the tiny scenario, right and wrong by turns, for the reports to be made of."""

from __future__ import annotations

from itertools import cycle

from briefing.playthrough.event import Answered, Chose, Continued, Event, Reflected, TookRole
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.rules.answer_key import right_and_wrong
from briefing.scenario.ids import RoleId
from briefing.scenario.scenario import Scenario
from tests.scenarios import tiny

HOPES = ("The pilots could have gone out at noon.", "*Or* <b>nobody</b> had [called](http://x.y).")


def ran(role: str, scenario: Scenario | None = None, *, seed: int = 7) -> Playthrough:
    """A run that takes the first open choice, and answers right, then wrong, then right."""
    written = scenario or tiny()
    run = Playthrough(Game(written), seed)
    run.send(TookRole(RoleId(role)))
    turns = cycle((0, 1))
    while not run.over:
        run.send(_next(run, written, turns))
    run.send(Reflected(HOPES))
    return run


def _next(run: Playthrough, scenario: Scenario, turns: cycle[int]) -> Event:
    view = run.view
    if view.item:
        pair = right_and_wrong(scenario, scenario.items[view.item.id])
        return Answered(view.item.id, pair[next(turns)])
    ways = [line for line in view.choices if line.locked is None]
    return Chose(ways[0].scene, ways[0].id) if ways else Continued()
