"""The ending of the player's world, and what its last questions were worth."""

from __future__ import annotations

from briefing.playthrough.page.view import View
from briefing.tui.pages.aftermath import answers
from briefing.tui.pages.drawn import Drawn, note, opening, told
from briefing.tui.widgets.passage import passage
from briefing.tui.widgets.turn import Turn
from briefing.words import _


def ending(view: View) -> Drawn:
    """The page of an ending."""
    turn = Turn(_("go on: what actually happened?"))
    label = note(_("YOUR STORY ENDS HERE"), "bold $quiet")
    text = told([label, *opening(view)], *map(passage, view.passages), classes="opening")
    return Drawn([text, *answers(view), turn], turn)
