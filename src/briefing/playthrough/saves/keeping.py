"""Every run that was played in one sitting, on its way to the disk; what hinders it is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefing.playthrough.event import Event
from briefing.playthrough.saves.keeper import Keeper
from briefing.playthrough.saves.save import Header
from briefing.playthrough.saves.trouble import FileLost, SaveTrouble
from briefing.scenario.text import visible
from briefing.words import _


class Keeping:
    """The run that is played now, and those left behind while the disk did not work."""

    def __init__(self, keeper: Keeper | None) -> None:
        """Without a keeper nothing is ever written."""
        self.keeper = keeper
        self.trouble: str | None = None
        self.notices: list[str] = []
        self._owed: list[tuple[Keeper, Sequence[Event]]] = []

    def store(self, log: Sequence[Event]) -> None:
        """Brings the disk up to the log, and to all that is owed."""
        keeper = self.keeper
        if keeper is not None:
            self._attempt(lambda: keeper.store(log))

    def take_back(self, log: Sequence[Event]) -> None:
        """Cuts a run that has nothing of its own down to a shorter beginning."""
        keeper = self.keeper
        if keeper is not None:
            self._attempt(lambda: keeper.take_back(log))

    def leave(self, log: Sequence[Event], header: Header) -> None:
        """Lets go of the run and its log as they are; another one is played from here on."""
        old = self.keeper
        if old is None:
            return
        if old.behind(log):
            self._owed.append((old, log))
        else:
            old.close()
        self.keeper = Keeper.new(old.game, header, old.path.parent)

    def mend(self) -> None:
        """Sets aside the torn end of a file, and says so."""
        try:
            aside = self.keeper.mend() if self.keeper else None
        except SaveTrouble as trouble:
            self.suffer(trouble)
            return
        if aside:
            said = _(
                "The last line of this run was cut short, as by a power failure, and was never"
                " acknowledged. It is kept in “{file}”."
            )
            self.notices.append(said.format(file=visible(aside.name)))

    def suffer(self, trouble: SaveTrouble) -> None:
        """From now on the run is not saved, and says so."""
        said = _("{trouble} The game goes on, but it is not saved.")
        self.trouble = said.format(trouble=trouble)

    def close(self, log: Sequence[Event], discard: bool) -> None:
        """The last chance to write what is not written yet."""
        if self.keeper is not None:
            if self._owed or (self.trouble and self.keeper.behind(log)):
                self.store(log)
            self.keeper.close(discard)
        for keeper, _log in self._owed:
            keeper.close()

    def _attempt(self, store: Callable[[], FileLost | None]) -> None:
        try:
            lost = store()
            if lost:
                said = _("{trouble} The whole run was written again, beside it or in its place.")
                self.notices.append(said.format(trouble=lost))
            while self._owed:
                keeper, log = self._owed[-1]
                keeper.store(log)
                keeper.close()
                self._owed.pop()
        except SaveTrouble as trouble:
            self.suffer(trouble)
        else:
            if self.trouble:
                self.notices.append(_("The disk works again: everything is saved."))
            self.trouble = None
