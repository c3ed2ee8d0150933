"""Both examples of every rule: the wrong one gives that one finding there, the right none."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.check.example import CLEAN_YAML, marked, whole
from briefing.authoring.check.registry import rules
from briefing.authoring.check.rule import Rule
from briefing.authoring.check.run import check
from briefing.authoring.loader import load
from briefing.playthrough.following import stood
from briefing.playthrough.playthrough import Game, Playthrough

RULES = {rule.code: rule for rule in rules()}


def found(text: str, folder: Path) -> list[tuple[str, int]]:
    """Each finding's code and line."""
    path = folder / "example.yaml"
    path.write_text(text, encoding="utf-8")
    diagnostics = [one.diagnostic for one in check(load(path)).findings]
    return [(one.code, one.place.line if one.place else 0) for one in diagnostics]


def test_the_clean_one_is_clean(tmp_path: Path) -> None:
    assert found("".join(CLEAN_YAML.values()), tmp_path) == []


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_the_wrong_example(rule: Rule, tmp_path: Path) -> None:
    assert found(whole(rule.wrong), tmp_path) == [(rule.code, marked(rule.wrong))]


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_the_right_example(rule: Rule, tmp_path: Path) -> None:
    assert found(whole(rule.right), tmp_path) == []


NOBODY_COMES = {"unreachable-scene", "unreachable-ending", "variable-never-read"}
TOLD = {"item-before-fact", "outcome-before-estimate", "record-before-choice"}
FLOW = [
    rule for rule in RULES.values()
    if (rule.kind == "flow" and rule.code not in NOBODY_COMES) or rule.code in TOLD
]  # fmt: skip


@pytest.mark.parametrize("rule", FLOW, ids=[rule.code for rule in FLOW])
def test_a_finding_carries_a_way_that_can_be_played(rule: Rule, tmp_path: Path) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(whole(rule.wrong), encoding="utf-8")
    report = check(load(path))
    (finding,) = report.findings
    assert finding.trail is not None
    assert report.study is not None
    game = Game(report.study.scenario)
    trail = finding.trail
    moves = [step.move for step in trail.way]
    run = stood(game, trail.role, moves, answered=trail.answered)
    view = Playthrough(game, run.header.seed, run.events).view
    scene = finding.diagnostic.path[1] if finding.diagnostic.path[0] == "scenes" else "evening"
    place = report.study.law.written(report.study.law.places[str(scene)])
    assert view.heading == place.title
