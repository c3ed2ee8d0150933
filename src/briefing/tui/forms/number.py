"""A number, written with a point or a comma."""

from __future__ import annotations

from briefing.playthrough.event import AnyResponse, Certainty, NumberResponse
from briefing.playthrough.page import written
from briefing.tui.forms.typed import TypedForm
from briefing.words import _


class NumberForm(TypedForm):
    """A number is right within a tolerance."""

    HINT = _("Write a number; a decimal point or comma are both fine.")
    EMPTY = _("Write a number first.")

    def read(self, text: str) -> str:
        unit = self.form.unit
        said = written.spaced(written.number(text, unit))
        return f"{said} {unit}" if unit else said

    def response(self, certainty: Certainty) -> AnyResponse:
        return NumberResponse(written.number(self.written, self.form.unit), certainty)
