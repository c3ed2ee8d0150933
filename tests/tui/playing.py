"""The game itself in a terminal that is only thought: on some page, to press keys on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game
from briefing.scenario.scenario import Scenario
from briefing.tui.app import BriefingApp
from briefing.tui.screens.play import PlayScreen
from briefing.tui.shelf import Shelf
from tests.bot import move
from tests.scenarios import tiny
from tests.shipped import shipped

NOWHERE = Path("/nonexistent/runs")


def run_on(until: Callable[[View], bool], scenario: Scenario | None = None) -> OpenRun:
    """A run that stands on the first page which is wanted, by whatever way leads there."""
    game = Game(scenario or tiny())
    for seed in range(60):
        run, chance = OpenRun.unsaved(game, seed), Random(seed)
        for _step in range(200):
            if until(run.view):
                return run
            if run.over:
                break
            run.send(move(run.view, chance))
    raise LookupError("no way leads there")


def app_on(until: Callable[[View], bool], scenario: Scenario | None = None) -> BriefingApp:
    """The game, on that page."""
    return BriefingApp(Shelf(NOWHERE), run_on(until, scenario))


def niger() -> Scenario:
    """The large scenario, for pages that are longer than a screen."""
    return shipped()["niger-withdrawal"]()


def stage(name: str) -> Callable[[View], bool]:
    """Pages of a stage."""
    return lambda view: view.stage == name


def to_choose(view: View) -> bool:
    """Pages on which a choice is open."""
    return view.stage == "scene" and bool(view.choices)


def keys_go_to(app: BriefingApp, part: str) -> bool:
    """Whether what has the keys is within a part of the page."""
    return app.focused is not None and app.focused in list(page(app).query(f"{part} *"))


def page(app: BriefingApp) -> PlayScreen:
    """The page of the run, wherever it is in the stack."""
    screens = [screen for screen in app.screen_stack if isinstance(screen, PlayScreen)]
    return screens[-1]
