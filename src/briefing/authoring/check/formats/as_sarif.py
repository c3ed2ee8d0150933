"""Findings as SARIF 2.1.0, which code hosts and editors read. Pure ASCII, whatever is in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from briefing.authoring.check.checked import Checked, Deed, Seen
from briefing.authoring.check.formats.wording import deed, message, unfinished
from briefing.authoring.check.page import explained
from briefing.authoring.check.registry import rules
from briefing.authoring.loader.codes import EXPLAINED
from briefing.scenario.diagnostic import Place, Severity
from briefing.scenario.text import visible
from briefing.words import _

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}

Json = dict[str, Any]


def lines(scenarios: Iterable[Checked]) -> Iterator[str]:
    """One log with one run."""
    several = list(scenarios)
    found = [finding for one in several for finding in one.findings]
    described = [*_rules(), *_codes({one.diagnostic.code for one in found})]
    index = {rule["id"]: number for number, rule in enumerate(described)}
    driver = {
        "name": "briefing",
        "version": version("briefing-game"),
        "rules": described,
    }
    invocation: Json = {"executionSuccessful": True}
    if notes := [said for one in several for said in unfinished(one)]:
        invocation["toolExecutionNotifications"] = [
            {"level": "note", "message": _text(said)} for said in notes
        ]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation],
        "results": [_result(finding, index) for finding in found],
    }
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rules() -> Iterator[Json]:
    for rule in rules():
        yield {
            "id": rule.code,
            "shortDescription": _text(rule.title),
            "fullDescription": _text(rule.why),
            "help": {"text": explained(rule.code), "markdown": explained(rule.code)},
            "defaultConfiguration": {"level": LEVELS[rule.severity]},
            "properties": {"tags": [rule.kind]},
        }


def _codes(met: set[str]) -> Iterator[Json]:
    """What the loader has found here."""
    for code, said in EXPLAINED.items():
        if code in met:
            yield {
                "id": code,
                "shortDescription": _text(said),
                "fullDescription": _text(said),
                "help": {"text": explained(code), "markdown": explained(code)},
            }


def _result(finding: Seen, index: dict[str, int]) -> Json:
    said = finding.diagnostic
    result: Json = {
        "ruleId": said.code,
        "ruleIndex": index[said.code],
        "level": LEVELS[said.severity],
        "message": _text(message(said)),
    }
    if said.place:
        result["locations"] = [_location(said.place)]
    if said.also:
        result["relatedLocations"] = [
            {"id": number, **_location(place)} for number, place in enumerate(said.also, 1)
        ]
    if finding.way:
        steps = [{"location": _step(one)} for one in finding.way]
        told = _("The shortest way there, as {role}").format(role=finding.role)
        flow = {"message": _text(told), "threadFlows": [{"locations": steps}]}
        result["codeFlows"] = [flow]
    path = ".".join(map(str, said.path))
    result["partialFingerprints"] = {"briefing/v1": f"{said.code}:{visible(path)}"}
    return result


def _step(one: Deed) -> Json:
    return {**_location(one.place), "message": _text(deed(one))}


def _location(place: Place) -> Json:
    region: Json = {
        "startLine": place.line,
        "startColumn": place.column,
        "endColumn": place.column + place.width,
    }
    if place.source.strip():
        region["snippet"] = _text(place.source)
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(place.file)}, "region": region}}


def _uri(file: str) -> str:
    path = PurePath(visible(file))
    return ("file://" if path.is_absolute() else "") + quote(path.as_posix())


def _text(text: str) -> Json:
    return {"text": visible(text)}
