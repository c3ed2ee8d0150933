"""Things that belong together: pick on the left, then on the right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.event import AnyResponse, Certainty, MatchResponse
from briefing.playthrough.page.forms import Thing
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.picker import Picker, digit_of, hanging, span
from briefing.tui.prose import plain
from briefing.tui.widgets.breaks import NBSP
from briefing.tui.widgets.keys import Key
from briefing.words import _

LETTERS = "abcdefghijkl"


class Pairing:
    """Who is given to whom: for each left the place of its right, each right at most once."""

    def __init__(self, lefts: tuple[str, ...], things: tuple[Thing, ...]) -> None:
        self.lefts, self.things = lefts, things
        self.given: dict[int, int] = {}
        self.at = 0
        """The left that is being matched."""

    def give(self, place: int) -> None:
        """Gives a right to the left that is being matched, taking it from whoever had it."""
        self.given = {left: right for left, right in self.given.items() if right != place}
        self.given[self.at] = place

    def holder(self, place: int) -> int | None:
        """The left that has a right."""
        return next((left for left, right in self.given.items() if right == place), None)

    def offered(self) -> int:
        """The right that the left being matched has, or else the first that nobody has."""
        taken = self.given.values()
        free = [place for place in range(len(self.things)) if place not in taken]
        return self.given.get(self.at, free[0] if free else 0)

    def open(self) -> list[int]:
        """The lefts without a right, from the present one onwards and round."""
        size = len(self.lefts)
        turn = [(self.at + step) % size for step in range(size)]
        return [left for left in turn if left not in self.given]


class LeftRows(Picker):
    """The lefts, each with what it was given."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("right", "finish", show=False)]

    def __init__(self, pairing: Pairing) -> None:
        super().__init__(classes="stop side")
        self.pairing = pairing

    @property
    def count(self) -> int:
        return len(self.pairing.lefts)

    def draw(self, index: int, width: int) -> list[Content]:
        pairing = self.pairing
        waits = index == pairing.at and not self.has_focus and pairing.open()
        sign = "→" if waits else self.pointer(index)
        lines = hanging(Content(f"{sign} {digit_of(index)} "), plain(pairing.lefts[index]), width)
        place = pairing.given.get(index)
        if place is None:
            return [*lines, Content.styled("    " + _("… not matched yet"), "$quiet")]
        head = Content(f"    = {LETTERS[place]} ")
        return [*lines, *hanging(head, plain(pairing.things[place].text), width)]

    def watch_cursor(self) -> None:
        self.pairing.at = self.cursor
        super().watch_cursor()

    def pick(self, index: int) -> None:
        self.finish()


class RightRows(Picker):
    """The rights, lettered, each with the left that has it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "back", show=False),
        *(Binding(key, f"letter({n})", show=False) for n, key in enumerate(LETTERS)),
    ]

    def __init__(self, pairing: Pairing) -> None:
        super().__init__(classes="stop side")
        self.pairing = pairing

    @property
    def count(self) -> int:
        return len(self.pairing.things)

    def draw(self, index: int, width: int) -> list[Content]:
        holder = self.pairing.holder(index)
        text = plain(self.pairing.things[index].text)
        if holder is not None:
            text += Content.styled(f" (={NBSP}{digit_of(holder)})", "$quiet")
        return hanging(Content(f"{self.pointer(index)} {LETTERS[index]} "), text, width)

    def keys(self) -> list[Key]:
        return [Key(span("a", self.count), _("match")), Key("←", _("back"))]

    def pick(self, index: int) -> None:
        self.pairing.give(index)
        self.answered()
        self.asking.advance(self)

    def finish(self) -> None:
        self.pick(self.cursor)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "letter":
            return isinstance(parameters[0], int) and parameters[0] < self.count
        return super().check_action(action, parameters)

    def action_letter(self, index: int) -> None:
        self.action_digit(index)

    def action_back(self) -> None:
        self.screen.focus_previous(LeftRows)


class MatchForm(FormWidget):
    """Part marks for every pair."""

    HINT = _(
        "Pick on the left (a digit, or Enter), then what belongs to it (a letter, or Enter). "
        "Each is used once."
    )

    def answer_area(self) -> Iterable[Widget]:
        self.pairing = Pairing(self.form.lefts, self.form.things)
        self.lefts, self.rights = LeftRows(self.pairing), RightRows(self.pairing)
        yield Container(self.lefts, self.rights, classes="sides")

    def sync(self) -> None:
        super().sync()
        self.lefts.changed()
        self.rights.changed()

    def advance(self, done: Widget) -> None:
        """After a left its right, or the first that is free; after a right the next open left."""
        waiting = self.pairing.open()
        if done is self.rights and waiting:
            self.lefts.cursor = waiting[0]
            self.go_to(self.lefts)
            return
        if done is self.lefts:
            self.rights.cursor = self.pairing.offered()
        super().advance(done)

    def problem(self) -> str:
        waiting = sorted(self.pairing.open())
        if not waiting:
            return ""
        return _("Still to be matched: {which}.").format(
            which=", ".join(str(left + 1) for left in waiting)
        )

    def response(self, certainty: Certainty) -> AnyResponse:
        places = [self.pairing.given[left] for left in range(len(self.pairing.lefts))]
        return MatchResponse(tuple(self.pairing.things[place].at for place in places))
