"""Which page belongs to which stage."""

from __future__ import annotations

from typing import assert_never

from briefing.playthrough.course import Stage
from briefing.playthrough.page.view import View
from briefing.tui.pages.drawn import Drawn, note, told


def drawn(view: View) -> Drawn:
    """The page of a view."""
    match view.stage:
        case Stage.COVER:
            from briefing.tui.pages.cover import cover as draw
        case Stage.SCENE:
            from briefing.tui.pages.scene import scene as draw
        case Stage.AFTERMATH:
            from briefing.tui.pages.aftermath import aftermath as draw
        case Stage.ENDING:
            from briefing.tui.pages.ending import ending as draw
        case Stage.QUIZ | Stage.FEEDBACK:
            from briefing.tui.pages.quiz import quiz as draw
        case Stage.DEBRIEF:
            return Drawn([told([note(view.heading, "bold")])], None)
        case _:
            assert_never(view.stage)
    return draw(view)
