"""A date, written as historians do: a day, a month or a year."""

from __future__ import annotations

from briefing.playthrough.event import AnyResponse, Certainty, DateResponse
from briefing.playthrough.page import dates, written
from briefing.tui.forms.typed import TypedForm
from briefing.words import _


class DateForm(TypedForm):
    """An EDTF date."""

    HINT = _("In words or as 1999-12-31; a month or a year only where no day is asked.")
    EMPTY = _("Write a date first.")

    def read(self, text: str) -> str:
        return dates.shown(written.date(text, self.language), self.language)

    def response(self, certainty: Certainty) -> AnyResponse:
        return DateResponse(written.date(self.written, self.language), certainty)
