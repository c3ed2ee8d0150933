"""A fact that stays in the dossier is too early for a scene behind only where somebody has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.check.example import whole
from briefing.authoring.check.rule import Finding
from briefing.authoring.check.run import check
from briefing.authoring.loader import load
from briefing.playthrough.following import stood
from briefing.playthrough.playthrough import Game, Playthrough

STORY = """\
facts:
  port_closed: {{text: It closed., kind: event, date: 2021-03-04,
                from: [{{source: gazette, credibility: 2}}]}}
  told: {{text: It was closed., kind: event, date: {fact},
         from: [{{source: gazette, credibility: 2}}]}}
variables: {{gone: {{start: false}}}}
scenes:
  first_light: {{title: First light, text: Well., date: 2021-03-04, {first}}}
  aside: {{title: Aside, text: Well., date: 2021-03-10, record: {{text: So it was., facts: [told]}},
          goto: [{{when: gone, to: next_day}}, {{to: evening}}]}}
  next_day: {{title: The next day, text: Well., date: 2021-03-05, goto: evening}}
endings:
  evening: {{title: Evening, text: Night., date: 2021-03-06, shows: [port_closed]}}
"""
TELLS = "record: {text: So it was., facts: [told]}"
CHOICES = """choices: [{{id: aside, text: Aside., set: {{gone: {gone}}}, goto: aside}},
    {{id: on, text: On., set: {{gone: true}}, goto: next_day}}]"""
RECORD, SHOWS = f"goto: next_day, {TELLS}", "goto: next_day, shows: [told]"
AT_ONCE, EITHER = f"goto: evening, {TELLS}", CHOICES.format(gone="false")
STORIES = [
    ("2021-03-06", RECORD, ["The next day"]),
    ("2021-03-07", AT_ONCE, ["Evening"]),
    ("2021-03-05", RECORD, []),
    ("2021-03", RECORD, []),
    ("2021-04~", RECORD, []),
    ("2021-03-06/..", RECORD, ["The next day"]),
    ("2021-03-06, status: planned", RECORD, []),
    ("2021-03-06", SHOWS, []),  # of this the scene that shows it is told
    ("2021-03-06", EITHER, []),  # who has it ends well after, and who comes to the next day has not
    ("2021-03-06", CHOICES.format(gone="true"), ["The next day"]),
    ("2021-03-07", EITHER, ["Evening"]),
]


@pytest.mark.parametrize(("fact", "first", "met"), STORIES)
def test_who_knows_too_early(fact: str, first: str, met: list[str], tmp_path: Path) -> None:
    path = tmp_path / "story.yaml"
    path.write_text(whole(STORY.format(fact=fact, first=first)), encoding="utf-8")
    report = check(load(path))
    assert report.study is not None
    game = Game(report.study.scenario)
    found = [one for one in report.findings if one.diagnostic.code == "known-too-early"]
    assert [_heading(game, one) for one in found] == met


def _heading(game: Game, finding: Finding) -> str:
    """Where one comes to who plays the way of a finding."""
    trail = finding.trail
    assert trail is not None
    run = stood(game, trail.role, [step.move for step in trail.way], answered=trail.answered)
    return Playthrough(game, run.header.seed, run.events).view.heading
