"""A date, as exact as is asked: a day, a month or a year."""

from __future__ import annotations

from briefing.playthrough.event import AnyResponse, Certainty, DateResponse
from briefing.playthrough.page import dates, written
from briefing.tui.forms.typed import TypedForm
from briefing.words import _


class DateForm(TypedForm):
    """An EDTF date."""

    EMPTY = _("Write a date first.")

    @property
    def hint(self) -> str:
        return written.wanted(self.form.precision, self.form.language)

    def read(self, text: str) -> str:
        return dates.shown(self._date(text), self.form.language)

    def response(self, certainty: Certainty) -> AnyResponse:
        return DateResponse(self._date(self.written), certainty)

    def _date(self, text: str) -> str:
        return written.date(text, self.form.language, self.form.precision)
