"""No box lies on another, and no line runs through a box."""

from __future__ import annotations

from random import Random

import pytest

from briefing.authoring.graph.layout.layout import laid_out
from briefing.authoring.graph.layout.shapes import Box, Layout, Link

Drawn = tuple[list[Box], list[Link]]


def by_chance(seed: int) -> Drawn:
    chance = Random(seed)
    boxes = [
        Box(chance.uniform(80, 500), chance.uniform(30, 200)) for _n in range(chance.randint(1, 25))
    ]
    every = range(len(boxes))
    pairs = [(chance.choice(every), chance.choice(every)) for _n in range(chance.randint(0, 50))]
    return boxes, [
        Link(a, b, chance.choice((-0.3, 0, 0.3)) * boxes[a].width) for a, b in pairs
    ]  # fmt: skip


def chain(length: int) -> Drawn:
    return [Box(100, 40)] * length, [Link(n, n + 1) for n in range(length - 1)]


CASES: dict[str, Drawn] = {
    "nothing": ([], []),
    "one alone": ([Box(100, 40)], []),
    "one that leads to itself": ([Box(100, 40)], [Link(0, 0), Link(0, 0, 20)]),
    "two that lead to each other": ([Box(100, 40)] * 2, [Link(0, 1), Link(1, 0)]),
    "longer than the stack is deep": chain(1_500),
    **{f"by chance {seed}": by_chance(seed) for seed in range(60)},
}


def overlap(layout: Layout, boxes: list[Box], one: int, other: int) -> bool:
    (x, y), (left, top) = layout.spots[one], layout.spots[other]
    beside = x + boxes[one].width <= left or left + boxes[other].width <= x
    return not beside and y < top + boxes[other].height and top < y + boxes[one].height


@pytest.mark.parametrize("name", CASES)
def test_a_layout_can_be_read(name: str) -> None:
    boxes, links = CASES[name]
    layout = laid_out(boxes, links, [0] if boxes else [])
    if len(boxes) < 100:
        for one in range(len(boxes)):
            for other in range(one):
                assert not overlap(layout, boxes, one, other)
    for box, (x, y) in zip(boxes, layout.spots, strict=True):
        assert x >= -1e-6
        assert y >= -1e-6
        assert x + box.width <= layout.width + 1e-6
        assert y + box.height <= layout.height + 1e-6


@pytest.mark.parametrize("name", [name for name in CASES if "stack" not in name])
def test_lines_go_from_box_to_box_and_through_none(name: str) -> None:
    boxes, links = CASES[name]
    layout = laid_out(boxes, links, [])
    for link, runs in zip(links, layout.lines, strict=True):
        (left, top), (x, y, _bottom) = layout.spots[link.before], runs[0]
        assert y == top + boxes[link.before].height
        assert left <= x <= left + boxes[link.before].width
        (left, top), (x, _top, y) = layout.spots[link.after], runs[-1]
        assert y == top
        assert left <= x <= left + boxes[link.after].width
        for x, start, end in runs:
            low, high = sorted((start, end))
            for box, (left, top) in zip(boxes, layout.spots, strict=True):
                inside = left < x < left + box.width
                assert not (inside and low < top + box.height and top < high)


def test_a_story_without_circles_runs_down() -> None:
    boxes = [Box(100, 40)] * 4
    layout = laid_out(boxes, [Link(0, 1), Link(1, 3), Link(0, 2), Link(2, 3), Link(0, 3)], [0])
    tops = [top for _left, top in layout.spots]
    assert tops[0] < tops[1] == tops[2] < tops[3]
