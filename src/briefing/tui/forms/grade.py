"""Two grades, given apart: how reliable the source is, how credible the information."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, cast

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from briefing.playthrough.event import AnyResponse, Certainty, GradeResponse
from briefing.playthrough.page.forms import GradeLine
from briefing.scenario.fact import Credibility, Reliability
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.graded import graded_card
from briefing.tui.forms.picker import OPEN, PICKED, Picker, hanging
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Paragraphs
from briefing.words import _


class GradeRows(Picker):
    """The grades of one axis, by their own sign."""

    def __init__(self, grades: tuple[GradeLine, ...]) -> None:
        super().__init__()
        self.grades = grades
        self.picked: str | None = None

    @property
    def count(self) -> int:
        return len(self.grades)

    def draw(self, index: int, width: int) -> list[Content]:
        line = self.grades[index]
        mark = PICKED if line.grade == self.picked else OPEN
        head = Content(f"{self.pointer(index)} {mark} {line.grade} ")
        return hanging(head, Content(line.words), width)

    def keys(self) -> list[Key]:
        first, *_between, last = (line.grade for line in self.grades)
        return [Key(f"{first}–{last}", _("grade")), Key("Enter", _("go on"))]

    def pick(self, index: int) -> None:
        self.picked = self.grades[index].grade
        self.answered()

    def finish(self) -> None:
        self.pick(self.cursor)
        super().finish()

    def action_beside(self, by: int) -> None:
        """To the list beside this one."""
        if not 0 <= by + self._side() < 2:
            raise SkipAction
        (self.screen.focus_next if by > 0 else self.screen.focus_previous)(GradeRows)

    def _side(self) -> int:
        return 0 if isinstance(self, ReliabilityRows) else 1


class ReliabilityRows(GradeRows):
    """A to F."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"digit({n})", show=False) for n, key in enumerate("abcdef")),
        Binding("right", "beside(1)", show=False),
    ]


class CredibilityRows(GradeRows):
    """1 to 6."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "beside(-1)", show=False),
    ]


class GradeForm(FormWidget):
    """Each axis is right or wrong on its own."""

    DEFAULT_CSS = """
    GradeForm .axis { text-style: bold; }
    GradeForm .sides > #reliability { width: 28; }
    GradeForm .sides > #credibility { margin-right: 0; }
    GradeForm.-narrow .sides > .side { width: 1fr; }
    """
    HINT = _(
        "Two grades, each on its own: a letter, Enter, a digit, Enter. "
        "F and 6 mean “cannot be judged”, not “worst”."
    )

    def answer_area(self) -> Iterable[Widget]:
        self.source = ReliabilityRows(self.form.reliabilities)
        self.fact = CredibilityRows(self.form.credibilities)
        yield Paragraphs(graded_card(self.form.source, self.form.fact), classes="card")
        yield Container(
            _axis("reliability", _("The source is …"), self.source),
            _axis("credibility", _("The information is …"), self.fact),
            classes="sides",
        )

    def problem(self) -> str:
        if self.source.picked is None:
            return _("Grade the source first: A to F.")
        if self.fact.picked is None:
            return _("Grade the information, too: 1 to 6.")
        return ""

    def response(self, certainty: Certainty) -> AnyResponse:
        assert self.source.picked is not None
        assert self.fact.picked is not None
        return GradeResponse(
            cast("Reliability", self.source.picked), cast("Credibility", int(self.fact.picked))
        )


def _axis(id: str, title: str, rows: GradeRows) -> Vertical:
    return Vertical(Static(Content(title), classes="axis"), rows, classes="side", id=id)
