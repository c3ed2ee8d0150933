"""Where a player's things live. The only importer of platformdirs."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

DATA = "BRIEFING_DATA"
"""The environment variable that names another data folder."""


def data_folder() -> Path:
    """The folder for everything that the game keeps."""
    named = os.environ.get(DATA)
    return Path(named) if named else user_data_path("briefing", appauthor=False)


def runs_folder() -> Path:
    """The folder of the runs. It need not exist yet."""
    return data_folder() / "runs"
