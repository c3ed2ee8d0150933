"""What is said of the data folder without platformdirs is what platformdirs says."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_data_path

from briefing.playthrough.saves import places


@pytest.mark.parametrize("home", [None, "/somewhere/else"])
@pytest.mark.parametrize("data", [None, "", "/data/of/mine", "relative"])
def test_the_data_folder_is_the_platforms(
    monkeypatch: pytest.MonkeyPatch, home: str | None, data: str | None
) -> None:
    monkeypatch.delenv(places.DATA, raising=False)
    for name, value in (("HOME", home), ("XDG_DATA_HOME", data)):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    assert places.data_folder() == user_data_path("briefing", appauthor=False)


def test_a_folder_that_is_named_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(places.DATA, "/named")
    assert places.runs_folder() == Path("/named/runs")
