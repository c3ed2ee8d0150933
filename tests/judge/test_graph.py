"""Mermaid and Graphviz read our pictures, whatever an author has written in them."""

from __future__ import annotations

import pytest

from tests.graph.drawings import DRAWN, HOSTILE, examples, hostile, picture_of
from tests.judge.conftest import Accepts

CASES = {**examples(), **{repr(said): picture_of(hostile(said)) for said in HOSTILE}}


@pytest.mark.parametrize("name", CASES)
def test_mermaid_draws_it(name: str, mermaid_accepts: Accepts) -> None:
    assert mermaid_accepts(DRAWN["mmd"](CASES[name])) is None


@pytest.mark.parametrize("name", CASES)
def test_graphviz_draws_it(name: str, dot_accepts: Accepts) -> None:
    assert dot_accepts(DRAWN["dot"](CASES[name])) is None
