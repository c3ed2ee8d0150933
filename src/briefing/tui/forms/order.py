"""Things to be put in order: lift one, carry it, put it down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from briefing.playthrough.event import AnyResponse, Certainty, OrderResponse
from briefing.playthrough.page.forms import Thing
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.picker import Picker, hanging
from briefing.tui.prose import plain
from briefing.tui.widgets.keys import Key
from briefing.words import _


class OrderRows(Picker):
    """The things, the first on top. While one is lifted, arrows carry it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("shift+down", "carry(1)", show=False),
        Binding("shift+up", "carry(-1)", show=False),
        Binding("escape", "drop", show=False),
    ]

    DIGIT = _("place")

    lifted: reactive[bool] = reactive(False)

    def __init__(self, things: tuple[Thing, ...]) -> None:
        super().__init__()
        self.things = list(things)

    @property
    def count(self) -> int:
        return len(self.things)

    def draw(self, index: int, width: int) -> list[Content]:
        lifted = self.lifted and index == self.cursor
        sign = "↕" if lifted else self.pointer(index)
        text = plain(self.things[index].text)
        lines = hanging(Content(f"{sign} {index + 1:>2}  "), text, width)
        return [line.stylize("bold") for line in lines] if lifted else lines

    def keys(self) -> list[Key]:
        return [Key(_("space"), _("lift")), *super().keys()]

    def carry(self, to: int) -> None:
        """Puts the thing under the cursor at a place; the cursor goes with it."""
        self.things.insert(to, self.things.pop(self.cursor))
        self.cursor = to
        self.answered()

    def watch_lifted(self) -> None:
        self.repaint()

    def pick(self, index: int) -> None:
        self.lifted = not self.lifted

    def finish(self) -> None:
        if self.lifted:
            self.lifted = False
        else:
            super().finish()

    def on_blur(self) -> None:
        self.lifted = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "drop":
            return self.lifted
        return super().check_action(action, parameters)

    def action_drop(self) -> None:
        self.lifted = False

    def action_move(self, by: int) -> None:
        if self.lifted:
            self.action_carry(by)
        else:
            super().action_move(by)

    def action_carry(self, by: int) -> None:
        if 0 <= self.cursor + by < self.count:
            self.carry(self.cursor + by)

    def action_digit(self, index: int) -> None:
        self.carry(index)

    def clicked(self, index: int, line: int, x: int) -> None:
        """The first click lifts, the second puts down where it falls."""
        if self.lifted:
            self.carry(index)
            self.lifted = False
        else:
            self.cursor, self.lifted = index, True


class OrderForm(FormWidget):
    """Part marks for every pair in the right order."""

    HINT = _(
        "The first on top. Space lifts an entry, ↑↓ carry it, space puts it down; "
        "a digit sends it to that place. By mouse: click it, then click where it belongs."
    )

    def answer_area(self) -> Iterable[Widget]:
        self.rows = OrderRows(self.form.things)
        yield self.rows

    def problem(self) -> str:
        return ""

    def response(self, certainty: Certainty) -> AnyResponse:
        return OrderResponse(tuple(thing.at for thing in self.rows.things))
