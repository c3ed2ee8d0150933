"""`briefing check` in tables: its status, what it prints and where, and what it does not claim."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.authoring.check.example import CLEAN_YAML, whole
from briefing.authoring.check.registry import rules
from briefing.authoring.loader.codes import EXPLAINED
from briefing.cli.progress import Progress
from tests.cli.conftest import Run

WRONG = {rule.code: whole(rule.wrong) for rule in rules()}
CLEAN = "".join(CLEAN_YAML.values())
CHECK = [sys.executable, "-m", "briefing", "check"]


@pytest.fixture(autouse=True)
def files(machine: Path) -> None:
    """Scenarios beside each other, and what is none."""
    texts = {
        "clean.yaml": CLEAN,
        "warned.yaml": WRONG["scene-without-record"],
        "remark.yaml": WRONG["scene-without-record"]
        + "check: {severity: {scene-without-record: info}}\n",
        "stuck.yaml": WRONG["dead-end"],
        "unread.yaml": CLEAN + "titel: Wrong\n",
        "a, b:c%.yaml": WRONG["dead-end"],
        "esc\x1b[2J.yaml": WRONG["dead-end"],
        "\x85\u2028ü.yaml": CLEAN,
    }
    for name, text in texts.items():
        (machine / "work" / name).write_text(text, encoding="utf-8")
    (machine / "work" / "dir.yaml").mkdir()


ENDS = [
    ("clean.yaml", 0, r"nothing to mend\n  \w+: \d states, 1 ending, nobody gets stuck\n$"),
    ("warned.yaml", 0, r"warned.yaml: 1 warning\n"),
    ("warned.yaml --fail-on warning", 1, r"\[scene-without-record\]"),
    ("remark.yaml --fail-on warning", 0, r"remark.yaml: 1 remark\n"),
    ("remark.yaml --fail-on info", 1, r"info: .*\[scene-without-record\]"),
    ("stuck.yaml", 1, r"way there, as \w+: first_light.close\n.*: 1 error\n.*can get stuck"),
    ("stuck.yaml --limit 1", 0, r"not finished: \d states; nothing is proved\n$"),
    ("unread.yaml", 1, r"unknown-key.*Nothing else was looked for yet"),
    ("unread.yaml clean.yaml", 1, r"unread.yaml: 1 error\n.*\nclean.yaml: nothing to mend"),
    ("clean.yaml missing.yaml stuck.yaml", 1, "There is no such file.*stuck.yaml: 1 error"),
    ("dir.yaml clean.yaml", 1, "holds no .yaml file.*clean.yaml: nothing"),
    ("first-steps", 0, r"first-steps: nothing to mend"),
    ("clean.yaml --format github", 0, r"^$"),
    ("stuck.yaml --format github", 1, r"^::error file=stuck.yaml,.*dead-end::A player.*\n$"),
    ("esc\x1b[2J.yaml", 1, "^esc␛"),
    ("--explain dead-end", 0, "^dead-end\n=+\n.*is stuck.*Wrong\n-+\n\n    var.*Right\n-+\n"),
    ("--explain unknown-fact", 0, r"^unknown-fact\n"),
    ("--list", 0, r"dead-end \(error\)\n    A scene in which no choice"),
    ("--help", 0, r"--jobs N .*one\s+alone\s+is\s+not\s+checked\s+faster"),
]  # fmt: skip

USAGE = [
    ("", "briefing check PATH"),
    ("clean.yaml nowhere", "no scenario “nowhere”"),
    ("clean.yaml --format xml", "xml"),
    ("clean.yaml --fail-on never", "never"),
    ("clean.yaml --limit 0", "a whole number from 1 up"),
    ("clean.yaml --jobs x", "a whole number from 1 up"),
    ("--explain ded-end", "There is no finding “ded-end”. Did you mean dead-end?"),
    ("--explain \x1b[2J", "There is no finding “␛[2J”. See --list."),
]


@pytest.mark.parametrize(("line", "code", "says"), ENDS)
def test_how_it_ends_and_what_it_says(briefing: Run, line: str, code: int, says: str) -> None:
    said = briefing("check", *line.split())
    assert (said.code, said.err) == (code, "")
    assert re.search(says, said.out, re.DOTALL), said.out
    assert "\x1b" not in said.out


@pytest.mark.parametrize(("line", "says"), USAGE)
def test_what_cannot_be_meant(briefing: Run, line: str, says: str) -> None:
    said = briefing("check", *line.split(" ") if line else ())
    assert said.code == 2
    assert said.out == "", "nothing is checked where one of them is not there"
    assert says in said.err
    assert "\x1b" not in said.err


@pytest.mark.parametrize("format", ["text", "json", "sarif", "github"])
def test_jobs_change_nothing_of_what_is_said(briefing: Run, format: str) -> None:
    line = ["check", "--format", format, *sorted(os.listdir())]
    alone = briefing(*line)
    assert alone.code == 1
    assert briefing(*line, "--jobs", "3") == alone


def test_a_name_from_a_file_stays_a_name(briefing: Run) -> None:
    said = briefing("check", "a, b:c%.yaml", "--format", "github")
    assert said.out.startswith("::error file=a%2C b%3Ac%25.yaml,line=")
    said = briefing("check", "a, b:c%.yaml", "\x85\u2028ü.yaml", "--format", "json")
    assert said.out.isascii()
    scenarios = json.loads(said.out)["scenarios"]
    assert [one["path"] for one in scenarios] == ["a, b:c%.yaml", "⟨U+0085⟩⟨U+2028⟩ü.yaml"]


def test_json_is_json_on_a_terminal_that_knows_ascii_only() -> None:
    done = subprocess.run(
        [*CHECK, "stuck.yaml", "--format", "json"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    [finding] = json.loads(done.stdout)["scenarios"][0]["findings"]
    assert "“trust”" in finding["message"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_goes_away_is_no_error(jobs: str) -> None:
    with subprocess.Popen(
        [*CHECK, "stuck.yaml", "clean.yaml", "--jobs", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in (0, 1)


@pytest.mark.parametrize(
    ("terminal", "waited", "shown"), [(True, 2, True), (True, 0.5, False), (False, 2, False)]
)
def test_a_long_search_says_how_far_it_is(
    terminal: bool,
    waited: float,
    shown: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    with Progress() as line:
        now[0] += waited
        line.tell("harbour_master", 16384)
        line.tell("analyst", 7)
    told = capsys.readouterr().err
    first, second = "harbour_master: 16,384 states …", "analyst: 7 states …"
    blank = " " * len(first)
    assert told == (f"\r{first}\r{second:<{len(first)}}\r{blank}\r" if shown else "")


@pytest.mark.parametrize("code", [*WRONG, *EXPLAINED])
def test_everything_that_is_found_is_explained(briefing: Run, code: str) -> None:
    said = briefing("check", "--explain", code)
    assert said.code == 0
    assert said.out.startswith(f"{code}\n")
    assert max(map(len, said.out.splitlines())) <= 120
