"""Files that must fail: each says which findings it has, where, and that it has no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing.authoring.loader import load

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


def test_there_are_many() -> None:
    assert len(FILES) >= 60
