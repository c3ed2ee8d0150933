"""Findings as GitHub shows them beside a change: one workflow command a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.authoring.check.checked import Checked, Seen
from briefing.authoring.check.formats.wording import message, unfinished
from briefing.scenario.diagnostic import Place, Severity
from briefing.scenario.text import visible
from briefing.words import _

LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def lines(scenarios: Iterable[Checked]) -> Iterator[str]:
    """A line for each finding, and one for each search that was not finished."""
    for one in scenarios:
        for finding in one.findings:
            yield _annotation(finding)
        for said in unfinished(one):
            yield _command("notice", {"title": _("not finished")}, said)


def _annotation(finding: Seen) -> str:
    said = finding.diagnostic
    given = {**(_where(said.place) if said.place else {}), "title": said.code}
    return _command(LEVELS[said.severity], given, message(said))


def _command(level: str, given: dict[str, str], said: str) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in given.items())
    return f"::{level} {properties}::{_data(said)}"


def _where(place: Place) -> dict[str, str]:
    ends = place.column + place.width
    numbers = {"line": place.line, "col": place.column, "endColumn": ends}
    return {"file": place.file, **{name: str(number) for name, number in numbers.items()}}


def _data(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
