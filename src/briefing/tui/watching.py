"""The game for an author: what is saved in the editor is seen at once, at the same place."""

from __future__ import annotations

from textual.screen import Screen

from briefing.authoring.check.run import check
from briefing.authoring.loader import Loaded
from briefing.authoring.watch import Watch
from briefing.playthrough.playthrough import Game
from briefing.playthrough.rehearsal import Rehearsal
from briefing.tui.app import BriefingApp
from briefing.tui.behind import behind
from briefing.tui.run import Run
from briefing.tui.screens.rehearsal import RehearsalScreen
from briefing.tui.shelf import Shelf
from briefing.words import _

OFTEN = 0.05
"""How many seconds pass between two looks at the files."""


class Outdated(Exception):
    """The files have been edited again: nobody asks any more what is found in them."""


class WatchingApp(BriefingApp):
    """Plays a rehearsal, looks at its files, and shows what an edit has made of it."""

    def __init__(
        self, shelf: Shelf, watch: Watch, loaded: Loaded, run: Rehearsal, *, plain: bool = False
    ) -> None:
        super().__init__(shelf, run, plain=plain)
        self.watch_, self.rehearsal, self._loaded = watch, run, loaded
        self.sheet = RehearsalScreen(run)

    def _play(self, run: Run) -> Screen[None]:
        return self.sheet

    def on_mount(self) -> None:
        """Checks what is there, and looks at the files from now on."""
        super().on_mount()
        self.call_after_refresh(self._check, self._loaded)
        self.set_interval(OFTEN, self._look)

    async def _look(self) -> None:
        """Shows an edit, then checks it; of files that cannot be read it shows why not."""
        if self.sheet not in self.screen_stack or not self.watch_.edited():
            return
        loaded = self._loaded = self.watch_.load()
        self.workers.cancel_group(self, "check")
        if loaded.scenario is None:
            self.sheet.findings.broken(loaded.diagnostics)
            return
        self.rehearsal.edit(Game(loaded.scenario))
        while self.screen is not self.sheet and len(self.screen_stack) > 1:
            await self.pop_screen()
        await self.sheet.show()
        self.call_after_refresh(self._check, loaded)

    def _check(self, loaded: Loaded) -> None:
        """Checks behind the page, so that it can be played meanwhile."""
        self.sheet.findings.say(_("Checking…"))
        self.run_worker(self._checked(loaded), exclusive=True, group="check")

    async def _checked(self, loaded: Loaded) -> None:
        """Shows what is found; another edit makes an end of it."""

        def heard(_role: str, _states: int) -> None:
            if loaded is not self._loaded:
                raise Outdated

        report = await behind(lambda: check(loaded, tell=heard))
        if self.sheet.is_attached:
            found = [finding.diagnostic for finding in report.findings]
            proved = report.study is not None and report.study.proved
            self.sheet.findings.found(found, proved)

    def on_ended(self) -> None:
        """Shows the debrief over the page, so that an edit finds its way back."""
        from briefing.tui.screens.debrief import DebriefScreen

        self.push_screen(DebriefScreen(self.rehearsal))
