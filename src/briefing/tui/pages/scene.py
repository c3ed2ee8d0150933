"""A scene: where and when, what is told, and what is to be answered or decided."""

from __future__ import annotations

from briefing.playthrough.page.view import View
from briefing.tui.pages.drawn import Drawn, note, opening, told
from briefing.tui.widgets.choices import Choices
from briefing.tui.widgets.lines import Part
from briefing.tui.widgets.passage import passage
from briefing.tui.widgets.turn import Turn
from briefing.words import _


def scene(view: View) -> Drawn:
    """The page of a scene."""
    text = [opening(view), *map(passage, view.passages)]
    if view.item is not None:
        from briefing.tui.forms import form_widget

        form = form_widget(view.item)
        return Drawn([told(*text), form], form)
    if view.choices:
        choices = Choices(view.choices)
        asked = told(*text, [note(_("What do you do?"), "bold")])
        return Drawn([asked, choices, *([told([_stuck()])] if view.stuck else [])], choices)
    if view.can_continue:
        turn = Turn(_("go on"))
        return Drawn([told(*text), turn], turn)
    return Drawn([told(*text, [_stuck()])], None)


def _stuck() -> Part:
    return note(_("No way leads on from here. Go back: u undoes, m shows the map."))
