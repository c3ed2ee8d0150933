"""A scene: where and when, what is told, and what is to be answered or decided."""

from __future__ import annotations

from textual.widget import Widget

from briefing.playthrough.page.view import View
from briefing.tui.pages.drawn import Drawn, note, opening
from briefing.tui.widgets.choices import Choices
from briefing.tui.widgets.passage import PassageText
from briefing.tui.widgets.turn import Turn
from briefing.words import _


def scene(view: View) -> Drawn:
    """The page of a scene."""
    told: list[Widget] = [opening(view), *map(PassageText, view.passages)]
    if view.item is not None:
        from briefing.tui.forms import form_widget

        form = form_widget(view.item)
        return Drawn([*told, form], form)
    if view.choices:
        choices = Choices(view.choices)
        asked = [note(_("What do you do?"), "bold"), choices]
        stuck = [note(_("No way leads on from here. Go back: u undoes, m shows the map."))]
        return Drawn([*told, *asked, *(stuck if view.stuck else [])], choices)
    if view.can_continue:
        turn = Turn(_("go on"))
        return Drawn([*told, turn], turn)
    stuck = [note(_("No way leads on from here. Go back: u undoes, m shows the map."))]
    return Drawn([*told, *stuck], None)
