"""Diagnostics for a terminal: the place, one plain sentence, the line with a caret, the hint."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.plain.lines import width
from briefing.scenario.diagnostic import Diagnostic, Place
from briefing.scenario.text import visible
from briefing.words import _

WIDEST = 100


def shown(findings: Iterable[Diagnostic]) -> str:
    """All findings, one under another."""
    return "\n".join(line for finding in findings for line in _lines(finding))


def _lines(finding: Diagnostic) -> Iterator[str]:
    severities = {"error": _("error"), "warning": _("warning"), "info": _("info")}
    where = f"{_at(finding.place)}: " if finding.place else ""
    severity = severities[finding.severity]
    yield visible(f"{where}{severity}: {finding.message} [{finding.code}]")
    if finding.place and finding.place.source:
        yield from _pointed(finding.place)
    if finding.hint:
        yield visible(_("    Near to it: {names}").format(names=finding.hint))
    for place in finding.also:
        yield visible(_("    See also: {place}").format(place=_at(place)))


def _at(place: Place) -> str:
    return f"{place.file}:{place.line}:{place.column}"


def _pointed(place: Place) -> Iterator[str]:
    """The line, or the part of it around the place, and a caret under it."""
    line, column = place.source.replace("\t", " "), place.column - 1
    start = max(0, column - WIDEST // 2) if len(line) > WIDEST else 0
    part = visible(line[start : start + WIDEST])
    before = width(visible(line[start:column]))
    under = width(visible(line[column : column + place.width]))
    yield f"    {part}"
    yield f"    {' ' * before}{'^' * max(1, min(under, WIDEST - before))}"
