"""Findings for programs, as `docs/checking.md` describes them. Pure ASCII, whatever is in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from briefing.authoring.check.checked import Checked, Deed, Searched, Seen
from briefing.authoring.check.figures import RoleFigures
from briefing.scenario.diagnostic import Place

VERSION = 1


def lines(scenarios: Iterable[Checked]) -> Iterator[str]:
    """One document."""
    document = {"briefing-check": VERSION, "scenarios": [_scenario(one) for one in scenarios]}
    yield json.dumps(document, indent=2)


def _scenario(one: Checked) -> dict[str, Any]:
    return {
        "path": one.path,
        "finished": one.finished,
        "roles": {role.role: _role(role) for role in one.roles},
        "findings": [_finding(finding) for finding in one.findings],
        **({} if one.figures is None else {"figures": [_figures(r) for r in one.figures]}),
    }


def _figures(role: RoleFigures) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(role)
    return found


def _role(role: Searched) -> dict[str, Any]:
    return {
        "states": role.states,
        "finished": role.finished,
        "endings": list(role.endings),
        "stuck": role.stuck,
    }


def _finding(finding: Seen) -> dict[str, Any]:
    said = finding.diagnostic
    return {
        "code": said.code,
        "severity": said.severity,
        "message": said.message,
        "path": list(said.path),
        **(
            _place(said.place) if said.place else dict.fromkeys(("file", "line", "column", "width"))
        ),
        "hint": said.hint.split(", ") if said.hint else [],
        "also": [_place(place) for place in said.also],
        "way": finding.role
        and {"role": finding.role, "moves": [_move(deed) for deed in finding.way]},
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "width": place.width,
    }


def _move(deed: Deed) -> dict[str, Any]:
    if deed.right is not None:
        return {"scene": deed.scene, "answer": deed.name, "right": deed.right}
    move = {"scene": deed.scene, "choose": deed.name}
    return move if deed.draw is None else {**move, "draw": deed.draw}
