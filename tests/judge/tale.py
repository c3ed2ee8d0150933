"""Our side: a random way through a scenario, and what rules and pages say at every step of it."""

from __future__ import annotations

from functools import cache, lru_cache
from random import Random
from typing import NamedTuple

from briefing.playthrough.course import Step
from briefing.playthrough.page.prose import filled, plain, read
from briefing.playthrough.page.viewer import Viewer
from briefing.rules import play
from briefing.rules.answer_key import right_and_wrong
from briefing.rules.law import CONTINUE, Law
from briefing.rules.state import State
from briefing.scenario.ids import ItemId
from briefing.scenario.role import Value
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Scene


class Page(NamedTuple):
    """What can be seen after a move; ink's side is turned into the same."""

    text: str
    place: str
    """The scene or the ending whose text was told last; empty where none was."""
    choices: tuple[str, ...]
    values: tuple[Value, ...]


class Walk(NamedTuple):
    """A way: each move is a choice's number among the open ones, and the draw that goes with it."""

    moves: list[tuple[int, int | None]]
    pages: list[Page]


class Tale:
    """One scenario, told over and over; each page is drawn once."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario, self.law = scenario, Law(scenario)
        self.viewer = Viewer(self.law)
        self.judged = [item for item in scenario.items if f"correct({item})" in repr(scenario)]
        self.scene = lru_cache(maxsize=None)(self._scene)
        self.open = lru_cache(maxsize=None)(self._open)
        self.after = lru_cache(maxsize=None)(self._after)

    def walk(self, chance: Random, longest: int) -> Walk:
        """A way to an ending, to where it is stuck, or as long as it may get."""
        return _Walker(self, chance).walk(longest)

    def _scene(self, state: State) -> tuple[str, str]:
        """What is told of a place, and which place it is."""
        stop, written = self.law.stops[state.place], self.law.written(state.place)
        title = filled(written.title, self.viewer.around.values(state))
        kind = "ending" if stop.ending else "scene"
        return f"{said(title)} {plain(self.viewer.told(written.text, state))}", f"{kind}: {stop.id}"

    def _open(self, state: State) -> tuple[str, ...]:
        """What the open choices say."""
        written, open_ = self.law.written(state.place), play.choices(self.law, state)
        if open_ == (CONTINUE,):
            return ("Continue",)
        values = self.viewer.around.values(state)
        choices = written.choices if isinstance(written, Scene) else ()
        return tuple(said(filled(choice.text, values)) for choice in choices if choice.id in open_)

    def _after(self, before: State, choice: str, road: int) -> tuple[State, str]:
        """The state after a choice, and what is told of it."""
        after = play.choose(self.law, before, choice, road)
        told = plain(self.viewer.outcome(Step(before, choice, road, after)))
        return State(after.place, after.values, after.marks), told


class _Walker:
    """One way, as it is gone."""

    def __init__(self, tale: Tale, chance: Random) -> None:
        self.tale, self.chance, self.law = tale, chance, tale.law
        self.walked = Walk([], [])
        self.told: list[str] = []
        self.place = ""
        self.role = chance.choice(list(tale.scenario.roles))
        self.state = play.start(self.law, self.role)

    def walk(self, longest: int) -> Walk:
        self._begin()
        self._enter()
        while True:
            self._answer()
            open_ = self.tale.open(self.state)
            self._page(open_)
            if not open_ or len(self.walked.moves) >= longest:
                return self.walked
            self._choose()

    def _page(self, choices: tuple[str, ...]) -> None:
        text = " ".join(" ".join(self.told).split())
        self.walked.pages.append(Page(text, self.place, choices, self.state.values))
        self.told, self.place = [], ""

    def _enter(self) -> None:
        text, self.place = self.tale.scene(self.state)
        self.told.append(text)

    def _begin(self) -> None:
        """The cover, and the role that is taken."""
        scenario, roles = self.tale.scenario, self.tale.scenario.roles
        self.told += [said(scenario.summary), said(scenario.disclaimer or "")]
        if len(roles) > 1:
            self._page(tuple(said(role.title) for role in roles.values()))
            self.walked.moves.append((list(roles).index(self.role), None))
        self.told.append(said(roles[self.role].brief))

    def _answer(self) -> None:
        """Questions are answered rightly or wrongly; ink hears of those the story goes by."""
        while items := play.asks(self.law, self.state):
            item, wrong = items[0], self.chance.randrange(2)
            if item in self.tale.judged:
                self.told.append(said(self.tale.scenario.items[item].prompt))
                self._page(("Answered rightly", "Answered wrongly"))
                self.walked.moves.append((wrong, None))
            responses = right_and_wrong(self.tale.scenario, self.tale.scenario.items[item])
            self.state = play.answer(self.law, self.state, item, responses[wrong])
            if self._reads(item):
                self._enter()

    def _reads(self, item: ItemId) -> bool:
        """Whether the scene's text goes by what it asks, so that it is told again."""
        written = self.law.written(self.state.place)
        assert isinstance(written, Scene)
        whens = [] if isinstance(written.text, str) else [part.when or "" for part in written.text]
        return item in self.tale.judged and any(
            f"correct({one})" in when for one in written.asks for when in whens
        )

    def _choose(self) -> None:
        ids = play.choices(self.law, self.state)
        at = self.chance.randrange(len(ids))
        weights = self.law.stops[self.state.place].ways[ids[at]].weights
        road = self.chance.randrange(len(weights))
        point = self.chance.randint(1 + sum(weights[:road]), sum(weights[: road + 1]))
        self.walked.moves.append((at, point if len(weights) > 1 else None))
        self.state, told = self.tale.after(self.state, ids[at], road)
        self.told.append(told)
        self._enter()


@cache
def said(text: str) -> str:
    """An author's Markdown on one line, as our pages show it."""
    return " ".join(plain(read(text)).split())
