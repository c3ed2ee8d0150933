"""What an author asks to leave unsaid: where it may stand, what it reaches, and what it costs."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.check.example import whole
from briefing.authoring.check.run import check
from briefing.authoring.loader import load, tree
from briefing.authoring.loader.comments import comments
from briefing.authoring.loader.source import Source

SCENE = """\
scenes:
{above}  first_light:{beside}
    title: First light
    text: |{head}
      The radio has not stopped since four.
      # check: ignore[scene-without-record] because this is a text
    choices:{below}
      - {{id: close, text: "Close # check: ignore[trap] because this is one too", goto: evening}}
      - {{id: wait, text: Wait., goto: evening}}
"""
BECAUSE = "because nothing is on the record"
THIS = f" # check: ignore[scene-without-record] {BECAUSE}"
ALONE = f" {THIS}\n"
FOUND, NEEDLESS = "scene-without-record", "ignore-hides-nothing"
SILENT, UNKNOWN = "ignore-without-reason", "unknown-rule"

IN_COMMENTS = [
    ({}, [(FOUND, 1)]),
    ({"beside": THIS}, []),
    ({"beside": f" #check:ignore [ trap,scene-without-record ] {BECAUSE}"}, [(NEEDLESS, 1)]),
    ({"above": ALONE}, []),
    ({"above": f"{ALONE}  # Another comment.\n"}, []),
    ({"above": ALONE + ALONE.replace(FOUND, "trap")}, [(NEEDLESS, 2)]),
    ({"above": f"{ALONE}\n"}, [(NEEDLESS, 1), (FOUND, 3)]),
    ({"beside": " # check: ignore[scene-without-record]"}, [(SILENT, 1)]),
    ({"beside": " # check: ignore[scene-without-record] because"}, [(SILENT, 1)]),
    ({"beside": " # check: ignore[scene-without-records] because so"}, [(FOUND, 1), (UNKNOWN, 1)]),
    ({"beside": " # check: ignore because so"}, [(FOUND, 1), (UNKNOWN, 1)]),
    ({"beside": " # check: ignore[] because so"}, [(FOUND, 1), (UNKNOWN, 1)]),
    ({"beside": " # check: ignore[unknown-fact] because so"}, [(FOUND, 1), (UNKNOWN, 1)]),
    ({"beside": f" # check: ignore[{NEEDLESS}] because so"}, [(FOUND, 1), (NEEDLESS, 1)]),
    ({"beside": " # check: this with the harbour"}, [(FOUND, 1)]),
    ({"beside": f" # so{THIS}"}, [(FOUND, 1)]),
    ({"beside": f" # check: this # {THIS}"}, [(FOUND, 1)]),
    ({"head": THIS}, [(FOUND, 1), (NEEDLESS, 3)]),
    ({"below": THIS}, [(FOUND, 1), (NEEDLESS, 6)]),
]

IN_THE_SECTION = [
    ("ignore: {scene-without-record: Nothing is on the record.}", []),
    ("ignore: {scene-without-record: ' '}", [SILENT]),
    ("ignore: {trap: There is none.}", [FOUND, NEEDLESS]),
    ("ignore: {scene-without-recrd: So.}", [FOUND, UNKNOWN]),
    ("severity: {scene-without-recrd: info}", [FOUND, UNKNOWN]),
    ("severity: {missing-key: info}", [FOUND, UNKNOWN]),
]


@pytest.fixture(params=["libyaml", "pure"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure":
        monkeypatch.setattr(tree, "PARSER", tree.PureParser)


def found(text: str, folder: Path) -> list[tuple[str, int, str]]:
    path = folder / "example.yaml"
    path.write_text(text, encoding="utf-8")
    above = text[: text.index("scenes:")].count("\n") + 1
    diagnostics = [one.diagnostic for one in check(load(path)).findings]
    lines = [one.place.line - above if one.place else 0 for one in diagnostics]
    return [(one.code, line, one.severity) for one, line in zip(diagnostics, lines, strict=True)]


def scene(**parts: str) -> str:
    return whole(SCENE.format(**{"above": "", "beside": "", "head": "", "below": "", **parts}))


@pytest.mark.parametrize(("parts", "expected"), IN_COMMENTS)
def test_a_comment(parts: dict[str, str], expected: list[tuple[str, int]], tmp_path: Path) -> None:
    assert [one[:2] for one in found(scene(**parts), tmp_path)] == expected


@pytest.mark.parametrize(("section", "expected"), IN_THE_SECTION)
def test_the_section(section: str, expected: list[str], tmp_path: Path) -> None:
    text = f"{scene()}check:\n  {section}\n"
    assert [code for code, _line, _severity in found(text, tmp_path)] == expected


def test_a_severity_is_changed(tmp_path: Path) -> None:
    text = f"{scene()}check: {{severity: {{scene-without-record: error}}}}\n"
    assert found(text, tmp_path) == [(FOUND, 1, "error")]


def test_the_nearest_names_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(scene(beside=" # check: ignore[scene-with-record] because so"))
    hints = [one.diagnostic.hint for one in check(load(tmp_path / "a.yaml")).findings]
    assert hints == [None, FOUND]


def test_what_the_search_did_not_finish_is_not_called_needless(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(scene(beside=" # check: ignore[trap] because so"))
    codes = [one.diagnostic.code for one in check(load(tmp_path / "a.yaml"), limit=1).findings]
    assert codes == [FOUND]


def test_each_file_has_its_own_lines(tmp_path: Path) -> None:
    """A comment on the same line of another file hides nothing here."""
    own, _sep, rest = scene().partition("scenes:\n")
    folder = tmp_path / "a-story"
    folder.mkdir()
    (folder / "scenario.yaml").write_text(own)
    (folder / "story.yaml").write_text(f"scenes:\n{rest}")
    (folder / "terms.yaml").write_text(f"terms:\n  a: b{THIS}\n")
    codes = [one.diagnostic.code for one in check(load(folder)).findings]
    assert codes == [FOUND, NEEDLESS]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b # check: c\n", [(" c", (1, 1))]),
        ("a: 'b # check: c' # check: d\n", [(" d", (1, 1))]),
        ("a: 'b # check: c'# check: d\n", [(" d", (1, 1))]),
        ("a: | # check: b\n  c\n  # check: d\n# check: e\nf: g", [(" b", (1, 3)), (" e", (5, 5))]),
        ("# check: a\nb: 'c\n  d'\ne: f", [(" a", (2, 3))]),
        ("a: >-\n  b\n\n# check: c", [(" c", (5, 5))]),
        ("{a: b, # check: c\nd: e}# check: f", [(" c", (1, 1)), (" f", (2, 2))]),
        ("\ufeffa: 𝄞 # check: c\r\n# check: d\r\ne: f", [(" c", (1, 1)), (" d", (3, 3))]),
        ("a: b#check:c\n", []),
    ],
)  # fmt: skip
def test_what_is_a_comment(text: str, expected: list[tuple[str, tuple[int, int]]]) -> None:
    source = Source("a.yaml", text.removeprefix("\ufeff"))
    assert [(one.text.rstrip("\r"), one.lines) for one in comments(source, "check")] == expected
