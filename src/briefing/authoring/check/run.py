"""Runs every rule over a scenario: all that was found, in the order in which it stands."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from briefing.authoring.check.ignores import hidden
from briefing.authoring.check.reach import Tell
from briefing.authoring.check.registry import rules
from briefing.authoring.check.rule import Finding
from briefing.authoring.check.saying import findings, said
from briefing.authoring.check.study import Study
from briefing.authoring.loader import Loaded
from briefing.authoring.uncollected import uncollected


class Report(msgspec.Struct, frozen=True, eq=False):
    """All there is to say of a scenario. There is a study where it could be read."""

    findings: tuple[Finding, ...]
    study: Study | None = None


def check(loaded: Loaded, limit: int | None = None, tell: Tell | None = None) -> Report:
    """Every finding of the loader and of the rules, in the order in which they stand."""
    found = [Finding(one) for one in loaded.diagnostics]
    if loaded.scenario is None:
        return Report(tuple(found))
    with uncollected():
        study = Study(loaded, loaded.scenario, limit, tell)
        found += (one for one in study.once(findings) if not hidden(study, one.diagnostic))
        found += (one for rule in rules() if rule.kind == "ignoring" for one in said(study, rule))
    return Report(tuple(sorted(found, key=_standing(loaded))), study)


def _standing(loaded: Loaded) -> Callable[[Finding], tuple[int, int, int]]:
    """By file, as the loader reads them, then by line and column."""
    files = [source.name for source in loaded.sources]

    def key(one: Finding) -> tuple[int, int, int]:
        place = one.diagnostic.place
        if place is None or place.file not in files:
            return -1, 0, 0
        return files.index(place.file), place.line, place.column

    return key
