"""The judges of pictures judge: each takes what can be drawn and says what cannot."""

from __future__ import annotations

from tests.judge.conftest import Accepts


def test_mermaid_knows_a_picture(mermaid_accepts: Accepts) -> None:
    assert mermaid_accepts("flowchart TD\n  a[One] --> b[Two]") is None
    assert "Parse error" in (mermaid_accepts("flowchart TD\n  a[One --> b") or "")


def test_dot_knows_a_picture(dot_accepts: Accepts) -> None:
    assert dot_accepts("digraph { a -> b }") is None
    assert "syntax error" in (dot_accepts("digraph { a -> }") or "")
