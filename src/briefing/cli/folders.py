"""Where scenarios lie: one's own on this machine, and the one that is meant."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def own_scenarios() -> Path:
    """The folder beside the runs. It need not be there."""
    from briefing.playthrough.saves.places import data_folder

    return data_folder() / "scenarios"


def scenario_path(name: str) -> Path:
    """Where the scenario lies that is meant by a name or a path."""
    from briefing.authoring.library import Unknown, located
    from briefing.cli.failure import USAGE, Failure

    try:
        return located(name, own_scenarios)
    except Unknown as unknown:
        raise Failure(str(unknown), USAGE) from None
