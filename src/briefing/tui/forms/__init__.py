"""The ten kinds of question, each a widget that takes an answer and posts `Committed`."""

from __future__ import annotations

from briefing.playthrough.page.forms import Form, Kind
from briefing.tui.forms.base import FormWidget
from briefing.tui.forms.claims import ClaimsForm
from briefing.tui.forms.date import DateForm
from briefing.tui.forms.estimate import EstimateForm
from briefing.tui.forms.grade import GradeForm
from briefing.tui.forms.match import MatchForm
from briefing.tui.forms.number import NumberForm
from briefing.tui.forms.order import OrderForm
from briefing.tui.forms.picks import ChoiceForm, MultipleForm
from briefing.tui.forms.short import ShortForm

__all__ = ["FormWidget", "form_widget"]

_KINDS: dict[Kind, type[FormWidget]] = {
    "choice": ChoiceForm,
    "multiple": MultipleForm,
    "number": NumberForm,
    "date": DateForm,
    "short": ShortForm,
    "order": OrderForm,
    "match": MatchForm,
    "estimate": EstimateForm,
    "grade": GradeForm,
    "claims": ClaimsForm,
}


def form_widget(form: Form, language: str = "en") -> FormWidget:
    """The widget of a form; dates are read back in `language`. `begin()` gives it the keys."""
    return _KINDS[form.kind](form, language)
