"""Files that must fail: each says which findings it has, where, and that it has no others."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from briefing.authoring.loader import load, tree
from briefing.authoring.loader.sense.table import RULES

FOLDER = Path(__file__).parent / "must_fail"
FILES = sorted(FOLDER.glob("*.yaml"))
EXPECTED = re.compile(r"^# expect: (\S+) (\d+):(\d+)$", re.MULTILINE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_exactly_these_findings_at_exactly_these_places(path: Path) -> None:
    expected = EXPECTED.findall(path.read_text(encoding="utf-8"))
    loaded = load(path)
    found = [
        (one.code, str(one.place.line), str(one.place.column))
        for one in loaded.diagnostics
        if one.place
    ]
    assert expected
    assert sorted(found) == sorted(expected)
    assert loaded.scenario is None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_same_findings_without_libyaml(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "PARSER", tree.PureParser)
    expected = [code for code, _line, _column in EXPECTED.findall(path.read_text("utf-8"))]
    assert sorted(one.code for one in load(path).diagnostics) == sorted(expected)


@pytest.mark.parametrize("model", RULES, ids=lambda model: model.__name__)
def test_rules_look_at_fields_that_are_there(model: type[msgspec.Struct]) -> None:
    for rule in RULES[model]:
        assert set(rule.needs) <= set(model.__struct_fields__)


def test_there_are_many() -> None:
    assert len(FILES) >= 60
