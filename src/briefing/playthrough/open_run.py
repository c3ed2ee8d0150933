"""A run as a face holds it: played, kept on the disk input by input, rewound, gone on with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from briefing.playthrough.event import Event, Refused
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves import keeper, resume, save
from briefing.playthrough.saves.keeper import Keeper
from briefing.playthrough.saves.keeping import Keeping
from briefing.playthrough.saves.resume import Stopped
from briefing.playthrough.saves.save import Header
from briefing.playthrough.saves.save_file import SaveFile
from briefing.playthrough.saves.trouble import RunIsBroken, RunIsOpen, SaveTrouble
from briefing.words import _


class OpenRun:
    """One run. Made by `begin`, `resume`, `replayed` or `unsaved`; to be closed."""

    def __init__(
        self, game: Game, header: Header, events: Iterable[Event], keeper: Keeper | None
    ) -> None:
        """As far as the events are legal. Without a keeper nothing is written."""
        events = tuple(events)
        resumed = resume.replay(game, header, events)
        self.game = game
        # a branch that was cut shorter since knows all of it from its own, earlier beginning on
        shown = {item: min(at, header.kept) for item, at in header.shown.items()}
        self.playthrough = Playthrough(game, header.seed, resumed.events, self._keep, shown)
        self.stopped: Stopped | None = resume.stopped(resumed, events)
        """Where an edit has cut the log; no input is taken until `go_on`."""
        self._header, self._keeping = header, Keeping(keeper)
        changed = resume.changed(game, header)
        if changed:
            self.notices.append(changed)

    @classmethod
    def begin(cls, game: Game, seed: int, folder: Path, now: datetime) -> OpenRun:
        """A new run, with a file of its own in the folder. Where that fails, `trouble` says so."""
        header = keeper.header(game, seed, now)
        run = cls(game, header, (), Keeper.new(game, header, folder))
        run._keeping.store(())
        return run

    @classmethod
    def unsaved(cls, game: Game, seed: int) -> OpenRun:
        """A run that leaves no trace."""
        return cls(game, keeper.header(game, seed, datetime.now(UTC)), (), None)

    @classmethod
    def replayed(cls, game: Game, header: Header, events: Iterable[Event]) -> OpenRun:
        """A recorded run, played up to its end; it leaves no trace, and the record is untouched."""
        return cls(game, header, events, None)

    @classmethod
    def resume(cls, game: Game, path: Path) -> OpenRun:
        """A saved run, where it was left.

        Raises `RunIsOpen`, `RunIsBroken`, or another `SaveTrouble` where it cannot be read.
        Where only writing fails, it is opened, and `trouble` says so.
        """
        file, trouble = _opened(path)
        try:
            saved = file.saved if file else save.read(path)
            kept = Keeper(game, saved.header, path, file, safe=len(saved.events))
            run = cls(game, saved.header, saved.events, kept)
        except BaseException:
            if file:
                file.close()
            raise
        if trouble:
            run._keeping.suffer(trouble)
        elif run.stopped is None:
            run._take_up(saved.events)
        return run

    @property
    def view(self) -> View:
        """The page the run stands on."""
        return self.playthrough.view

    @property
    def over(self) -> bool:
        """Whether the run has reached its debrief."""
        return self.playthrough.over

    @property
    def log(self) -> list[Event]:
        """Every input so far."""
        return self.playthrough.log

    @property
    def header(self) -> Header:
        """Which run this is, and where it came from."""
        return self._keeping.keeper.header if self._keeping.keeper else self._header

    @property
    def path(self) -> Path | None:
        """The file the run is kept in; None while it is kept in none."""
        keeper = self._keeping.keeper
        return keeper.path if keeper and keeper.file else None

    @property
    def trouble(self) -> str | None:
        """Why the run is not saved at present, to be shown all the time; None while it is."""
        return self._keeping.trouble

    @property
    def notices(self) -> list[str]:
        """What the player should be told once. Whoever has said it takes it out."""
        return self._keeping.notices

    def send(self, event: Event) -> View:
        """Takes an input, keeps it, and answers the new page.

        Raises `Refused`, and changes nothing, where the input is not legal here. Where the disk
        fails the input is taken all the same, and `trouble` says that it is not saved.
        """
        self._may_play()
        try:
            event = save.keepable(event)
        except ValueError as error:
            raise Refused(_("That cannot be kept. Is it too long?")) from error
        return self.playthrough.send(event)

    def rewind(self, decision: int) -> None:
        """Back to the scene of a decision, counted from 0 as in `View.way`.

        The run so far stays as it is, in its file; what comes now goes into one beside it.
        """
        self._go_back(self.playthrough.log_before(decision))

    def undo(self) -> None:
        """Back to before the last input; the run so far is kept beside, as in `rewind`.

        `Refused` where that is an answer, and the right one has been shown.
        """
        self._go_back(self.playthrough.log_before_last())

    def go_on(self) -> None:
        """From where an edit has cut the log, in a new file beside the old one."""
        if self.stopped is not None:
            self.stopped = None
            self._branch(())

    def close(self) -> None:
        """Lets go of the run's file. A run in which nothing was done leaves none."""
        nothing = not self.log and self.stopped is None and self.header.parent is None
        self._keeping.close(self.log, discard=nothing)

    def __enter__(self) -> OpenRun:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _may_play(self) -> None:
        if self.stopped is not None:
            raise Refused(_("The scenario was edited. Say first whether to go on from here."))

    def _keep(self, event: Event) -> None:
        self._keeping.store((*self.log, event))

    def _take_up(self, events: tuple[Event, ...]) -> None:
        """Goes on in the file, or in another one where an edit has put in or taken out a page."""
        if tuple(self.log) == events:
            self._keeping.mend()
        else:
            self._branch(())

    def _go_back(self, log: tuple[Event, ...]) -> None:
        """Stands at an earlier point of the same road.

        Where the run has no input of its own yet, all it holds is in the one it came from too: then
        it is cut shorter, so that ten steps back leave one run and not ten.
        """
        self._may_play()
        before = tuple(self.log)
        if len(log) == len(before):
            return
        shown = {item: min(at, len(log)) for item, at in self.playthrough.shown.items()}
        self.playthrough = Playthrough(self.game, self.header.seed, log, self._keep, shown)
        keeper = self._keeping.keeper
        if keeper and keeper.is_branch and len(before) <= self.header.kept:
            self._keeping.take_back(log)
        else:
            self._branch(before)

    def _branch(self, before: tuple[Event, ...]) -> None:
        """Goes on in a file of its own; the run so far, `before`, is left as it is."""
        shown = self.playthrough.shown
        self._header = keeper.descended(self.header, len(self.log), self.game, shown)
        self._keeping.leave(before, self._header)
        self._keeping.store(self.log)


def _opened(path: Path) -> tuple[SaveFile | None, SaveTrouble | None]:
    """The file, or why it cannot be written to. Raises where it is not for us to open."""
    try:
        return SaveFile(path), None
    except (RunIsOpen, RunIsBroken):
        raise
    except SaveTrouble as trouble:
        return None, trouble
