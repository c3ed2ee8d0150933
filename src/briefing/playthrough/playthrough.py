"""One run being played: takes inputs, keeps them, and shows the page it stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefing.playthrough import course
from briefing.playthrough.course import Position, Stage
from briefing.playthrough.event import Answered, Chose, Continued, Event, Refused
from briefing.playthrough.machine import Machine
from briefing.playthrough.page.feedback import shown
from briefing.playthrough.page.view import View
from briefing.playthrough.page.viewer import Viewer
from briefing.rules.law import Law
from briefing.scenario import fingerprint
from briefing.scenario.ids import ItemId
from briefing.scenario.scenario import Scenario
from briefing.words import _

if TYPE_CHECKING:
    from briefing.playthrough.debrief.debrief import Debrief

Keep = Callable[[Event], None]
"""Puts an event where it cannot be lost, before the event is acknowledged."""


class Game:
    """A scenario ready to be played: its law, its machine, its viewer; shared by all its runs."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.law = Law(scenario)
        self.viewer = Viewer(self.law)

    @cached_property
    def machine(self) -> Machine:
        """Compiled when the first input comes; a page can be shown without it."""
        return Machine(self.law)

    @cached_property
    def fingerprints(self) -> tuple[str, str]:
        """Of what a replay depends on, and of what is only told."""
        return fingerprint.structure(self.scenario), fingerprint.prose(self.scenario)


class Playthrough:
    """A run. Everything about it follows from `game`, `seed` and `log`."""

    def __init__(
        self,
        game: Game,
        seed: int,
        log: Iterable[Event] = (),
        keep: Keep | None = None,
        shown: Mapping[ItemId, int] = MappingProxyType({}),
    ) -> None:
        """Goes on from a log, which has to be legal (`Refused` otherwise; see `resumable`).

        `shown` names the items whose right answers the player knows from a run that this one came
        from, each with the number of inputs from which on that is so.
        """
        self.game, self.seed = game, seed
        self.log: list[Event] = list(log)
        self.position: Position = course.replay(game.law, seed, self.log)
        self._keep, self._shown = keep, shown
        self._view: View | None = None

    @property
    def view(self) -> View:
        """The page the run stands on."""
        if self._view is None:
            self._view = self.game.viewer.view(self.position)
        return self._view

    @property
    def over(self) -> bool:
        """Whether the run has reached its debrief."""
        return self.position.stage is Stage.DEBRIEF

    def send(self, event: Event) -> View:
        """Takes an input and answers the new page.

        Raises `Refused`, with the reason, and stays where it is, when the input is not legal.
        The event is kept before it is acknowledged: what `keep` raises leaves the run as it was.
        """
        position = self.game.machine.send(self.position, event)
        if self._keep is not None:
            self._keep(event)
        self.position, self._view = position, None
        self.log.append(event)
        return self.view

    def log_before(self, decision: int) -> tuple[Event, ...]:
        """The log up to just before a decision, counted from 0 as in `View.way`.

        A run started from it stands in that decision's scene, the questions there still answered.
        """
        position = Position(seed=self.seed)
        for index, event in enumerate(self.log):
            position = course.advance(self.game.law, position, event)
            if len(position.steps) > max(decision, 0):
                return tuple(self.log[:index])
        return tuple(self.log)

    def debrief(self) -> Debrief:
        """The run looked back on. `Refused` until it is over."""
        from briefing.playthrough.debrief.debrief import debrief  # late: a game opens without it

        again = {
            event.item
            for number, event in enumerate(self.log)
            if isinstance(event, Answered) and number >= self._shown.get(event.item, len(self.log))
        }
        return debrief(self.game.viewer, self.position, len(again))

    @property
    def shown(self) -> dict[ItemId, int]:
        """The items whose right answers the player knows, each with the number of inputs from
        which on that is so.
        """
        here = dict.fromkeys(shown(self.game.law, self.position), len(self.log))
        return {**here, **self._shown}

    def log_before_last(self) -> tuple[Event, ...]:
        """The log without its last input; pages turned since then are dropped with it.

        `Refused` where that is an answer, and the right one has been shown.
        """
        end = len(self.log)
        while end and isinstance(self.log[end - 1], Continued):
            end -= 1
        last = self.log[end - 1] if end else None
        if isinstance(last, Answered) and last.item in self.shown:
            raise Refused(_("You have seen the right answer, so yours stays. The map goes back."))
        return tuple(self.log[: max(end - 1, 0)])


class Resumed:
    """How far a log can be replayed on a scenario that may have been edited since."""

    def __init__(self, events: tuple[Event, ...], stopped_at: Event | None, why: str) -> None:
        self.events, self.stopped_at, self.why = events, stopped_at, why

    @property
    def whole(self) -> bool:
        """Whether every input is still legal."""
        return self.stopped_at is None


def resumable(game: Game, seed: int, log: Iterable[Event]) -> Resumed:
    """The longest legal beginning of a log, by id.

    Turned pages follow the scenario: where an edit took a page away or put one in, they are dropped
    or added, since they decide nothing.
    """
    position, kept = Position(seed=seed), list[Event]()
    for event in log:
        try:
            if not isinstance(event, Continued):
                position = _turn_pages(game.law, position, event, kept)
            position = course.advance(game.law, position, event)
            kept.append(event)
        except Refused as refusal:
            if isinstance(event, Continued):
                continue
            return Resumed(tuple(kept), event, str(refusal))
    return Resumed(tuple(kept), None, "")


def _turn_pages(law: Law, position: Position, event: Event, kept: list[Event]) -> Position:
    """Turns the pages that stand between a position and an input that belongs further on."""
    for _page in range(len(law.stops) + 2):
        try:
            course.advance(law, position, event)
            break
        except Refused:
            if (
                isinstance(event, Chose)
                and position.stage is Stage.SCENE
                and _at(law, position, event)
            ):
                break
            try:
                position = course.advance(law, position, Continued())
            except Refused:
                break
            kept.append(Continued())
    return position


def _at(law: Law, position: Position, event: Chose) -> bool:
    return law.stops[position.here.place].id == event.scene
