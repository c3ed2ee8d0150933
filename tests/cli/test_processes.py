"""Real processes: signals, pipes that close, terminals that know few signs."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

BRIEFING = [sys.executable, "-m", "briefing"]
PLAY = [*BRIEFING, "play", "first-steps", "--plain", "--role", "harbour_master", "--seed", "7"]


def said(command: list[str], typed: bytes = b"", **environment: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        command,
        input=typed,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_end_of_the_input_saves_and_leaves() -> None:
    code, out, err = said(PLAY, b"1\n")
    assert (code, err) == (0, b"")
    assert re.search(rb"Saved. Go on with: briefing play --plain --resume \w+", out)


def test_a_terminal_that_knows_ascii_only_is_told_the_same_in_ascii() -> None:
    code, out, err = said(PLAY, b"1\n", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (code, err) == (0, b"")
    assert out.isascii()
    assert b"[A para. 1]" in out


def test_typed_bytes_that_are_no_text_are_no_answer() -> None:
    code, out, err = said(PLAY, b"\xff\xfe\x00\n1\n")
    assert (code, err) == (0, b"")
    assert b"Type a number from 1 to 3" in out
    assert b"You chose" in out


@pytest.mark.parametrize("marks", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": "xterm"}])
def test_no_escape_goes_into_a_pipe(marks: dict[str, str]) -> None:
    _code, out, _err = said(PLAY, b"1\n", **marks)
    assert b"\x1b" not in out


@pytest.mark.skipif(os.name != "posix", reason="a shell as POSIX has it")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("words", ["list", "play first-steps", "--help"])
def test_a_stream_that_is_closed_from_the_start_is_no_error(words: str, closed: str) -> None:
    shell = ["sh", "-c", f"{sys.executable} -m briefing {words} {closed}"]
    code, _out, err = said(shell)
    assert (code, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_output_that_cannot_be_written_is_said_once() -> None:
    code, _out, err = said(["sh", "-c", f"{sys.executable} -m briefing list > /dev/full"])
    assert code == 1
    assert err.count(b"\n") == 1


@pytest.mark.parametrize("words", [["list"], ["--help"], ["play", "first-steps"]])
def test_a_reader_that_goes_away_is_no_error(words: list[str]) -> None:
    with subprocess.Popen(
        [*BRIEFING, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in (0, 1)


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_an_interrupted_run_is_saved_and_says_so() -> None:
    with subprocess.Popen(
        PLAY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"1\n")
        process.stdin.flush()
        told = b""
        while b"Press Enter" not in told:
            told += os.read(process.stdout.fileno(), 4096)
        process.send_signal(signal.SIGINT)
        told += process.stdout.read()
        assert process.stderr.read() == b""
    assert process.returncode == 130
    assert b"Saved. Go on with" in told
    code, out, _err = said([*BRIEFING, "play", "--plain", "--resume", "last"])
    assert code == 0
    assert b"You chose" in out


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
@pytest.mark.parametrize("ended", [signal.SIGINT, signal.SIGKILL])
def test_a_check_that_is_ended_leaves_no_process_behind(ended: signal.Signals) -> None:
    flags = [f"b{number}" for number in range(60)]
    choices = [f"{{id: {flag}, text: A, set: {{{flag}: true}}, goto: a}}" for flag in flags]
    Path("wide.yaml").write_text(
        "briefing: 1\ntitle: W\nsummary: W\nroles: {r: {title: R, brief: B, start: a}}\n"
        f"variables: {{{', '.join(f'{flag}: {{start: false}}' for flag in flags)}}}\n"
        f"scenes: {{a: {{title: A, text: A, choices: [{', '.join(choices)}, "
        f"{{id: out, text: A, when: {' and '.join(flags)}, goto: e}}]}}}}\n"
        "endings: {e: {title: E, text: E}}\n",
        "utf-8",
    )
    with subprocess.Popen(
        [*BRIEFING, "check", "first-steps", "wide.yaml", "wide.yaml", "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        assert b"nothing to mend" in process.stdout.readline()
        process.send_signal(ended)
        process.communicate(timeout=30)  # whoever is left behind would hold the pipes open
    assert process.returncode in (130, -ended)


@pytest.mark.skipif(os.name != "posix", reason="a terminal as POSIX has it")
@pytest.mark.parametrize(("no_color", "marked"), [("", True), ("1", False)])
def test_on_a_terminal_marks_are_sparing_and_can_be_forbidden(no_color: str, marked: bool) -> None:
    out = _on_terminal([*PLAY], b"1\nq\n", NO_COLOR=no_color, TERM="xterm")
    assert (b"\x1b" in out) is marked
    assert set(re.findall(rb"\x1b\[[0-9;?]*[A-Za-z]", out)) <= {b"\x1b[1m", b"\x1b[2m", b"\x1b[0m"}


def test_a_dumb_terminal_is_played_plainly() -> None:
    out = _on_terminal([*BRIEFING, "play", "first-steps", "--new"], b"q\n", TERM="dumb")
    assert b"Who will you be?" in out
    assert b"\x1b" not in out


@pytest.mark.skipif(os.name != "posix", reason="a terminal as POSIX has it")
def test_new_asks_on_a_terminal_until_it_has_a_name(machine: Path) -> None:
    said = _on_terminal([*BRIEFING, "new", "Town Water"], b"town-water\nThe water\n\nA. Teacher\n")
    assert b"Try town-water." in said
    assert b"Who is the player? [Head of the waterworks]" in said
    text = (machine / "work" / "town-water" / "scenario.yaml").read_text("utf-8")
    for line in (
        'title: "The water"',
        'authors: ["A. Teacher"]',
        'title: "Head of the waterworks"',
    ):
        assert line in text


@pytest.mark.skipif(os.name != "posix", reason="a terminal as POSIX has it")
def test_new_is_left_by_the_end_of_the_input(machine: Path) -> None:
    assert b"Nothing was written." in _on_terminal([*BRIEFING, "new"], b"\x04", code=1)
    assert not list((machine / "work").iterdir())


def _on_terminal(command: list[str], typed: bytes, code: int = 0, **environment: str) -> bytes:
    """What a command says on a terminal of 80 by 24, within a minute."""
    import pty  # late: there is none on every system
    import termios

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, **environment}
    )
    os.close(theirs)
    os.write(ours, typed)
    told = b""
    try:
        while select.select([ours], [], [], 60)[0] and (piece := os.read(ours, 4096)):
            told += piece
    except OSError:
        pass  # the other end is closed
    finally:
        os.close(ours)
    try:
        assert process.wait(10) == code
    finally:
        process.kill()
    return told


@pytest.mark.skipif(os.name != "posix", reason="a terminal as POSIX has it")
def test_what_cannot_be_opened_on_the_screen_is_said_when_the_screen_is_gone(
    tmp_path: Path,
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("briefing: 1\ntitel: B\n")
    out = _on_terminal([*BRIEFING, "play", str(bad)], b"", code=1, TERM="xterm-256color")
    assert b"unknown-key" in out.rpartition(b"\x1b[?1049l")[2]
