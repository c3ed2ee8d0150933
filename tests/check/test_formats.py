"""What every format writes: pictures of it, what a reader of it accepts, and hostile texts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sarif_kit.validate import validation_errors

from briefing.authoring.check.checked import Checked, Deed, Searched, Seen, checked
from briefing.authoring.check.formats import FORMATS, Format, written
from briefing.authoring.check.registry import CODES
from briefing.scenario.diagnostic import Diagnostic, Place
from tests.check.pictures import file, picture

EVIL = "a\x1b[2J\r\n::error::%0A\x9b1m\u202e,:\x7f\u2028\ud800"
HERE = Place(EVIL, 3, 5, "    ::error::\x1b[2J\x9b", 2)
HOSTILE = Checked(
    EVIL,
    (
        Seen(
            Diagnostic("dead-end", EVIL, ("scenes", EVIL, 0), "error", EVIL, HERE, (HERE,)),
            EVIL,
            (Deed(EVIL, EVIL, HERE), Deed(EVIL, EVIL, HERE, right=True)),
        ),
        Seen(Diagnostic("and-more", "More.", severity="info")),
    ),
    (Searched(EVIL, 7, False, (EVIL,), False),),
)
SHAPES = Path(__file__).parents[1] / "loader" / "must_fail"


def text(format: Format, *scenarios: Checked) -> str:
    return "\n".join(written(format, scenarios))


@pytest.mark.parametrize("format", FORMATS)
def test_a_picture(format: Format) -> None:
    assert picture(format) == file(format).read_text("utf-8")


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_in_a_file_steers_a_terminal_or_ends_a_line(format: Format) -> None:
    said = text(format, HOSTILE)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\ud800]", said)
    if format in ("json", "sarif"):
        assert said.isascii()
    else:
        assert not re.search(r"(?m)^::error::", said)
    if format == "github":
        assert said.count("\n") == 2, "one line for each finding, and one for the search"


def test_github_undoes_what_we_escape() -> None:
    """The runner splits at the first `::`, then at commas and `=`, and undoes the escapes."""
    place = Place("a, b:c%.yaml", 3, 5, "", 2)
    said = text("github", Checked("a", (Seen(Diagnostic("trap", "1 %\n2::3, 4", place=place)),)))
    command, _sep, data = said.removeprefix("::").partition("::")
    level, _sep, given = command.partition(" ")
    properties = dict(one.split("=") for one in given.split(","))
    assert level == "error"
    assert data.replace("%0A", "\n").replace("%25", "%") == "1 %\n2::3, 4"
    undone = properties["file"].replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
    assert (undone, properties["line"], properties["title"]) == (place.file, "3", "trap")


@pytest.mark.parametrize("scenario", [HOSTILE, Checked("empty", ()), None, "shapes"])
def test_sarif_keeps_to_its_schema(scenario: Checked | str | None) -> None:
    several = [scenario] if isinstance(scenario, Checked) else [HOSTILE, HOSTILE]
    if scenario == "shapes":
        several = [checked(path) for path in sorted(SHAPES.iterdir())[:40]]
    log = json.loads(text("sarif", *several))
    assert validation_errors(log) == []
    assert [rule["id"] for rule in rules_of(log)][: len(CODES)] == list(CODES)
    needed = {"id", "shortDescription", "fullDescription", "help"}
    assert all(needed <= rule.keys() for rule in rules_of(log)), "GitHub asks for them"
    for result in log["runs"][0]["results"]:
        assert rules_of(log)[result["ruleIndex"]]["id"] == result["ruleId"]


def rules_of(log: Any) -> list[Any]:
    return log["runs"][0]["tool"]["driver"]["rules"]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a/b.yaml", "a/b.yaml"),
        ("../a b/50%.yaml", "../a%20b/50%25.yaml"),
        ("/a/ü#?.yaml", "file:///a/%C3%BC%23%3F.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
    ],
)
def test_a_file_is_an_uri(name: str, uri: str) -> None:
    seen = Seen(Diagnostic("trap", "So.", place=Place(name, 1, 1)))
    [result] = json.loads(text("sarif", Checked("a", (seen,))))["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri


def test_an_unfinished_search_claims_nothing() -> None:
    quay = file("text").with_name("the-quay")
    some = checked(quay, limit=2)
    assert not re.search("endings?,|get stuck", text("text", some))
    assert re.search(
        r"harbour_master: not finished: \d+ states; nothing is proved", text("text", some)
    )
    assert json.loads(text("json", some))["scenarios"][0]["finished"] is False
    assert "::notice title=not finished::" in text("github", some)
    assert "toolExecutionNotifications" in text("sarif", some)
