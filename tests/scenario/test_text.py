"""Text from strangers: what could steer or deceive is shown, all else is left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.scenario.text import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("over\rwritten", "over␍written"),
        ("\x7f\x85\x9b", "␡⟨U+0085⟩⟨U+009B⟩"),
        ("a\u202eb\u2066c\u200fd\u061ce", "a⟨U+202E⟩b⟨U+2066⟩c⟨U+200F⟩d⟨U+061C⟩e"),
        ("zero\u200bwidth\ufeff", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
        ("\udcff", "⟨U+DCFF⟩"),
        ("می\u200cخواهم 👩\u200d🚒 soft\u00adhyphen", "می\u200cخواهم 👩\u200d🚒 soft\u00adhyphen"),
        ("[red]markup[/red]", "[red]markup[/red]"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_no_control_is_left(text: str) -> None:
    shown = visible(text)
    assert not [one for one in shown if unicodedata.category(one) == "Cc" and one not in "\n\t"]
    assert not [one for one in shown if unicodedata.bidirectional(one) in BIDI]
    assert visible(shown) == shown


BIDI = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
