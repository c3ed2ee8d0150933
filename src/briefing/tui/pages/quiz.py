"""The quiz: a question, or what became of the answer."""

from __future__ import annotations

from briefing.playthrough.page.view import View
from briefing.tui.pages.drawn import Drawn, opening, told
from briefing.tui.widgets.feedback import FeedbackPanel
from briefing.tui.widgets.turn import Turn
from briefing.words import _


def quiz(view: View) -> Drawn:
    """The page of a question, or of its feedback."""
    if view.item is not None:
        from briefing.tui.forms import form_widget

        form = form_widget(view.item)
        return Drawn([told(opening(view)), form], form)
    turn = Turn(_("go on"))
    return Drawn([told(opening(view)), *map(FeedbackPanel, view.feedback), turn], turn)
