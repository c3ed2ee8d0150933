"""The ten kinds of question, each a widget that takes an answer and posts `Committed`."""

from __future__ import annotations

from importlib import import_module

from briefing.playthrough.page.forms import Form, Kind
from briefing.tui.forms.base import FormWidget

__all__ = ["FormWidget", "form_widget"]

_KINDS: dict[Kind, tuple[str, str]] = {
    "choice": ("picks", "ChoiceForm"),
    "multiple": ("picks", "MultipleForm"),
    "number": ("number", "NumberForm"),
    "date": ("date", "DateForm"),
    "short": ("short", "ShortForm"),
    "order": ("order", "OrderForm"),
    "match": ("match", "MatchForm"),
    "estimate": ("estimate", "EstimateForm"),
    "grade": ("grade", "GradeForm"),
    "claims": ("claims", "ClaimsForm"),
}
"""Where each stands; loaded when the first question of its kind is asked."""


def form_widget(form: Form) -> FormWidget:
    """The widget of a form. `begin()` gives it the keys."""
    module, name = _KINDS[form.kind]
    kind: type[FormWidget] = getattr(import_module(f"{__name__}.{module}"), name)
    return kind(form)
