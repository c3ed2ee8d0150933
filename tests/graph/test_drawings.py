"""Drawings letter for letter, and what an author's text can do to them: nothing."""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree

import pytest

from briefing.authoring.graph.picture import Picture
from briefing.scenario.text import visible
from tests.graph.bless import GOLDEN, drawings
from tests.graph.drawings import DRAWN, HOSTILE, broken, hostile, picture_of
from tests.scenarios import tiny

SVG = "{http://www.w3.org/2000/svg}"
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


@cache
def of(said: str) -> Picture:
    return picture_of(hostile(said))


@pytest.mark.parametrize("name", drawings())
def test_a_drawing_is_as_it_was(name: str) -> None:
    golden = (GOLDEN / name).read_text(encoding="utf-8")
    assert drawings()[name] == golden, "run: python -m tests.graph.bless"


@pytest.mark.parametrize("said", HOSTILE)
def test_svg_stays_one_drawing_with_as_many_parts(said: str) -> None:
    root = ElementTree.fromstring(DRAWN["svg"](of(said)))
    known = {SVG + n for n in ("svg", "g", "title", "desc", "style", "rect", "path", "text")}
    assert {element.tag for element in root.iter()} <= known
    texts = [element.text or "" for element in root.iter(f"{SVG}title")]
    line = visible(" ".join(said.split())).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert texts[0] == line.strip()
    assert len(list(root.iter(f"{SVG}path"))) == len(
        list(ElementTree.fromstring(DRAWN["svg"](of("Calm"))).iter(f"{SVG}path"))
    )


@pytest.mark.parametrize("format", ["mmd", "dot"])
@pytest.mark.parametrize("said", HOSTILE)
def test_without_its_texts_a_drawing_is_the_same(said: str, format: str) -> None:
    hostile_one, tame = DRAWN[format](of(said)), DRAWN[format](of("Calm"))
    assert QUOTED.sub("", hostile_one) == QUOTED.sub("", tame)


@pytest.mark.parametrize("said", HOSTILE)
def test_mermaid_is_given_no_sign_of_its_own(said: str) -> None:
    for quoted in QUOTED.findall(DRAWN["mmd"](of(said))):
        bare = re.sub(r"</?b>|<br/>|#\d+;", "", quoted[1:-1])
        assert not re.search(r'["#<>{}\[\]()|;&%`~$*\\\x00-\x1f]', bare)


@pytest.mark.parametrize("format", DRAWN)
@pytest.mark.parametrize("said", HOSTILE)
def test_no_drawing_steers_a_terminal(said: str, format: str) -> None:
    drawn = DRAWN[format](of(said))
    assert visible(drawn) == drawn


@pytest.mark.parametrize("format", DRAWN)
def test_what_is_wrong_is_said_in_words(format: str) -> None:
    drawn = DRAWN[format](picture_of(broken()))
    for words in ("✕ unreachable", "✕ dead end", "✕ no ending from here", "✕ never"):
        assert words in drawn


@pytest.mark.parametrize("format", DRAWN)
def test_a_search_that_was_stopped_says_so(format: str) -> None:
    drawn = DRAWN[format](picture_of(tiny(), limit=3))
    assert "Not finished" in drawn
    assert "✕ unreachable" not in drawn
    assert "✕ never" not in drawn
    assert "100 " not in drawn


def test_whose_a_place_is_stands_on_its_card() -> None:
    root = ElementTree.fromstring(DRAWN["svg"](picture_of(tiny())))
    texts = [element.text or "" for element in root.iter(f"{SVG}text")]
    assert any("Harbour master" in text and "begins here" in text for text in texts)
    assert any("Harbour master + Analyst" in text for text in texts)
