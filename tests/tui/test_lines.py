"""Where a line may break, and where not."""

from __future__ import annotations

import pytest
from textual.content import Content

from briefing.tui.widgets.lines import Part, broken, held, wrapped


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


def test_the_last_line_that_is_allowed_is_filled() -> None:
    part = Part(Content("cannot be compared with: American soldiers"), limit=1)
    assert [line.plain for line in wrapped(part, 32)] == ["cannot be compared with: Americ…"]
