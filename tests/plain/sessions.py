"""Somebody who types lines: a session of the plain player, and what is printed in it."""

from __future__ import annotations

import io

from briefing.plain.console import Console
from briefing.plain.player import Player
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from briefing.scenario.scenario import Scenario
from tests.scenarios import tiny


class Session:
    """A run that is played by typing."""

    def __init__(self, scenario: Scenario | None = None, run: OpenRun | None = None) -> None:
        self.run = run or OpenRun.unsaved(Game(scenario or tiny()), 3)
        self._in, self._out = io.StringIO(), io.StringIO()
        self.player = Player(self.run, Console(self._in, self._out, columns=80, marks=False))

    def opens(self) -> str:
        """What is printed before anything is typed."""
        self.player.show()
        return self._printed()

    def type(self, *lines: str) -> str:
        """Types lines one after another; answers what is printed for them."""
        at = self._in.tell()
        self._in.write("".join(f"{line}\n" for line in lines))
        end = self._in.tell()
        self._in.seek(at)
        while self._in.tell() < end:
            self.player.take()
        return self._printed()

    def ends(self) -> str:
        """What is printed where the lines end."""
        self.player.play()
        return self._printed()

    def _printed(self) -> str:
        text = self._out.getvalue()
        self._out.seek(0)
        self._out.truncate()
        return text
