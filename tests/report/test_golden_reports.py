"""The reports of two fixed runs, letter for letter."""

from __future__ import annotations

import pytest

from tests.report.bless import GOLDEN, reports


@pytest.mark.parametrize("name", reports())
def test_report(name: str) -> None:
    golden = (GOLDEN / name).read_text(encoding="utf-8")
    assert reports()[name] == golden, "run: python -m tests.report.bless"


def test_no_golden_file_is_forgotten() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(reports())
