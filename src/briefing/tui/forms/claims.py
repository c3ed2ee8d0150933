"""Claims to be judged, each supported, contradicted, or not stated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.event import AnyResponse, Certainty, ClaimsResponse
from briefing.playthrough.page.forms import Form
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.picker import OPEN, PICKED, Picker, digit_of, hanging
from briefing.tui.prose import plain
from briefing.tui.widgets.keys import Key
from briefing.words import _

_INDENT = 4


class ClaimRows(Picker):
    """The claims, under each the three verdicts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key, f"judge({n})", show=False) for n, key in enumerate("scn")),
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
    ]

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.claims, self.verdicts = form.claims, form.verdicts
        self.given: dict[int, int] = {}

    @property
    def count(self) -> int:
        return len(self.claims)

    def draw(self, index: int, width: int) -> list[Content]:
        head = Content(f"{self.pointer(index)} {digit_of(index)} ")
        lines: dict[int, Content] = {}
        for verdict, line, x, chip in self._chips(width):
            on = self.given.get(index) == verdict
            drawn = Content.styled(f"{PICKED if on else OPEN} {chip}", "bold" if on else "$quiet")
            before = lines.get(line, Content(""))
            lines[line] = before.pad_right(x - before.cell_length) + drawn
        return [*hanging(head, plain(self.claims[index]), width), *lines.values()]

    def _chips(self, width: int) -> Iterator[tuple[int, int, int, str]]:
        """Each verdict with its line and column under a claim."""
        line, x = 0, _INDENT
        for verdict, (_key, words) in enumerate(self.verdicts):
            if x > _INDENT and x + 2 + len(words) > width:
                line, x = line + 1, _INDENT
            yield verdict, line, x, words
            x += len(words) + 3 + (width >= 60)

    def keys(self) -> list[Key]:
        return [Key("s c n", _("judge")), Key("↑↓", _("move"))]

    def judge(self, index: int, verdict: int) -> None:
        """Gives a verdict on a claim."""
        self.cursor = index
        self.given[index] = verdict
        self.answered()

    def pick(self, index: int) -> None:
        """Space and digits only go there: a verdict is s, c or n."""

    def finish(self) -> None:
        """Enter goes on to what is still to be judged; only then out of the list."""
        waiting = [n for n in range(self.count) if n not in self.given]
        if not waiting:
            super().finish()
        else:
            self.cursor = next((n for n in waiting if n > self.cursor), waiting[0])

    def clicked(self, index: int, line: int, x: int) -> None:
        self.cursor = index
        width = self.content_size.width
        chips = list(self._chips(width))
        first = len(self.draw(index, width)) - chips[-1][1] - 1
        for verdict, at, left, words in chips:
            if line - first == at and left <= x < left + 2 + len(words):
                self.judge(index, verdict)

    def action_judge(self, verdict: int) -> None:
        """Gives a verdict and goes on to the next claim."""
        self.judge(self.cursor, verdict)
        if self.cursor + 1 < self.count:
            self.cursor += 1
        elif len(self.given) == self.count:
            super().finish()

    def action_turn(self, by: int) -> None:
        now = self.given.get(self.cursor)
        first = 0 if by > 0 else len(self.verdicts) - 1
        verdict = first if now is None else (now + by) % len(self.verdicts)
        self.judge(self.cursor, verdict)


class ClaimsForm(FormWidget):
    """Part marks for every claim."""

    HINT = _("Judge by the facts you have. s supported, c contradicted, n not stated.")

    def answer_area(self) -> Iterable[Widget]:
        self.rows = ClaimRows(self.form)
        yield self.rows

    def problem(self) -> str:
        waiting = [n + 1 for n in range(self.rows.count) if n not in self.rows.given]
        if not waiting:
            return ""
        return _("Still to be judged: {which}.").format(which=", ".join(map(str, waiting)))

    def response(self, certainty: Certainty) -> AnyResponse:
        keys = [key for key, _words in self.form.verdicts]
        given = self.rows.given
        return ClaimsResponse(tuple(keys[given[n]] for n in range(self.rows.count)))
