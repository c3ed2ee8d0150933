"""What the rules say of a study, before anything of it is ignored."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.registry import rules
from briefing.authoring.check.rule import Finding, Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Diagnostic
from briefing.scenario.text import visible


def findings(study: Study) -> tuple[Finding, ...]:
    """What all rules say, but for those that look at what is ignored."""
    ordinary = (rule for rule in rules() if rule.kind != "ignoring")
    return tuple(one for rule in ordinary for one in said(study, rule))


def said(study: Study, rule: Rule) -> Iterator[Finding]:
    """What one rule says; of what never happens nothing, unless the search is finished."""
    if rule.proof and not study.proved:
        return
    for found in rule.check(study):
        yield Finding(_diagnostic(study, rule, found), found.trail)


def _diagnostic(study: Study, rule: Rule, found: Found) -> Diagnostic:
    loaded = study.loaded
    return Diagnostic(
        rule.code,
        visible(found.message),
        found.path,
        study.scenario.check.severity.get(rule.code, rule.severity),
        found.hint,
        found.place or loaded.place(found.path, found.part),
        tuple(loaded.place(path) for path in found.also),
    )
