"""A number, written with a point or a comma."""

from __future__ import annotations

import re

from briefing.playthrough.event import AnyResponse, Certainty, NumberResponse
from briefing.tui.forms.typed import TypedForm, Unreadable
from briefing.words import _

_SPACES = re.compile("(?<=[0-9])[ '’\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+", re.ASCII)
_EITHER = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}", re.ASCII)
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:(?:,[0-9]{3})+(?:\.[0-9]+)?|(?:\.[0-9]{3})+(?:,[0-9]+)?)", re.ASCII
)
_LARGEST = 1e15


def read_number(text: str) -> float:
    """The number a text means. Raises `Unreadable` where it is none, or could be two."""
    text = text.strip()
    sign = -1.0 if text[:1] in ("-", "−") else 1.0
    signed = text[:1] in ("+", "-", "−")
    digits = _SPACES.sub("", text[1:].strip() if signed else text)
    if _EITHER.fullmatch(digits):
        raise Unreadable(_either(digits))
    if _PLAIN.fullmatch(digits):
        number = float(digits.replace(",", "."))
    elif _GROUPED.fullmatch(digits):
        number = float(_ungrouped(digits))
    else:
        raise Unreadable(_("Write a number in digits, such as 12 or 3.5."))
    if number > _LARGEST:
        raise Unreadable(_("That number is too large to be meant."))
    return sign * number


def _either(digits: str) -> str:
    whole = re.sub("[.,]", "", digits)
    part = digits.replace(",", ".").rstrip("0")
    part += "0" if part.endswith(".") else ""
    return _("That could be {whole} or {part}: write one of these.").format(whole=whole, part=part)


def _ungrouped(digits: str) -> str:
    """Without the signs between thousands: all but the last, where the last is another one."""
    last = max(digits.rfind(","), digits.rfind("."))
    signs = {c for c in digits if c in ",."}
    if len(signs) == 1:
        return re.sub("[.,]", "", digits)
    return re.sub("[.,]", "", digits[:last]) + "." + digits[last + 1 :]


def spaced(number: float) -> str:
    """A number with spaces between thousands, which no reader can take for a decimal sign."""
    if number == int(number):
        return f"{int(number):,}".replace(",", "\u202f")
    return f"{number:,.10f}".rstrip("0").replace(",", "\u202f")


class NumberForm(TypedForm):
    """A number is right within a tolerance."""

    HINT = _("Write a number; a decimal point or comma are both fine.")
    EMPTY = _("Write a number first.")

    def read(self, text: str) -> str:
        unit = self.form.unit
        said = spaced(read_number(self._without_unit(text)))
        return f"{said} {unit}" if unit else said

    def _without_unit(self, text: str) -> str:
        unit = self.form.unit
        return text.removesuffix(unit) if unit and not unit.isdigit() else text

    def response(self, certainty: Certainty) -> AnyResponse:
        return NumberResponse(read_number(self._without_unit(self.written)), certainty)
