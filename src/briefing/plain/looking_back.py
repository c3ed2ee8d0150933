"""The debrief read part by part, and what the player adds to it."""

from __future__ import annotations

from briefing.plain import debrief
from briefing.plain.console import Console
from briefing.plain.printed import place
from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.page.written import Unclear
from briefing.words import _

LONGEST = 2000


class LookingBack:
    """A debrief, and how far it has been read."""

    def __init__(self, run: Debrief, console: Console) -> None:
        self.run, self._console = run, console
        self._parts = debrief.parts(run)
        self._next = 0

    @property
    def read(self) -> bool:
        """Whether the last part has been read."""
        return self._next >= len(self._parts)

    def open(self) -> None:
        """Says what there is."""
        self._console.say(debrief.listed(self.run))

    def turn(self, line: str) -> None:
        """Reads the next part on an empty line, else the part of that number."""
        if not line and self.read:
            self._console.say(debrief.afterwards(self.run))
            return
        if line:
            at = place(line, [part.title for part in self._parts])
            if at is None:
                said = _("Press Enter, or type a number from 1 to {most}, or help.")
                raise Unclear(said.format(most=len(self._parts)))
            self._next = at
        self._console.say(debrief.told(self._parts[self._next]))
        self._next += 1

    def tell_all(self) -> None:
        """Reads every part."""
        for part in self._parts:
            self._console.say(debrief.told(part))
        self._next = len(self._parts)
        self._console.say(debrief.afterwards(self.run))


def ways(console: Console) -> tuple[str, ...]:
    """One or two ways it could have gone otherwise, as the player types them."""
    found: list[str] = []
    while len(found) < debrief.MOST_WAYS:
        console.tell(prompt(len(found)))
        line = console.ask()
        if not line:
            break
        found.append(line[:LONGEST])
    return tuple(found)


def prompt(number: int) -> str:
    """What is asked before the first way, and before the second."""
    if number:
        return _("And another one? An empty line ends this.")
    return _("One way it could have gone otherwise? An empty line ends this.")
