"""Conditions: parsed as a tree, judged as a truth, refused at their own column."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.rules.condition import compiled
from briefing.scenario.condition import ConditionError, parse


class Names:
    slots = {"trust": 0, "signed": 1, "stance": 2}
    asked = {
        ("role", "envoy"): 1,
        ("visited", "pier"): 2,
        ("chose", "pier", "wait"): 4,
        ("knows", "shut"): 8,
        ("correct", "when"): 16,
    }

    def bit(self, *name: str) -> int:
        return self.asked[name]


VALUES = (40, False, "friendly")
MARKS = 1 | 2 | 8

TRUTHS = [
    ("trust >= 30", True),
    ("trust < 30", False),
    ("30 <= trust < 41", True),
    ("30 <= trust < 40", False),
    ("trust == -40", False),
    ("not signed", True),
    ("signed or trust > 39 and not signed", True),
    ("(signed or trust > 39) and signed", False),
    ("not (signed or trust > 39)", False),
    ("not not (trust > 39)", True),
    ("signed == false", True),
    ("stance == friendly", True),
    ("friendly == stance", True),
    ("stance != hostile", True),
    ("role == envoy", True),
    ("role != envoy", False),
    ("envoy == role", True),
    ("visited(pier) and knows(shut)", True),
    ("chose(pier.wait)", False),
    ("correct(when) or not correct(when)", True),
    ("trust == 40 and signed == true", False),
    ("visited(pier) == true", True),
    ("true", True),
    ("false or true and true", True),
]


@pytest.mark.parametrize(("text", "truth"), TRUTHS)
def test_truth(text: str, truth: bool) -> None:
    test = compiled(text, Names())
    assert test is not None
    assert test(VALUES, MARKS) is truth


def test_no_condition() -> None:
    assert compiled(None, Names()) is None


REFUSED = [
    ("", 1),
    ("trust >", 8),
    ("trust = 3", 7),
    ("trust + 3", 7),
    ("(trust > 3", 11),
    ("trust > 3)", 10),
    ("trust trust", 7),
    ("visited()", 9),
    ("visited(a.b)", 1),
    ("chose(a)", 1),
    ("__import__(os)", 1),
    ("__import__('os').system('id')", 1),
    ("trust.real", 6),
    ("'a'", 1),
    ("3.5 < trust", 1),
    ("1e9 < trust", 1),
    ("99999999999999999999 < trust", 1),
    ("(" * 5000 + "trust", 52),
    ("not " * 5000 + "trust", 205),
    ("trust\x00", 6),
]


@pytest.mark.parametrize(("text", "column"), REFUSED, ids=lambda value: repr(value)[:30])
def test_refused_at_its_column(text: str, column: int) -> None:
    with pytest.raises(ConditionError) as caught:
        parse(text)
    assert caught.value.column == column
    assert caught.value.message


@given(st.text(alphabet=string.printable, max_size=60))
def test_any_text_is_a_tree_or_refused(text: str) -> None:
    try:
        parse(text)
    except ConditionError as error:
        assert 1 <= error.column <= len(text) + 1
