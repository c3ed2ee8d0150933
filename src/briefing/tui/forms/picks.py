"""One option of several, or some of them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.event import AnyResponse, Certainty, ChoiceResponse, MultipleResponse
from briefing.playthrough.page.forms import Pick
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.picker import OPEN, PICKED, TICKED, UNTICKED, Picker, digit_of, hanging
from briefing.tui.prose import plain
from briefing.words import _


class PickRows(Picker):
    """The options, round where one can be picked, square where several can."""

    def __init__(self, picks: tuple[Pick, ...], several: bool) -> None:
        super().__init__()
        self.picks, self.several = picks, several
        self.picked: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.picks)

    def draw(self, index: int, width: int) -> list[Content]:
        option = self.picks[index]
        on, off = (TICKED, UNTICKED) if self.several else (PICKED, OPEN)
        mark = on if option.key in self.picked else off
        head = Content(f"{self.pointer(index)} {mark} {digit_of(index)} ")
        return hanging(head, plain(option.text), width)

    def pick(self, index: int) -> None:
        key = self.picks[index].key
        if not self.several:
            self.picked = (key,)
        else:
            turned = set(self.picked) ^ {key}
            self.picked = tuple(p.key for p in self.picks if p.key in turned)
        self.answered()

    def finish(self) -> None:
        if not self.several:
            self.pick(self.cursor)
        super().finish()


class ChoiceForm(FormWidget):
    """One option is right."""

    HINT = _("Pick one: a digit, or ↑↓ and Enter.")

    def answer_area(self) -> Iterable[Widget]:
        self.rows = PickRows(self.form.picks, several=False)
        yield self.rows

    def problem(self) -> str:
        return "" if self.rows.picked else _("Pick an answer first.")

    def response(self, certainty: Certainty) -> AnyResponse:
        return ChoiceResponse(self.rows.picked[0], certainty)


class MultipleForm(FormWidget):
    """Some options are right. Ticking none is no answer: at least one always is."""

    HINT = _("Tick all that are right, with space or a digit; Enter goes on.")

    def answer_area(self) -> Iterable[Widget]:
        self.rows = PickRows(self.form.picks, several=True)
        yield self.rows

    def problem(self) -> str:
        return "" if self.rows.picked else _("Tick at least one.")

    def response(self, certainty: Certainty) -> AnyResponse:
        return MultipleResponse(self.rows.picked, certainty)
