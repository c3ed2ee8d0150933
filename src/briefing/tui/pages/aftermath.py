"""What came of a decision: in the player's world and on the record, side by side, never mixed."""

from __future__ import annotations

from textual.containers import Container
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.page.view import Aftermath, View
from briefing.tui.pages.drawn import Drawn, note, opening, told
from briefing.tui.prose import content
from briefing.tui.widgets.feedback import FeedbackPanel
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.tui.widgets.meters import brief
from briefing.tui.widgets.passage import FICTION, fiction, record
from briefing.tui.widgets.turn import Turn
from briefing.words import _


def aftermath(view: View) -> Drawn:
    """The page after a decision."""
    assert view.aftermath is not None
    came, turn = view.aftermath, Turn(_("go on"))
    text = [opening(view)]
    if came.chosen:
        label = Content.styled(_("You chose: "), "$quiet")
        text.append([Part(label + content(came.chosen))])
    panels = [*_world(came), *_record(came)]
    aside = [Container(*panels, classes="panels")] if panels else []
    near = [told([_nearest(came)], classes="opening")] if came.nearest is not None else []
    return Drawn([told(*text, classes="opening"), *aside, *near, *answers(view), turn], turn)


def answers(view: View) -> list[Widget]:
    """The feedback that belongs to this page."""
    if not view.feedback:
        return []
    head = told([note(_("WHAT YOU WERE ASKED"), "bold $quiet")])
    return [head, *map(FeedbackPanel, view.feedback)]


def _world(came: Aftermath) -> list[Widget]:
    if not came.world.prose and not came.changes:
        return []
    parts = fiction(came.world)
    if came.changes:
        parts.append(Part(EMPTY, FICTION))
        parts += [Part(brief(meter), FICTION, FICTION) for meter in came.changes]
    return [Paragraphs(parts, classes="fiction panel")]


def _record(came: Aftermath) -> list[Widget]:
    if came.record is None:
        return []
    return [Paragraphs(record(came.record, came.record_date), classes="record panel")]


def _nearest(came: Aftermath) -> Part:
    """Which choice comes nearest: the author's word, and so in neither panel."""
    label = Content.styled(_("Nearest to what happened: "), "$quiet")
    return Part(label + (_("your choice") if came.chose_nearest else content(came.nearest or ())))
