"""A word or two."""

from __future__ import annotations

from briefing.playthrough.event import AnyResponse, Certainty, ShortResponse
from briefing.tui.forms.typed import TypedForm
from briefing.words import _


class ShortForm(TypedForm):
    """Case, accents and white space do not matter."""

    HINT = _("A word or two. Capitals and accents do not matter.")
    EMPTY = _("Write a word or two first.")

    def read(self, text: str) -> str:
        return ""

    def response(self, certainty: Certainty) -> AnyResponse:
        return ShortResponse(self.written, certainty)
