"""The first thing seen: what is being opened, while it is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from briefing.tui.messages import Opened, OpeningFailed
from briefing.tui.prose import plain
from briefing.tui.screens.base import GameScreen
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.words import _

if TYPE_CHECKING:
    from briefing.tui.shelf import Opening


class OpeningScreen(GameScreen):
    """Shows a title at once, then reads the scenario, and makes way for the run.

    There is no thread: nothing else is to be done meanwhile, and a thread's own heap would stay.
    """

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self.opening = opening

    def body(self) -> Iterable[Widget]:
        """Title and summary, where the cover will have them."""
        head = Content.styled(_("BRIEFING"), "bold")
        title = plain(self.opening.title).stylize("bold $record")
        said = plain(" ".join(self.opening.summary.split()))
        wait = Content.styled(_("Opening…"), "$quiet")
        yield Paragraphs([Part(head)], classes="head")
        yield Paragraphs([Part(title), Part(EMPTY), Part(said), Part(EMPTY), Part(wait)], id="text")

    def keys(self) -> list[Key]:
        """The way out."""
        return [Key("q", _("leave"), "app.leave")]

    def on_mount(self) -> None:
        """Opens it once this has been seen."""
        self.call_after_refresh(self.set_timer, 0.001, self._open)

    def _open(self) -> None:
        try:
            run = self.opening.open()
        except Exception as error:  # whatever it is, it is said, and not by a traceback
            self.app.post_message(OpeningFailed(error))
        else:
            self.app.post_message(Opened(run))
