"""The choices of a scene: numbered, the shut ones with the reason why."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from briefing.playthrough.page.view import ChoiceLine
from briefing.tui.messages import Picked
from briefing.tui.prose import content, plain
from briefing.tui.widgets.lines import Part
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _


class Choices(Menu):
    """Posts `Picked` once. What is shut is only marked: its reason stands below it."""

    LEADS_AWAY = True

    def __init__(self, choices: Sequence[ChoiceLine]) -> None:
        spaced = sum(len(choice.text) for choice in choices) > len(choices)
        super().__init__([_row(choice, spaced) for choice in choices], numbered=True)
        self.choices = tuple(choices)
        self._committed = False

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Commits to the choice."""
        event.stop()
        choice = self.choices[event.number]
        if choice.locked is not None:
            self.move_to(event.number)
        elif not self._committed:
            self._committed = True
            self.post_message(Picked(choice))

    def take_back(self) -> None:
        """The choice was not taken: another may be made."""
        self._committed = False


def _row(choice: ChoiceLine, spaced: bool) -> Row:
    text = content(choice.text)
    if choice.locked is None:
        return Row([Part(text)], gap=spaced)
    why = plain(f"{_('closed')}: {choice.locked}" if choice.locked else _("closed"))
    reason = Part(why.stylize("$quiet"), Content("┄ "), Content("  "))
    return Row([Part(text.stylize_before("$quiet")), reason], open=False, gap=spaced)
