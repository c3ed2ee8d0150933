"""How sure the player is: three lines, each with what it wins and what it costs."""

from __future__ import annotations

from typing import cast

from textual.content import Content

from briefing.playthrough.event import Certainty
from briefing.playthrough.page.forms import CertaintyLine
from briefing.tui.forms.picker import OPEN, PICKED, Picker, digit_of, hanging


class CertaintyRows(Picker):
    """The three certainties. Picking one goes on to the commit line."""

    def __init__(self, levels: tuple[CertaintyLine, ...]) -> None:
        super().__init__(id="certainty")
        self.levels = levels
        self.level: Certainty | None = None

    @property
    def count(self) -> int:
        return len(self.levels)

    def draw(self, index: int, width: int) -> list[Content]:
        line = self.levels[index]
        mark = PICKED if line.level == self.level else OPEN
        longest = max(len(other.words) for other in self.levels)
        head = Content(f"{self.pointer(index)} {mark} {digit_of(index)} ")
        stakes = Content.styled(line.stakes, "$quiet")
        return hanging(head, Content(line.words.ljust(longest) + "   ") + stakes, width)

    def pick(self, index: int) -> None:
        self.level = cast("Certainty", self.levels[index].level)
        self.answered()

    def finish(self) -> None:
        self.pick(self.cursor)
        super().finish()

    def action_digit(self, index: int) -> None:
        super().action_digit(index)
        super().finish()
