"""A run by the author while the scenario is edited: it leaves no trace and keeps its place."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.playthrough.event import Event
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game, Playthrough, resumable
from briefing.playthrough.saves.resume import Stopped, in_words
from briefing.words import _


class Rehearsal:
    """Replays its inputs by id after every edit.

    What an edit has made impossible is not forgotten: where a later edit allows it again before
    anything else is done, the run is back where it was.
    """

    trouble: str | None = None
    stopped: Stopped | None = None

    def __init__(self, game: Game, seed: int, events: Iterable[Event] = ()) -> None:
        self.seed, self.notices = seed, list[str]()
        self._ahead: tuple[Event, ...] = tuple(events)
        self.playthrough = Playthrough(game, seed)
        self.edit(game)

    @property
    def view(self) -> View:
        """The page it stands on."""
        return self.playthrough.view

    def edit(self, game: Game) -> None:
        """Goes on in an edited scenario, as far as the same inputs lead."""
        events = (*self.playthrough.log, *self._ahead)
        resumed = resumable(game, self.seed, events)
        self.playthrough = Playthrough(game, self.seed, resumed.events)
        self._ahead = ()
        if resumed.stopped_at is not None:
            self._ahead = events[events.index(resumed.stopped_at) :]
            said = _("After this edit the run stops here: {what} is not possible. {why}")
            self.notices[:] = [said.format(what=in_words(resumed.stopped_at), why=resumed.why)]

    def send(self, event: Event) -> View:
        """Takes an input; raises `Refused` where it is not legal."""
        view = self.playthrough.send(event)
        self._ahead = ()
        return view

    def rewind(self, decision: int) -> None:
        """Goes back to before a decision."""
        self._back(self.playthrough.log_before(decision))

    def undo(self) -> None:
        """Takes the last input back. `Refused` where it is an answer that has been shown right."""
        self._back(self.playthrough.log_before_last())

    def go_on(self) -> None:
        """There is nothing to settle: an edit never holds it up."""

    def close(self) -> None:
        """There is nothing to let go of."""

    def _back(self, log: tuple[Event, ...]) -> None:
        self.playthrough = Playthrough(self.playthrough.game, self.seed, log)
        self._ahead = ()
