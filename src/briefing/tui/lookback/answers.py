"""The questions of a run, a line each: right or not, points, how sure. Enter opens one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.debrief import remarks
from briefing.playthrough.page.feedback import Feedback
from briefing.playthrough.page.prose import plain as one_line
from briefing.playthrough.page.view import View
from briefing.tui.prose import plain
from briefing.tui.screens.fact import FactScreen
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.signs import verdict
from briefing.tui.widgets.feedback import FeedbackPanel
from briefing.tui.widgets.lines import Part
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _


class AnswerList(Menu):
    """Opens the feedback on an answer over the debrief."""

    def __init__(self, answers: Sequence[Feedback], view: View) -> None:
        super().__init__([_row(one) for one in answers], classes="answers")
        self.answers, self.view = tuple(answers), view

    def on_menu_opened(self, event: Menu.Opened) -> None:
        event.stop()
        self.app.push_screen(AnswerScreen(self.answers[event.number], self.view))


class AnswerScreen(ReadingScreen):
    """One answer, with all that is to be said of it."""

    def __init__(self, answer: Feedback, view: View) -> None:
        super().__init__()
        self.answer, self.view = answer, view

    def heading(self) -> str:
        """What it is."""
        return _("A question, looked back on")

    def text(self) -> Iterable[Widget]:
        """The feedback."""
        yield FeedbackPanel(self.answer)

    def action_fact(self, id: str) -> None:
        """Opens the card of a fact."""
        cited = (*self.answer.facts, *chain(*self.answer.deciding))
        fact = next((fact for fact in cited if fact.id == id), None)
        if fact is not None:
            self.app.push_screen(FactScreen(fact, self.view))


def _row(one: Feedback) -> Row:
    sign = verdict(one)
    first = Content.styled(f"{sign.sign} ", sign.style)
    asked = Part(plain(one_line(one.prompt)), first, Content("  "), 2)
    return Row([asked, Part(plain(_worth(one)).stylize("$quiet"), Content("  "), Content("  "))])


def _worth(one: Feedback) -> str:
    """`right · 1 of 1 point · very sure: +3`."""
    mark = one.mark
    said = [remarks.outcome(one), one.earned]
    if one.sure is not None and mark.certainty is not None:
        said.append(f"{one.sure}: {remarks.signed(mark.certainty)}")
    if one.brier is not None:
        said.append(_("Brier score {score}").format(score=one.brier))
    return " · ".join(said)
