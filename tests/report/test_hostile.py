"""Text from authors and players stays text: in Markdown no link and no markup, in HTML no tag."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.playthrough.page.prose import read
from briefing.playthrough.report import html, markdown
from briefing.playthrough.report.inert import inert, paragraph, web
from tests.report.reader import Element, read_html
from tests.report.runs import ran
from tests.scenarios import built, tiny_source

COMMONMARK = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PAYLOADS = (
    "<script>alert(1)</script>",
    "</p></div></main><h1>mine",
    "[click](javascript:alert(1)) ![x](http://a.b/c.png)",
    "<http://a.b> https://a.b www.a.b a@b.c",
    "# mine\n\n---\n\nmine\n===\n\n> mine\n\n```\nmine\n```\n\n    mine",
    "| a | b |\n|---|---|\n| c | d |",
    "[ref]: http://a.b\n\n[ref]",
    "&lt;b&gt; &#60;b&#62; &amp; \" ' <!-- --> <![CDATA[ ]]> <?php ?>",
    "\x1b[31m\u202emine\u0000",
    "1. one\n2. two\n- three\n+ four\n* five\n1) six",
    "\\<b>\\[x\\](y) *a*b*c**d***e _f_ `g` ~~h~~",
    "{trust} {{x}} %s {0} $x$",
)
PROSE = {
    "title", "summary", "text", "brief", "outcome", "prompt", "explanation", "note", "publisher",
    "byline", "said_by", "label", "feedback", "disclaimer", "place", "unit", "url", "lineage",
}  # fmt: skip
WORDS = st.text(
    st.sampled_from("ab1 \n\\`*_{}[]()<>#+-.!|~=&;:/@\"'$^%,?é€“”\u00a0\u200b"), max_size=30
)


def tokens(text: str) -> Iterator[Token]:
    for token in COMMONMARK.parse(text):
        yield token
        yield from token.children or ()


def shown(text: str) -> str:
    """What a reader sees of a Markdown text; fails where any of it is more than text."""
    kinds = {t.type for t in tokens(text)}
    assert kinds <= {
        "paragraph_open", "paragraph_close", "inline", "text", "text_special", "hardbreak",
        "em_open", "em_close", "strong_open", "strong_close",
    }, kinds  # fmt: skip
    return "".join(
        "\n" if t.type == "hardbreak" else t.content for t in tokens(text) if t.type != "inline"
    )


@given(WORDS)
@example("1986. A year")
@example("+ plus")
@example("=")
def test_a_line_is_shown_as_it_is(text: str) -> None:
    line = inert(text)
    assert "\n" not in line
    seen = shown(line)
    assert seen.split() == text.replace("\u200b", "⟨U+200B⟩").split()


@given(WORDS)
def test_a_line_opens_nothing_wherever_it_stands(text: str) -> None:
    line = inert(text)
    for before, kinds in (("# ", {"heading"}), ("- ", {"bullet_list", "list_item", "paragraph"}),
                          ("> ", {"blockquote", "paragraph"})):  # fmt: skip
        blocks = {t.type.rsplit("_", 1)[0] for t in COMMONMARK.parse(before + line)}
        assert blocks - {"inline"} <= kinds


@given(WORDS)
@settings(max_examples=200)
def test_prose_keeps_its_words(text: str) -> None:
    for block in read(text):
        words = block.text.replace("\u200b", "⟨U+200B⟩").split()
        assert shown(paragraph(block)).split() == words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a *b* c", "a *b* c"),
        ("**b** _c_", "**b** *c*"),
        ("a ***b*** c", "a ***b*** c"),
        ("*a b\nc* d", "*a b c* d"),
        ("*a*\\\nb", "*a*\\\nb"),
        ("`code` <b>", "\\`code\\` \\<b\\>"),
    ],
)
def test_emphasis_is_kept(text: str, told: str) -> None:
    (block,) = read(text)
    assert paragraph(block) == told


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "http://a b.c", "https://a.b/>x", "//a.b", "http://a.b/\n", "ftp://a.b",
     "https://a.b/\u202ex", "https://a.b/(x)", 'http://a.b/"x', "data:text/html,x", "http://"],
)  # fmt: skip
def test_no_link_but_to_the_web(url: str) -> None:
    assert web(url) is None


def poisoned(written: Any, payload: str, key: str = "") -> Any:
    """The same scenario, with the payload in front of and behind every text of the author's."""
    if isinstance(written, dict):
        return {k: poisoned(v, payload, k) for k, v in written.items()}
    if isinstance(written, list):
        return [poisoned(v, payload, "text" if key == "questions" else key) for v in written]
    return (
        f"{payload}{written}\n\n{payload}" if key in PROSE and isinstance(written, str) else written
    )


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("role", ["master", "analyst"])
def test_reports_of_a_hostile_scenario(role: str, payload: str) -> None:
    source = tiny_source()
    source["sources"]["gazette"].update(url="x", byline="x", lineage="x")
    told, calm = ran(role, built(poisoned(source, payload))).debrief(), ran(role).debrief()
    page, harmless = read_html(html(told)), read_html(html(calm))
    prose = {"ol", "ul", "li", "blockquote", "em", "strong"}
    assert {e.name for e in page.all()} <= {e.name for e in harmless.all()} | prose
    assert outline(page) == outline(harmless)
    assert not page.all("script", "a", "img")
    kinds = {t.type for t in tokens(markdown(told))}
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "code_block", "fence",
                        "code_inline", "hr", "table_open", "s_open"}  # fmt: skip
    assert headings(markdown(told)) == headings(markdown(calm))


def outline(page: Element) -> list[str]:
    return [e.name for e in page.all("h1", "h2", "h3", "h4", "h5", "h6")]


def headings(text: str) -> list[str]:
    return [token.tag for token in COMMONMARK.parse(text) if token.type == "heading_open"]


def test_a_web_address_is_a_link_that_shows_where_it_leads() -> None:
    source = tiny_source()
    source["sources"]["gazette"]["url"] = "https://example.org/a?b=1&c=2"
    told = ran("master", built(source)).debrief()
    links = read_html(html(told)).all("a")
    assert links
    assert {(a.attributes["href"], a.text) for a in links} == {
        ("https://example.org/a?b=1&c=2",) * 2
    }
    assert "<https://example.org/a?b=1&c=2>" in markdown(told)
