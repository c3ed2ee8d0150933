"""Lines: harmless, wrapped by their true width, marked only where marks are wanted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.plain.lines import BLANK, Para, clean, faint, strong, width, wrapped, written

ESC = "\x1b"


def lines(*paras: Para, columns: int = 30) -> list[str]:
    return [written(line, marks=False) for line in wrapped(paras, columns)]


def test_a_paragraph_is_set_in_below_what_stands_before_it() -> None:
    assert lines(Para("one two three four five six seven", "12. "), columns=20) == [
        "12. one two three",
        "    four five six",
        "    seven",
    ]


def test_a_blank_paragraph_is_one_empty_line() -> None:
    assert lines(BLANK) == [""]


def test_a_wide_sign_takes_two_columns() -> None:
    assert width("ニジェール") == 10
    assert all(width(line) <= 20 for line in lines(Para("ニジェール" * 9), columns=20))


def test_a_combining_sign_takes_none() -> None:
    assert width("e\u0301") == 1


def test_a_space_that_must_not_break_does_not() -> None:
    assert lines(Para("aaaa bbbb cccc 50\u00a0% dddd"), columns=20) == [
        "aaaa bbbb cccc 50 %",
        "dddd",
    ]


def test_marks_become_escapes_in_one_place_only() -> None:
    line = f"{strong('a')} {faint('b')}"
    assert written(line, marks=True) == f"{ESC}[1ma{ESC}[0m {ESC}[2mb{ESC}[0m"
    assert written(line, marks=False) == "a b"


@pytest.mark.parametrize(
    "hostile", [f"{ESC}[2J", f"{ESC}]0;title\x07", "\x9b31m", "\u202eevil", "\r", "\x01", "\b\b"]
)
def test_what_would_steer_a_terminal_is_shown_and_not_obeyed(hostile: str) -> None:
    for said in (clean(hostile), strong(hostile), hostile):
        [line] = wrapped([Para(said)], 80)
        out = written(line, marks=False)
        assert not set(out) & set(f"{ESC}\x9b\u202e\r\x01\b\x07")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.integers(20, 60))
def test_no_line_is_wider_than_the_terminal(text: str, columns: int) -> None:
    found = list(wrapped([Para(clean(text), "- ")], columns))
    assert all(width(line) <= columns for line in found)
    assert "".join("".join(found)[2:].split()) == "".join(clean(text).split())


def test_an_address_stays_whole() -> None:
    address = f"https://example.org/{'long/' * 20}"
    assert address in lines(Para(f"see {address}"))
