"""Where a story can lead, whatever its conditions say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefing.authoring.loader.reading import BAD
from briefing.scenario.scene import Branch, Scene


def targets(goto: object) -> Iterator[str]:
    """The ids a `goto` can lead to."""
    if isinstance(goto, str):
        yield goto
    elif isinstance(goto, tuple):
        yield from (one.to for one in goto if isinstance(one, Branch) and one.to is not BAD)


def circles(edges: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """One circle for every knot in a graph, beginning with its first name; without recursion."""
    done: set[str] = set()
    knotted: set[str] = set()
    found: list[list[str]] = []
    for start in edges:
        if start in done:
            continue
        trail: dict[str, Iterator[str]] = {start: iter(edges[start])}
        while trail:
            last = next(reversed(trail))
            following = next(trail[last], None)
            if following is None:
                del trail[last]
                done.add(last)
            elif following in trail and following not in knotted:
                names = list(trail)
                circle = names[names.index(following) :]
                if knotted.isdisjoint(circle):
                    found.append(circle)
                knotted.update(circle)
            elif following in edges and following not in done and following not in trail:
                trail[following] = iter(edges[following])
    return found


def reachable(scenes: Mapping[str, Scene], start: str) -> set[str]:
    """Every scene that can be come to from `start`, itself among them."""
    found: set[str] = set()
    todo = [start]
    while todo:
        name = todo.pop()
        scene = scenes.get(name)
        if name not in found and scene is not None:
            found.add(name)
            todo.extend(_ways(scene))
    return found


def _ways(scene: Scene) -> Iterator[str]:
    yield from targets(scene.goto)
    for choice in scene.choices if scene.choices is not BAD else ():
        yield from targets(choice.goto)
        for draw in choice.chance if choice.chance is not BAD else ():
            yield from targets(draw.goto)
