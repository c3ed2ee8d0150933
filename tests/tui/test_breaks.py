"""Lines are broken as Textual breaks them, but not where a reader would stumble."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content, Span

from briefing.tui.widgets.breaks import broken, held

LETTERS = "aé漢字👍🏽-"
SHORT = st.lists(st.text(LETTERS, min_size=1, max_size=8), max_size=30)
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=30), max_size=20)


@given(words=SHORT, width=st.integers(16, 40))
def test_lines_break_where_textual_breaks_them(words: list[str], width: int) -> None:
    text = Content(" ".join(words))
    theirs = [line.rstrip().plain for line in text.wrap(width)]
    assert [line.plain for line in broken(text, width)] == theirs


@given(words=WORDS, width=st.integers(2, 40))
def test_every_line_fits_and_nothing_is_lost(words: list[str], width: int) -> None:
    lines = broken(Content(" ".join(words)), width)
    assert "".join(line.plain for line in lines).replace(" ", "") == "".join(words)
    assert all(line.cell_length <= width for line in lines)


@given(words=WORDS, width=st.integers(2, 40), at=st.integers(0, 300), over=st.integers(1, 300))
def test_what_is_styled_stays_styled(words: list[str], width: int, at: int, over: int) -> None:
    plain = " ".join(words)
    lines = broken(Content(plain, [Span(at, at + over, "bold")]), width)
    styled = "".join(line.plain[s.start : s.end] for line in lines for s in line.spans)
    assert styled.replace(" ", "") == plain[at : at + over].replace(" ", "")
    assert all(line.cell_length == Content(line.plain).cell_length for line in lines)


@pytest.mark.parametrize("width", range(6, 30))
def test_a_number_and_its_per_cent_stay_together(width: int) -> None:
    lines = [line.plain for line in broken(Content("always saying 50 % gets 0.25"), width)]
    assert any("50 %" in line for line in lines)
    assert " ".join(lines) == "always saying 50 % gets 0.25"


@pytest.mark.parametrize("width", range(12, 30))
def test_what_is_held_is_never_torn(width: int) -> None:
    both = Content.assemble(held(Content.styled("Trust 52 ▲4", "bold")), "   ", "Paris 40")
    lines = broken(both, width)
    assert "Trust 52 ▲4" in lines[0].plain
    assert all(span.end <= len("Trust 52 ▲4") for span in lines[0].spans)


def test_an_address_is_torn_after_a_slash_or_a_hyphen() -> None:
    lines = broken(Content("https://example.org/one-long-name-of-an-article/and-more"), 24)
    said = [line.plain for line in lines]
    assert said == ["https://example.org/one-", "long-name-of-an-article/", "and-more"]


def test_a_new_line_is_kept() -> None:
    assert [line.plain for line in broken(Content("one\n\ntwo three"), 9)] == [
        "one",
        "",
        "two three",
    ]
