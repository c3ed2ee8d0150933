"""The scenario was edited, and the run cannot be followed to its end: says so, and asks."""

from __future__ import annotations

from briefing.playthrough.saves.resume import Stopped
from briefing.tui.pages.drawn import Drawn, note, told
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import Part
from briefing.tui.widgets.turn import Turn
from briefing.words import _, ngettext


def edited(stopped: Stopped) -> Drawn:
    """The page that stands before a run which an edit has cut."""
    kept = ngettext("{n} input", "{n} inputs", stopped.kept).format(n=stopped.kept)
    lost = ngettext("{n} input", "{n} inputs", stopped.lost).format(n=stopped.lost)
    said = [
        _("This scenario has been edited since you played it."),
        _("Your run can be followed for {kept}. Then it stops: {event}. {why}").format(
            kept=kept, event=stopped.event, why=stopped.why
        ),
        _("You can go on from there. The run as it was, with {lost} more, is kept.").format(
            lost=lost
        ),
    ]
    turn = Turn(_("go on from there"))
    head = note(_("The scenario was edited"), "bold $record")
    return Drawn([told([head], *([Part(plain(line))] for line in said)), turn], turn)
