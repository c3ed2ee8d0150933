"""Pictures of diagnostics: the report of some files that must fail, as an author reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.loader import load
from briefing.authoring.report import render, shown
from briefing.scenario.diagnostic import Diagnostic, Place

HERE = Path(__file__).parent
PICTURES = sorted((HERE / "pictures").glob("*.txt"))


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_a_picture(picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE)
    loaded = load(Path("must_fail") / f"{picture.stem}.yaml")
    assert shown(loaded.diagnostics) + "\n" == picture.read_text(encoding="utf-8")


def test_there_are_some() -> None:
    assert len(PICTURES) >= 5


@pytest.mark.parametrize(
    ("source", "column", "width", "line", "mark"),
    [
        ("a: b", 4, 1, "a: b", "   ^"),
        ("\ta: b", 5, 1, "    a: b", "       ^"),
        ("a: 水と油 b", 7, 1, "a: 水と油 b", "         ^"),
        ("a: 水と油", 4, 3, "a: 水と油", "   ^^^^^^"),
        ("a: \x1b[31mb", 4, 1, "a: ␛[31mb", "   ^"),
        ("a: e\u0301 b", 7, 1, "a: e\u0301 b", "     ^"),
        ("x" * 300, 200, 5, "…" + "x" * 100 + "…", " " * 51 + "^" * 5),
    ],
)
def test_the_mark_stands_under_its_place(
    source: str, column: int, width: int, line: str, mark: str
) -> None:
    place = Place("f.yaml", 7, column, source, width)
    lines = render(Diagnostic("a-code", "Something.", place=place)).splitlines()
    assert lines[1:3] == [f"  7 | {line}", f"    | {mark}"]


def test_a_diagnostic_without_a_place() -> None:
    assert render(Diagnostic("and-more", "More.", severity="info")) == "info: More. [and-more]"


def test_nothing_in_it_steers_a_terminal() -> None:
    place = Place("\x1b[2J.yaml", 1, 1, "\x1b[2J")
    said = render(Diagnostic("a-code", "\x1b[2J", place=place, hint="\x1b[2J", also=(place,)))
    assert "\x1b" not in said
