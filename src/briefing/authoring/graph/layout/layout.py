"""The whole layout: boxes in layers from top to bottom, and a smooth line for every link."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from briefing.authoring.graph.layout.part import Part
from briefing.authoring.graph.layout.shapes import Box, Layout, Link, Run

SIDES = 60.0
"""Between two parts of a picture that nothing joins."""


def laid_out(boxes: Sequence[Box], links: Sequence[Link], first: Sequence[int]) -> Layout:
    """The layout of boxes, `first` at the top; parts that nothing joins stand side by side."""
    spots: dict[int, tuple[float, float]] = {}
    lines: dict[int, list[Run]] = {}
    right = height = 0.0
    for part in _parts(len(boxes), links, first):
        number = {box: n for n, box in enumerate(part)}
        own = [n for n, link in enumerate(links) if link.before in number]
        inner = [Link(number[links[n].before], number[links[n].after], links[n].port) for n in own]
        found = Part(
            [boxes[box] for box in part], inner, [number[box] for box in first if box in number]
        ).layout()
        for box, (x, y) in zip(part, found.spots, strict=True):
            spots[box] = (x + right, y)
        for n, line in zip(own, found.lines, strict=True):
            lines[n] = [(x + right, top, bottom) for x, top, bottom in line]
        right += found.width + SIDES
        height = max(height, found.height)
    return Layout(
        [spots[box] for box in range(len(boxes))],
        [lines[link] for link in range(len(links))],
        max(right - SIDES, 0.0),
        height,
    )


def _parts(boxes: int, links: Sequence[Link], first: Sequence[int]) -> list[list[int]]:
    """The boxes that are joined by whatever way, together."""
    near: dict[int, set[int]] = defaultdict(set)
    for link in links:
        near[link.before].add(link.after)
        near[link.after].add(link.before)
    parts: list[list[int]] = []
    seen: set[int] = set()
    for root in (*first, *range(boxes)):
        if root in seen:
            continue
        part, waiting = [], [root]
        seen.add(root)
        while waiting:
            box = waiting.pop()
            part.append(box)
            fresh = near[box] - seen
            seen |= fresh
            waiting += fresh
        parts.append(sorted(part))
    return parts
