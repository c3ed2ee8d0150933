"""What each door loads, and nothing else: start-up is a feature, and walls have to hold."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "textual", "rich", "yaml", "transitions", "msgspec", "babel", "markdown_it", "platformdirs",
    "sqlite3", "socket", "asyncio", "email", "http", "importlib.metadata", "_ssl", "hashlib",
}  # fmt: skip

SHOWN = {"textual", "rich", "asyncio", "socket", "yaml", "platformdirs"}
"""What the first frame is drawn with."""

ROOMS = {f"briefing.{room}" for room in ("tui", "plain", "authoring", "playthrough")}

MAY = {
    "import briefing": set(),
    "import briefing.rules": set(),
    "import briefing.rules.play": {"msgspec"},
    "main(['--help'])": set(),
    "main(['list'])": {"yaml", "platformdirs", "briefing.authoring", "briefing.playthrough"},
    "import briefing.tui.app": {
        *SHOWN, "briefing.tui", "briefing.authoring", "briefing.playthrough",
    },
    "import briefing.tui.screens.play, briefing.playthrough.open_run": {
        *SHOWN, "msgspec", "markdown_it", "transitions",
        "briefing.tui", "briefing.authoring", "briefing.playthrough",
    },
    "main(['check', 'first-steps'])": {
        "yaml", "platformdirs", "msgspec", "briefing.authoring", "briefing.playthrough",
    },
    "main(['play', 'first-steps', '--plain', '--unsaved'])": {
        "yaml", "platformdirs", "msgspec", "markdown_it", "transitions",
        "briefing.authoring", "briefing.playthrough", "briefing.plain",
    },
}  # fmt: skip


def loaded(line: str) -> set[str]:
    """The modules that are loaded after a line of Python."""
    code = f"""
import contextlib, io, sys
def main(argv):
    from briefing.cli.main import main
    sys.stdin = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(argv) == 0
{line}
print(*sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("line", MAY)
def test_a_door_loads_only_what_it_needs(line: str) -> None:
    assert loaded(line) & (HEAVY | ROOMS) <= MAY[line]
