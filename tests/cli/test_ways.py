"""The way to a finding is a file that can be played: it stands the author in front of it."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from briefing.authoring.check.example import whole
from briefing.authoring.check.rules import dead_end, trap, variable_pinned
from briefing.cli.main import main

EXPECTED = {
    "dead-end": (dead_end.RULE.wrong, "They want an answer."),
    "trap": (trap.RULE.wrong, "Nobody calls."),
    "variable-pinned": (variable_pinned.RULE.wrong, "The light goes."),
}


@pytest.mark.parametrize("code", EXPECTED)
def test_a_way_is_written_and_leads_there(
    code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    example, seen = EXPECTED[code]
    Path("example.yaml").write_text(whole(example), "utf-8")
    main(["check", "example.yaml", "--ways", "ways"])
    (file,) = Path("ways").iterdir()
    assert file.name.startswith(f"example-{code}-")
    (command,) = [line for line in capsys.readouterr().out.splitlines() if "--replay" in line]
    word, *rest = shlex.split(command)
    assert word == "briefing"
    assert main([*rest, "--plain"]) == 0
    told = capsys.readouterr().out
    assert seen in told[-600:]
    for other in {"They want an answer.", "Nobody calls.", "The light goes."} - {seen}:
        assert other not in told


def test_figures_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "first-steps", "--figures"]) == 0
    told = capsys.readouterr().out
    assert "playthroughs" in told
    assert "every way there needs the_promise." in told
