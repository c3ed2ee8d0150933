"""Where one's own scenarios are kept on this machine."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


def own_scenarios() -> Path:
    """The folder beside the runs. It need not be there."""
    from briefing.playthrough.saves.places import data_folder

    return data_folder() / "scenarios"
