"""`docs/authoring.md` is true: its edits are made in order, and its commands say what it says.

In a block of what a command says, `…` stands for anything, and other lines may stand between.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.authoring.loader import load
from briefing.cli import arguments

PAGE = Path(__file__).parents[2] / "docs" / "authoring.md"
BLOCK = re.compile(r"(?:^<!-- (.*?) -->\n)?^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SCENARIO = "town-water"


class Author:
    """Follows the page in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.said, self.sought = folder, "", ("", "")

    def do(self, word: str, kind: str, text: str) -> None:
        """What one block asks for."""
        order, _colon, name = word.partition(": ")
        path = self.folder / SCENARIO / name
        if kind == "sh":
            self.run(text.strip())
        elif kind == "text":
            self.expect(text)
        elif order == "find":
            assert path.read_text("utf-8").count(text) == 1, text
            self.sought = (name, text)
        elif order == "make it":
            path = self.folder / SCENARIO / self.sought[0]
            path.write_text(path.read_text("utf-8").replace(self.sought[1], text), "utf-8")
        elif order == "add to":
            path.write_text(path.read_text("utf-8") + text, "utf-8")
        else:
            assert kind == "yaml", "what is to be done with this?"

    def run(self, command: str) -> None:
        line, _mark, into = command.partition(" > ")
        word, *rest = shlex.split(line)
        assert word == "briefing"
        if "--watch" in rest:
            arguments.parse(rest)  # needs a terminal; the game itself is tested elsewhere
            return
        done = subprocess.run(
            [sys.executable, "-m", "briefing", *rest],
            cwd=self.folder,
            env={**os.environ, "BRIEFING_DATA": str(self.folder / "data")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        assert done.returncode == int(" error: " in done.stdout), done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        self.said = done.stdout
        if into:
            (self.folder / into).write_text(done.stdout, "utf-8")

    def expect(self, text: str) -> None:
        """Each line has been said, in this order."""
        rest = self.said
        for line in filter(None, map(str.strip, text.splitlines())):
            found = re.search(re.escape(line).replace("…", ".*"), rest)
            assert found, f"{line!r} is not in {self.said!r}"
            rest = rest[found.end() :]


@pytest.fixture(scope="module")
def author(tmp_path_factory: pytest.TempPathFactory) -> Author:
    """Somebody who has followed the page to its end."""
    made = Author(tmp_path_factory.mktemp("author"))
    for word, kind, text in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        made.do(word, kind, text)
    return made


def test_the_tutorial_works_as_it_is_written(author: Author) -> None:
    scenario = load(author.folder / SCENARIO).scenario
    assert scenario is not None
    assert "until_when" in scenario.quiz_of(next(iter(scenario.roles)))


def test_what_it_makes_can_be_played(author: Author) -> None:
    command = ["play", f"./{SCENARIO}", "--plain", "--unsaved", "--role", "mayor"]
    done = subprocess.run(
        [sys.executable, "-m", "briefing", *command],
        cwd=author.folder,
        input="1\n\n5\n1\n\n2\n\n\n",
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert "You chose: Explain it in the square, beside the doctor." in done.stdout
    assert "They drink" in done.stdout


def test_it_says_which_files_there_are(author: Author) -> None:
    table = set(re.findall(r"^\| `([a-z]+\.[a-z]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE))
    assert table == {path.name for path in (author.folder / SCENARIO).iterdir() if path.is_file()}


def test_its_links_lead_somewhere() -> None:
    for link in re.findall(r"\]\(([^)#]+)", PAGE.read_text("utf-8")):
        assert (PAGE.parent / link).is_file(), link
