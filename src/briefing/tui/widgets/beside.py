"""Two texts side by side, where there is room for both; one under the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from textual.content import Content

from briefing.tui.prose import MEASURE
from briefing.tui.widgets.lines import EMPTY, Part, wrapped

LEAST = 70
"""Below so many columns two texts are stacked."""
_GAP = 2
WIDEST = 2 * MEASURE + _GAP
"""Two texts side by side are never wider."""


def beside(
    left: Sequence[Part], right: Sequence[Part], width: int, *, least: int = LEAST
) -> list[Content]:
    """The lines of both, stacked below `least` columns."""
    if width < least:
        return [line for part in (*left, Part(EMPTY), *right) for line in wrapped(part, width)]
    half = min((width - _GAP) // 2, MEASURE)
    lefts = [line for part in left for line in wrapped(part, half)]
    rights = [line for part in right for line in wrapped(part, half)]
    pairs = zip_longest(lefts, rights, fillvalue=EMPTY)
    return [one.pad_right(half + _GAP - one.cell_length) + other for one, other in pairs]
