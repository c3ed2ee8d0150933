"""A date, written as historians do: a day, a month or a year."""

from __future__ import annotations

from briefing.playthrough.event import AnyResponse, Certainty, DateResponse
from briefing.playthrough.page import dates
from briefing.scenario import edtf
from briefing.tui.forms.typed import TypedForm, Unreadable
from briefing.words import _

_HYPHENS = str.maketrans("‐‑‒–—−", "------")


class DateForm(TypedForm):
    """An EDTF date."""

    HINT = _("Year-month-day: 2024-04-19. A month (2024-04) or a year (2024) will do, too.")
    EMPTY = _("Write a date first.")

    def read(self, text: str) -> str:
        try:
            edtf.parse(_edtf(text))
        except edtf.EdtfError as why:
            raise Unreadable(str(why)) from None
        return dates.shown(_edtf(text), self.language)

    def response(self, certainty: Certainty) -> AnyResponse:
        return DateResponse(_edtf(self.written), certainty)


def _edtf(text: str) -> str:
    """The text with every kind of hyphen as the one that EDTF knows."""
    return text.strip().translate(_HYPHENS)
