"""Planted defects are found, every one, at the marked place, with nothing else reported."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from briefing.authoring.check.run import check
from briefing.authoring.loader import load

PLANTED = Path(__file__).parent / "planted"
NAMES = ("ferry.yaml", "archive", "quay.yaml", "minutes.yaml")
_MARK = re.compile(r"# planted: ([a-z-]+)$")

Found = tuple[str, str, int]
"""A code, a file's path below the folder of planted scenarios, and a line."""


def marked(path: Path) -> Counter[Found]:
    """The places that the author has marked in a scenario's files."""
    files = sorted(path.rglob("*.yaml")) if path.is_dir() else [path]
    return Counter(
        (mark[1], str(file.relative_to(PLANTED)), number)
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if (mark := _MARK.search(line))
    )


@pytest.mark.parametrize("name", NAMES)
def test_exactly_the_planted_defects_are_found(name: str) -> None:
    loaded = load(PLANTED / name)
    assert loaded.scenario is not None
    assert loaded.diagnostics == ()
    found: Counter[Found] = Counter()
    for finding in check(loaded).findings:
        code, place = finding.diagnostic.code, finding.diagnostic.place
        assert place is not None, finding
        found[code, str(Path(place.file).relative_to(PLANTED)), place.line] += 1
    expected = marked(PLANTED / name)
    assert sorted((expected - found).elements()) == [], "planted and not found"
    assert sorted((found - expected).elements()) == [], "found and not planted"


def test_the_two_scenarios_have_ten_planted_defects_each() -> None:
    assert [marked(PLANTED / name).total() for name in ("ferry.yaml", "archive")] == [10, 10]
