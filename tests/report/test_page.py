"""The page stands by itself: well formed, in order, no script, nothing from outside."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from itertools import pairwise

import pytest

from briefing.playthrough.report import html
from tests.report.bless import ROLES
from tests.report.reader import Element, read_html
from tests.report.runs import ran

LOADS = ("src", "srcset", "background", "action", "formaction", "poster", "data", "xlink:href")


@pytest.fixture(scope="module", params=ROLES)
def page(request: pytest.FixtureRequest) -> Element:
    return read_html(html(ran(request.param).debrief()))


def test_nothing_runs_and_nothing_is_loaded(page: Element) -> None:
    assert not page.all("script", "iframe", "object", "embed", "link", "img", "form", "base")
    for element in page.all():
        names = element.attributes.keys()
        assert not names & set(LOADS)
        assert not any(name.startswith("on") or name == "style" for name in names)
    (style,) = page.all("style")
    assert "url(" not in style.text
    assert "@import" not in style.text


def test_policy_allows_this_style_and_nothing_else(page: Element) -> None:
    (style,) = page.all("style")
    digest = b64encode(sha256(style.text.encode()).digest()).decode()
    policies = [
        meta.attributes["content"]
        for meta in page.all("meta")
        if meta.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policies == [
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    ]


def test_headings_go_down_one_at_a_time(page: Element) -> None:
    levels = [int(h.name[1]) for h in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    assert all(h.text.strip() for h in page.all("h1", "h2", "h3", "h4"))


def test_tables_say_what_they_are(page: Element) -> None:
    assert page.all("table")
    for table in page.all("table"):
        (caption,) = table.all("caption")
        assert caption.text
        columns = [th for th in table.all("th") if th.attributes["scope"] == "col"]
        for row in table.all("tbody")[0].all("tr"):
            cells = row.all("th", "td")
            assert len(cells) == len(columns)
            assert cells[0].attributes.get("scope") == "row"


def test_drawings_have_a_name_and_a_description(page: Element) -> None:
    assert page.all("svg")
    for drawing in page.all("svg"):
        assert drawing.attributes["role"] == "img"
        assert drawing.all("title")[0].text
        assert drawing.all("desc")[0].text


def test_each_panel_is_one_voice_and_says_which(page: Element) -> None:
    panels = [e for e in page.all("div") if "panel" in e.attributes.get("class", "").split()]
    assert {panel.attributes["aria-label"] for panel in panels} == {
        "In your world",
        "On the record",
    }
    for panel in panels:
        fiction = "fiction" in panel.attributes["class"]
        assert panel.attributes["aria-label"] == ("In your world" if fiction else "On the record")
        assert not [e for e in panel.all("div") if "panel" in e.attributes.get("class", "")]
        tags = [e for e in panel.all("span") if e.attributes.get("class") == "tag"]
        assert not (fiction and tags), "a source tag in the player's world"


def test_why_an_answer_is_right_is_the_authors_word_and_in_neither_voice(page: Element) -> None:
    panels = [e for e in page.all("div") if "panel" in e.attributes.get("class", "").split()]
    told = [p.text for p in page.all("p") if p.text.startswith("Why:")]
    assert told == ["Why: So it was."] * len(told) != []
    assert not any("So it was." in panel.text for panel in panels)


def test_figures_are_flush_right(page: Element) -> None:
    (points,) = [t for t in page.all("table") if t.all("caption")[0].text == "Points"]
    for row in points.all("tr"):
        kinds = [cell.attributes.get("class") for cell in row.all("th", "td")]
        assert kinds == [None, "figure", "figure", "figure"]


def test_lists_hold_items_only(page: Element) -> None:
    for listed in page.all("ul", "ol"):
        inside = [c for c in listed.children if isinstance(c, Element) or c.strip()]
        assert all(isinstance(c, Element) and c.name == "li" for c in inside)
