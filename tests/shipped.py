"""The scenarios that are shipped, for tests that hold for all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from briefing.authoring.loader import load
from briefing.scenario.scenario import Scenario

FOLDER = Path(__file__).parents[1] / "scenarios"


def shipped() -> dict[str, Callable[[], Scenario]]:
    """A maker for each shipped scenario, by name."""
    return {path.name: _maker(path) for path in sorted(FOLDER.iterdir()) if path.is_dir()}


def _maker(path: Path) -> Callable[[], Scenario]:
    @cache
    def made() -> Scenario:
        loaded = load(path)
        assert loaded.scenario is not None, loaded.diagnostics
        return loaded.scenario

    return made
