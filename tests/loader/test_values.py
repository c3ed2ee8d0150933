"""What a scalar means: its own text where a text is wanted, and else only what is unmistakable."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.loader import headline, load
from briefing.scenario.item import ChoiceItem, NumberItem
from briefing.scenario.scenario import Scenario
from tests.loader.smallest import SMALLEST, written

SCENARIOS = Path(__file__).parents[2] / "scenarios"
ITEM = """\
sources:
  s: {title: T, publisher: P, published: 2023, reliability: B}
facts:
  f: {text: F., kind: figure, from: [{source: s, credibility: 6}]}
items:
  i: {prompt: P, explanation: E, facts: [f], ITEM}
"""


def scenario(tmp_path: Path, text: str) -> Scenario:
    loaded = written(tmp_path, text)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    return loaded.scenario


@pytest.mark.parametrize(
    "text",
    ["1984", "2023-01-02", "yes", "no", "true", "0x10", "1.50", "'null'", '"~"', "on", "1e3"],
)
def test_a_text_stays_as_it_was_written(text: str, tmp_path: Path) -> None:
    found = scenario(tmp_path, SMALLEST.replace("title: Small", f"title: {text}"))
    assert found.title == text.strip("'\"")


def test_options_may_be_numbers(tmp_path: Path) -> None:
    text = SMALLEST + ITEM.replace("ITEM", "kind: choice, options: [12, 15], answer: 15")
    item = scenario(tmp_path, text).items["i"]  # type: ignore[index]
    assert isinstance(item, ChoiceItem)
    assert (item.options, item.answer) == (("12", "15"), "15")


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("-0.5", -0.5), ("+3", 3), ("1e3", 1000), ("0", 0)]
)
def test_numbers(text: str, number: float, tmp_path: Path) -> None:
    document = SMALLEST + ITEM.replace("ITEM", f"kind: number, answer: {text}")
    item = scenario(tmp_path, document).items["i"]  # type: ignore[index]
    assert isinstance(item, NumberItem)
    assert item.answer == number


def test_variables_hold_what_stands_plain(tmp_path: Path) -> None:
    text = SMALLEST + (
        "variables:\n  a: {start: true}\n  b: {start: -5, min: -9, max: +9}\n"
        '  c: {start: "yes", values: ["yes", no]}\n'
    )
    found = scenario(tmp_path, text).variables.values()
    assert [one.start for one in found] == [True, -5, "yes"]


def test_nothing_is_as_good_as_left_out(tmp_path: Path) -> None:
    text = SMALLEST.replace("title: A,", "title: A, place: , date: ~, record: null,")
    found = scenario(tmp_path, text).scenes["a"]  # type: ignore[index]
    assert (found.place, found.date, found.record) == (None, None, None)


def test_own_keys_are_left_unread(tmp_path: Path) -> None:
    text = SMALLEST.replace("title: A,", "title: A, x_todo: {a: [b]},") + "x_a: 1\nx_a: 2\n"
    assert scenario(tmp_path, text).title == "Small"


def test_places_of_paths(tmp_path: Path) -> None:
    loaded = written(tmp_path, SMALLEST)
    for path, line, column in (
        (("title",), 2, 8),
        (("scenes",), 6, 1),
        (("scenes", "a"), 7, 3),
        (("scenes", "a", "goto"), 7, 33),
        (("scenes", "a", "choices", 0, "goto"), 7, 3),
        (("nothing", "there"), 1, 1),
    ):
        place = loaded.place(path)
        assert (place.line, place.column) == (line, column)


def test_the_shipped_scenario_loads() -> None:
    loaded = load(SCENARIOS / "first-steps")
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert loaded.scenario.id == "first-steps"
    shown = headline(SCENARIOS / "first-steps")
    assert shown is not None
    assert shown.title == loaded.scenario.title
    assert shown.summary == loaded.scenario.summary.strip()
    assert [role[:] for role in shown.roles] == [
        (id_, role.title, role.minutes) for id_, role in loaded.scenario.roles.items()
    ]


@pytest.mark.parametrize(
    ("text", "title", "roles"),
    [
        (SMALLEST, "Small", [("r", "R", None)]),
        ("title: T\nroles: {r: {title: R, minutes: 5}, q: {minutes: x}}", "T",
         [("r", "R", 5), ("q", "q", None)]),
        ('title: "a\\e[1m"\n', "a␛[1m", []),
        ("title: T\nsummary: [", "T", []),
    ],
)  # fmt: skip
def test_headlines(
    text: str, title: str, roles: list[tuple[str, str, int | None]], tmp_path: Path
) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(text, encoding="utf-8")
    found = headline(path)
    assert found is not None
    assert (found.id, found.title, [role[:] for role in found.roles]) == ("small", title, roles)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"summary: S.", b"[" * 100_000, b"- title: T"])
def test_no_headline(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_bytes(data)
    assert headline(path) is None
    assert headline(tmp_path / "none.yaml") is None
