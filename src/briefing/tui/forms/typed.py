"""A field to write into, with one line beneath that says how it is read or what is amiss."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key as Pressed
from textual.widget import Widget
from textual.widgets import Input, Static

from briefing.playthrough.page.written import Unclear
from briefing.tui.forms.base import FormWidget
from briefing.tui.prose import plain, safe
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.stop import Stop
from briefing.words import _

LONGEST = 200
"""What a response can hold."""


class Field(Input, Stop):
    """A line to write into. What is typed after Enter is not written any more."""

    def keys(self) -> list[Key]:
        return [Key("Enter", _("go on"))]

    def on_key(self, event: Pressed) -> None:
        """A key has been on its way to here: it may come when the keys go elsewhere already."""
        if self.screen.focused is not self:
            event.prevent_default()
        elif event.key in ("enter", "down") and not self.asking.problem():
            event.stop()
            self.asking.touched()  # what was written last has not been told yet
            self.asking.advance(self)


class TypedForm(FormWidget):
    """The base of the written kinds: number, date, short."""

    DEFAULT_CSS = """
    TypedForm {
        .field { height: 3; max-width: 60; }
        .field Input { width: 1fr; border: round $rule; background: transparent; }
        .field Input:focus { border: round $accent; }
        .field .unit { width: auto; max-width: 24; height: 3; padding: 1 1; color: $quiet; }
        .reading { height: auto; padding: 0 1 0 2; max-width: 76; }
    }
    """
    EMPTY: ClassVar[str] = ""
    """What is said while nothing is written."""

    def read(self, text: str) -> str:
        """How an answer is read, if that is worth saying; raises `Unclear` where it is none."""
        raise NotImplementedError

    def answer_area(self) -> Iterable[Widget]:
        self.field = Field(max_length=LONGEST, classes="stop", select_on_focus=False)
        self.reading = Static("", classes="reading")
        unit = [Static(plain(self.form.unit), classes="unit")] if self.form.unit else []
        yield Horizontal(self.field, *unit, classes="field")
        yield self.reading

    @property
    def written(self) -> str:
        """What stands in the field."""
        return self.field.value.strip()

    def problem(self) -> str:
        """While it cannot be read, the line beneath the field says why."""
        try:
            self.read(self.written)
        except Unclear:
            return self.EMPTY
        return "" if self.written else self.EMPTY

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.touched()
        self.begun = bool(self.written)

    def sync(self) -> None:
        super().sync()
        self.reading.update(self._said())

    def _said(self) -> Content:
        if not self.written:
            return Content("")
        try:
            said = self.read(self.written)
        except Unclear as why:
            return Content.assemble(("✗ ", "bold $fall"), safe(str(why)))
        if not said:
            return Content("")
        return Content.styled(safe(_("✓ Read as: {answer}").format(answer=said)), "$quiet")
