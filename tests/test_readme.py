"""The README and the manual cannot rot: each command in them is run, and none is missing."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli.arguments import MODULES
from briefing.playthrough.golden import FOLDER
from tests.shipped import FOLDER as SCENARIOS

ROOT = Path(__file__).parents[1]
MANUAL = ("playing", "checking", "graph", "ink")
PAGES = (ROOT / "README.md", *(ROOT / "docs" / f"{page}.md" for page in MANUAL))
FENCE = re.compile(r"^```(console|sh)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
OF_OTHERS = ("git", "cd", "pip", "pipx", "uv")
"""Commands of other programs, which a newcomer needs and no test should run."""


def commands() -> list[tuple[str, str]]:
    """Every command of every page, with the page's name. In `console` they stand after a `$`."""
    found = []
    for page in PAGES:
        for kind, block in FENCE.findall(page.read_text("utf-8")):
            for line in block.splitlines():
                command = line.removeprefix("$ ") if kind == "sh" or line.startswith("$ ") else ""
                command = command.partition(" #")[0].strip()
                if command and not command.startswith("#"):
                    found.append((page.name, command))
    return found


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine on which somebody has finished a run."""
    runs = tmp_path / "data" / "runs"
    runs.mkdir(parents=True)
    recorded = sorted((SCENARIOS / "first-steps" / FOLDER).glob("*.jsonl"))[0]
    shutil.copy(recorded, runs / "20240419T000000-first-steps-0.jsonl")
    return tmp_path


@pytest.mark.parametrize(("page", "command"), commands())
def test_a_command_of_the_manual_works(page: str, command: str, machine: Path) -> None:
    word, *rest = shlex.split(command)
    if word == "make":
        makefile = (ROOT / "Makefile").read_text("utf-8")
        targets = re.findall(r"^([a-z]+):", makefile, re.MULTILINE)
        switches = [f"{name}=1" for name in re.findall(r"\$\(if \$\(([A-Z]+)\)", makefile)]
        assert set(rest) <= {*targets, *switches}
    elif word == "briefing":
        done = subprocess.run(
            [sys.executable, "-m", "briefing", *rest],
            cwd=machine,
            env={**os.environ, "BRIEFING_DATA": str(machine / "data")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
        says = "ink" in rest  # and what ink cannot hold
        assert (done.returncode, done.stderr != b"") == (0, says), done.stderr
    else:
        assert word in OF_OTHERS, "what runs this?"


@pytest.mark.parametrize("word", MODULES)
def test_every_command_stands_in_the_manual(word: str) -> None:
    assert any(re.match(rf"briefing {word}\b", command) for _page, command in commands())
