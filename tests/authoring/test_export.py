"""Ink as it is written; that it plays like ours is judged in `tests/judge`."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.export import ink, left_out
from briefing.authoring.export.asking import condition
from briefing.scenario.scenario import Scenario
from tests.scenarios import looping, tiny
from tests.shipped import shipped


def test_first_steps_reads_as_it_was_blessed() -> None:
    golden = Path(__file__).with_name("first-steps.ink").read_text("utf-8")
    assert ink(shipped()["first-steps"]()) == golden


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("trust < 20", "trust < 20"),
        ("not signed", "not signed"),
        ("0 <= trust < 9999999999", "(0 <= trust) and (trust < 2000000000)"),
        ("stance == hostile or role != master", '(stance == "hostile") or (Role != "master")'),
        ("visited(desk) and signed", "(Scene_desk > 0) and signed"),
        ("chose(first_light.toss_up)", "Scene_first_light.Chose_toss_up > 0"),
        ("not (knows(port_open) or correct(when_open))",
         "not (Knows_port_open or Correct_when_open)"),
        ("(signed) == (trust > 1)", "signed == (trust > 1)"),
    ],
)  # fmt: skip
def test_a_condition_in_ink(text: str, wanted: str) -> None:
    assert condition(tiny(), text) == wanted


@pytest.mark.parametrize(
    ("scenario", "wanted"),
    [
        (tiny(), ["the story alone", "3 facts are left out, and the 2 sources", "10 questions",
                  "how_likely, when_open", "2 records", "1 choice that is shown locked",
                  "glossary and the debrief"]),
        (looping(), ["the story alone", "3 facts", "1 record of what happened is"]),
    ],
)  # fmt: skip
def test_what_stays_behind_is_said(scenario: Scenario, wanted: list[str]) -> None:
    said = left_out(scenario)
    assert len(said) == len(wanted)
    assert all(part in sentence for part, sentence in zip(wanted, said, strict=True))
    assert all(f"// {sentence}\n" in ink(scenario) for sentence in said)
