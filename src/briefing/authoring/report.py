"""A diagnostic as an author reads it: where, what, the line with a mark under it, and a way out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from briefing.scenario.diagnostic import Diagnostic, Place
from briefing.scenario.text import on_one_line, visible
from briefing.words import _

WIDEST = 100
"""How much of a line is shown; a longer one is cut around the place."""


def shown(findings: Iterable[Diagnostic]) -> str:
    """All findings, one under another."""
    return "\n\n".join(render(finding) for finding in findings)


def render(diagnostic: Diagnostic) -> str:
    """The whole of a diagnostic; its first line is what editors look for in a tool's output."""
    place = diagnostic.place
    where = f"{_where(place)}: " if place else ""
    message = on_one_line(diagnostic.message)
    lines = [f"{where}{_severity(diagnostic)}: {message} [{diagnostic.code}]"]
    if place and place.source.strip():
        lines += _pointed(place)
    if diagnostic.hint:
        names = [f"“{on_one_line(name)}”" for name in diagnostic.hint.split(", ")]
        lines.append("  " + _("Did you mean {names}?").format(names=_(" or ").join(names)))
    for other in diagnostic.also:
        lines += ["  " + _("See also {place}:").format(place=_where(other)), *_pointed(other)]
    return "\n".join(lines)


def _where(place: Place) -> str:
    return f"{on_one_line(place.file)}:{place.line}:{place.column}"


def _severity(diagnostic: Diagnostic) -> str:
    return {"error": _("error"), "warning": _("warning"), "info": _("info")}[diagnostic.severity]


def _pointed(place: Place) -> list[str]:
    """The line, and under it a mark."""
    start = place.column - 1
    source = place.source
    cut = max(0, start - WIDEST // 2) if len(source) > WIDEST else 0
    before = _shown(source[cut:start], cut > 0)
    marked = _shown(source[start : min(start + place.width, cut + WIDEST)])
    after = _shown(source[start + place.width : cut + WIDEST]) if place.width < WIDEST else ""
    if cut + WIDEST < len(source):
        after += "…"
    number = str(place.line)
    margin = " " * len(number)
    return [
        f"  {number} | {before}{marked}{after}".rstrip(),
        f"  {margin} | {' ' * _columns(before)}{'^' * max(1, _columns(marked))}",
    ]


def _shown(text: str, cut: bool = False) -> str:
    """A piece of a line, harmless, with tabs as wide as they are counted here."""
    return ("…" if cut else "") + visible(text).replace("\t", "    ")


def _columns(text: str) -> int:
    """How many columns a terminal gives to a text."""
    return sum(_width(sign) for sign in text)


def _width(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1
