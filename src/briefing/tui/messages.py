"""What widgets say to the screen above them. Small, and never changed once posted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from textual.message import Message

if TYPE_CHECKING:  # so that the library opens without waiting for the rules
    from pathlib import Path

    from briefing.authoring.library import Entry
    from briefing.playthrough.event import AnyResponse
    from briefing.playthrough.page.cards import FactCard, SourceCard
    from briefing.playthrough.page.view import ChoiceLine
    from briefing.scenario.ids import RoleId
    from briefing.tui.run import Run


@dataclass(eq=False)
class Committed(Message):
    """The player has committed to an answer."""

    response: Final[AnyResponse]


@dataclass(eq=False)
class Picked(Message):
    """The player has committed to a choice."""

    choice: Final[ChoiceLine]


@dataclass(eq=False)
class RolePicked(Message):
    """The player takes a role."""

    role: Final[RoleId]


class PageTurned(Message):
    """The player has read this page and goes on."""


@dataclass(eq=False)
class FactOpened(Message):
    """The player wants to see a fact's card."""

    fact: Final[FactCard]


@dataclass(eq=False)
class SourceOpened(Message):
    """The player wants to see a source's card."""

    source: Final[SourceCard]


class Ended(Message):
    """The run has come to its debrief."""


class LetGo(Message):
    """A page or a screen has made way for another, and is garbage."""


class LibraryWanted(Message):
    """The player wants to see the library."""


@dataclass(eq=False)
class RunWanted(Message):
    """The player wants to play a scenario: a kept run, or a new one."""

    entry: Final[Entry]
    path: Final[Path | None]


@dataclass(eq=False)
class Opened(Message):
    """A run has been opened."""

    run: Final[Run]


@dataclass(eq=False)
class OpeningFailed(Message):
    """A run could not be opened."""

    error: Final[Exception]
