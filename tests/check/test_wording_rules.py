"""What the rules that read texts find, and what they leave alone: more than their examples show."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.check.example import whole
from briefing.authoring.check.run import check
from briefing.authoring.loader import load


def codes(example: str, folder: Path) -> list[str]:
    """The codes of all that is found in an example laid over the clean scenario."""
    path = folder / "example.yaml"
    path.write_text(whole(example), encoding="utf-8")
    return [one.diagnostic.code for one in check(load(path)).findings]


ITEM = """\
items:
  who_closed: {{kind: short, prompt: Who closed it?, accept: [the port authority],
               explanation: The port authority did., facts: [port_closed]}}
  other: {{{other}, explanation: So it was., facts: [port_closed]}}
quiz: [who_closed, other]
"""
CHOICE = "kind: choice, prompt: '{}', options: [{}], answer: 1"

NEGATIVE = (
    "Which of these did not happen?",
    "Which of these is *not* true?",
    "Which ship didn’t sail?",
    "What has never been reported?",
    "All of these sailed, except:",
    "Who did NOT sail?",
    "The harbour was closed. Which of the ships were not in it?",
)
POSITIVE = (
    "Which of these had been done, and not only planned?",
    "Which of these was *done*, and not planned?",
    "Why did the ferry, which was not damaged, stay?",
    "The board had not met. Who closed the channel?",
    "Why did the pilots not sail?",
    "Which of these happened?",
    "Which ship, whatever had not been said, sailed?",
)


@pytest.mark.parametrize("prompt", NEGATIVE)
def test_a_negative_stem(prompt: str, tmp_path: Path) -> None:
    other = CHOICE.format(prompt, "One, Two")
    assert codes(ITEM.format(other=other), tmp_path) == ["negative-stem"]


@pytest.mark.parametrize("prompt", POSITIVE)
def test_no_negative_stem(prompt: str, tmp_path: Path) -> None:
    other = CHOICE.format(prompt.replace("'", "’"), "One, Two")
    assert codes(ITEM.format(other=other), tmp_path) == []


OTHERS = ("All of the above", "none of these.", "Both of these", "All answers are right", "A and B")
OWN = ("All of the ships", "None of the above-water parts", "Both papers", "Neither", "All three")


@pytest.mark.parametrize(("option", "found"), [*((o, 1) for o in OTHERS), *((o, 0) for o in OWN)])
def test_all_of_the_above(option: str, found: int, tmp_path: Path) -> None:
    other = CHOICE.format("Which?", f"Some of the ships, {option}")
    assert codes(ITEM.format(other=other), tmp_path) == ["all-of-the-above"] * found


GIVEN = (
    CHOICE.format("What did the port authority say?", "One, Two"),
    CHOICE.format("What followed?", "'A *Port Authority* note', Nothing at all came of it"),
    "kind: order, prompt: In which order?, items: [The port authority met., It closed the port.]",
)
KEPT = (
    CHOICE.format("Who reopened it?", "The port authority, The fishermen"),  # a pool of answers
    CHOICE.format("What did the authority of the port say?", "One, Two"),
    "kind: claims, prompt: Who?, claims: [{text: The port authority did., verdict: not_stated}]",
)


@pytest.mark.parametrize(("other", "found"), [*((o, 1) for o in GIVEN), *((o, 0) for o in KEPT)])
def test_what_gives_an_item_away(other: str, found: int, tmp_path: Path) -> None:
    assert codes(ITEM.format(other=other), tmp_path) == ["quiz-gives-away"] * found


AWAY = """\
items:
  asked: {{{asked}, explanation: So it was., facts: [port_closed]}}
  other: {{kind: choice, prompt: '{prompt}', options: [One, Two], answer: 1,
          explanation: So it was., facts: [port_closed]}}
quiz: [asked, other]
"""
NUMBER = "kind: number, prompt: How many?, answer: {}"
DAY = "kind: date, prompt: On which day?, answer: 2021-03-04"
SHIPS = "kind: choice, prompt: Which?, options: [The Kestrel Bay, The Northern Star], answer: 1"
ASKED = [
    (NUMBER.format("40, unit: ships"), "Why were 40 ships waiting?", 1),
    (NUMBER.format("40, unit: ships"), "Why were 40 crews waiting?", 0),
    (NUMBER.format("1100"), "What were the 1,100 doing?", 1),
    (NUMBER.format("12"), "What did the 12 do?", 0),
    (DAY, "What happened on 4 March?", 1),
    (DAY, "What happened on March 4, 2021?", 1),
    (DAY, "What happened in March 2021?", 0),
    (SHIPS, "What did the Kestrel Bay carry?", 1),
    (SHIPS, "How did the Kestrel Bay meet the Northern Star?", 0),
    ("kind: short, prompt: Which?, accept: [Petrov]", "What did Petrov say?", 1),
    ("kind: short, prompt: Which?, accept: [the decision]", "Who made the decision?", 0),  # summary
    ("kind: choice, prompt: When?, options: [In April, In May], answer: 1", "What, in April?", 0),
    ("kind: short, prompt: Which?, accept: [agreed]", "What was agreed?", 0),
]


@pytest.mark.parametrize(("asked", "prompt", "found"), ASKED)
def test_which_answers_are_telling(asked: str, prompt: str, found: int, tmp_path: Path) -> None:
    assert codes(AWAY.format(asked=asked, prompt=prompt), tmp_path) == ["quiz-gives-away"] * found


DATED = """\
facts:
  port_closed: {{text: It closed., kind: event, date: 2021-03-04,
                from: [{{source: gazette, credibility: 2}}]}}
  still_closed: {{text: It was closed., kind: claim, said_by: nobody, {fact},
                 from: [{{source: gazette, credibility: 2}}]}}
scenes:
  first_light: {{title: First light, text: Well., {scene}, shows: [still_closed], goto: evening}}
endings:
  evening: {{title: Evening, text: Night., shows: [port_closed]}}
"""
DATES = [
    ("2021-03-05", "2021-03-04", 1),
    ("2021-03-04", "2021-03-04", 0),
    ("2021-03-05", "2021-03", 0),
    ("2021-04", "2021-03", 1),
    ("2021-04", "2021-03~", 0),
    ("2021-04~", "2021-03-30", 0),
    ("2021-09~", "2021-03", 1),
    ("../2021-09", "2021-03", 0),
    ("2021-04/..", "2021-03", 1),
    ("2021-03-01/2021-03-09", "2021-03-04", 0),
    ("2021-05", "2021-03/..", 0),
    ("2021-05, status: planned", "2021-03", 0),
]


@pytest.mark.parametrize(("fact", "scene", "found"), DATES)
def test_a_fact_after_its_scene(fact: str, scene: str, found: int, tmp_path: Path) -> None:
    example = DATED.format(fact=f"date: {fact}", scene=f"date: {scene}")
    assert codes(example, tmp_path) == ["fact-after-scene"] * found


RECORD = """\
facts:
  port_closed: {{text: 'It closed to 40 ships on 4 March 2021.', kind: event, date: 2021-03-04,
                from: [{{source: gazette, credibility: 2}}]}}
  still_closed: {{text: 'It is to open on 9 March; the ferry will land on Friday.', kind: event,
                 date: 2021-03-04, status: planned, from: [{{source: gazette, credibility: 2}}]}}
  crews: {{text: There were 300 men., kind: figure, relations: {{not_comparable: [port_closed]}},
          from: [{{source: gazette, credibility: 2}}]}}
scenes:
  first_light:
    title: First light
    date: 2021-03-04
    text: It is 4 March, half past {{hour}}, and 7 o'clock at Pier 4.
    choices: [{{id: go, text: Go., goto: evening}}]
    record: {{text: "{text}", facts: [{facts}]}}
variables:
  hour: {{label: Hour, start: 1, min: 0, max: 2, show: number}}
"""
ALL = "port_closed, still_closed, crews"
RECORDS = [
    ("It opened.", "still_closed", ["planned-told-as-done"]),
    ("It was to open.", "still_closed", []),
    ("It closed. On 9 March it opened.", ALL, ["planned-told-as-done"]),
    ("It closed. On 9 March it was to open.", ALL, []),
    ("It closed. Friday's ferry landed.", ALL, ["planned-told-as-done"]),
    ("It closed: the ferry was to land.", ALL, []),
    ("It closed to 40 ships.", "still_closed, crews", ["figure-without-fact"]),
    ("The 40 had grown to 300.", ALL, ["not-comparable-compared"]),
    ("There were 40 ships, and 300 men.", ALL, []),
    ("The 40 had not grown to 300.", ALL, []),
    ("More than 40 ships and 300 men were there.", ALL, []),
]


@pytest.mark.parametrize(("text", "facts", "found"), RECORDS)
def test_what_carries_a_record(text: str, facts: str, found: list[str], tmp_path: Path) -> None:
    shown = "endings: {evening: {title: E, text: N., shows: [port_closed, still_closed, crews]}}\n"
    read = RECORD.format(text=text, facts=facts).replace("{hour}", "{hour}")
    never_read = {"variable-never-read"}
    assert [c for c in codes(read + shown, tmp_path) if c not in never_read] == found


PLAN = """\
facts:
  port_closed: {{text: It closed., kind: event, from: [{{source: gazette, credibility: 2}}]}}
  still_closed: {{text: {text}, kind: event, date: {date},
                 from: [{{source: gazette, credibility: 2}}]}}
"""
PLANS = [
    ("It will open again.", "2021-04-01", 1),
    ("It opened again.", "2021-04-01", 0),  # perhaps the day is wrong; it is told as done
    ("It will open again.", "2021-03-05", 0),
    ("It will open again.", "2021-04-01~", 0),
    ("It will open again.", "2021-04-01, status: planned", 0),
]


@pytest.mark.parametrize(("text", "date", "found"), PLANS)
def test_a_plan_that_counts_as_done(text: str, date: str, found: int, tmp_path: Path) -> None:
    example = PLAN.format(text=text, date=date)
    assert codes(example, tmp_path) == ["planned-told-as-done"] * found
