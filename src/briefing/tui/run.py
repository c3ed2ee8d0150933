"""What the screens need of a run that is being played. `OpenRun` is one; so is a run in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing.playthrough.event import Event
from briefing.playthrough.page.view import View
from briefing.playthrough.saves.resume import Stopped

if TYPE_CHECKING:
    from briefing.playthrough.playthrough import Playthrough


class Run(Protocol):
    """A run: shows its page, takes inputs, goes back."""

    @property
    def playthrough(self) -> Playthrough:
        """What it is in itself: its log, and the debrief of it."""

    @property
    def view(self) -> View:
        """The page it stands on."""

    @property
    def trouble(self) -> str | None:
        """Why it is not being saved, in a sentence."""

    @property
    def stopped(self) -> Stopped | None:
        """Where an edit of the scenario has cut it; it takes no input before `go_on`."""

    @property
    def notices(self) -> list[str]:
        """What the player should be told once. Whoever has said it takes it out."""

    def send(self, event: Event) -> View:
        """Takes an input; raises `Refused` where it is not legal."""

    def rewind(self, decision: int) -> None:
        """Goes back to before a decision."""

    def undo(self) -> None:
        """Takes the last input back."""

    def go_on(self) -> None:
        """Goes on from where an edit has cut it."""

    def close(self) -> None:
        """Lets go of it."""
