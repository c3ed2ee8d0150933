"""How many decisions lie between a place and the end of its story, conditions left aside."""

from __future__ import annotations

from collections.abc import Sequence

Onward = Sequence[Sequence[int]]
"""For each place the places it leads to, each once. Endings lead nowhere."""


def distances(onward: Onward) -> tuple[int, ...]:
    """For each place the most decisions to an ending: every decision brings that down.

    Where ways can run in circles there is no most: from there, it is the fewest.
    """
    backward: list[list[int]] = [[] for _ in onward]
    for place, places in enumerate(onward):
        for to in places:
            backward[to].append(place)
    return tuple(
        few if most is None else most
        for most, few in zip(_most(onward, backward), _fewest(onward, backward), strict=True)
    )


def _most(onward: Onward, backward: Onward) -> list[int | None]:
    """The most decisions; a place is settled after all that follow it, in circles never."""
    unsettled = [len(places) for places in onward]
    found: list[int | None] = [None if places else 0 for places in onward]
    settled = [place for place, places in enumerate(onward) if not places]
    for to in settled:
        for place in backward[to]:
            found[place] = max(found[place] or 0, (found[to] or 0) + 1)
            unsettled[place] -= 1
            if not unsettled[place]:
                settled.append(place)
    return [one if not left else None for one, left in zip(found, unsettled, strict=True)]


def _fewest(onward: Onward, backward: Onward) -> list[int]:
    """The fewest decisions; from where there is no way to an end, as many as there are places."""
    found = [0 if not places else len(onward) for places in onward]
    layer = [place for place, places in enumerate(onward) if not places]
    depth = 0
    while layer:
        depth += 1
        layer = [p for p in {p for to in layer for p in backward[to]} if found[p] > depth]
        for place in layer:
            found[place] = depth
    return found
