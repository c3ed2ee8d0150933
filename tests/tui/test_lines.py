"""A part is laid out within its limit."""

from __future__ import annotations

from textual.content import Content

from briefing.tui.widgets.lines import Part, wrapped


def test_the_last_line_that_is_allowed_is_filled() -> None:
    part = Part(Content("cannot be compared with: American soldiers"), limit=1)
    assert [line.plain for line in wrapped(part, 32)] == ["cannot be compared with: Americ…"]
