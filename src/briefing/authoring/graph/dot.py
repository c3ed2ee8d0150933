"""The picture as dot, for Graphviz to lay out."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import legend, look, sayings
from briefing.authoring.graph.picture import Picture, Place, Way
from briefing.scenario.text import visible

CHOICE = 48
LEAST, MOST = 10, 18
"""Points of a title, as seldom and as often as can be."""


def dot(picture: Picture) -> str:
    """The whole digraph."""
    return "\n".join(["digraph {", *_lines(picture), "}", ""])


def _lines(picture: Picture) -> Iterator[str]:
    said = _text([sayings.line(picture.title), *legend.signs(picture)], end="\\l")
    yield f"  graph {_listed(label=said, labeljust='l', fontcolor=look.QUIET, fontsize='10')}"
    yield f"  graph {_listed(fontname='sans-serif', bgcolor=look.PAPER, nodesep='0.4')}"
    yield f"  node {_listed(fontname='sans-serif', fontcolor=look.INK, shape='box')}"
    yield f"  edge {_listed(fontname='sans-serif', fontsize='9', color=look.ROAD)}"
    for place in picture.places:
        yield f"  {_quoted(place.id)} {_node(picture, place)}"
    for way in picture.ways:
        yield f"  {_quoted(way.before)} -> {_quoted(way.after)} {_edge(way)}"
    yield from _key(picture)


def _node(picture: Picture, place: Place) -> str:
    tint = look.tints()[look.group(picture, place)]
    styles = ["filled", *(["rounded"] if place.kind == "ending" else [])]
    styles += ["dashed"] if "unreachable" in place.marks else ["bold"] if place.starts else []
    shape = {"shape": "octagon"} if "dead-end" in place.marks else {}
    return _listed(
        label=_text([sayings.line(place.title), *sayings.about(picture, place)]),
        style=",".join(styles),
        fillcolor=tint.ground,
        color=look.WRONG if place.marks else tint.line,
        fontsize=f"{LEAST + (MOST - LEAST) * place.size:.0f}",
        peripheries="2" if place.kind == "ending" else "1",
        **shape,
    )


def _edge(way: Way) -> str:
    words = [sayings.words(way, CHOICE)] if way.words else []
    label = _text([sayings.name(way), *words, *sayings.conditions(way)])
    color = f"{look.RECORD}:{look.RECORD}" if way.recorded else look.ROAD
    style = "dotted" if way.never else "solid"
    return _listed(
        label=label,
        color=color,
        fontcolor=look.RECORD if way.recorded else look.QUIET,
        style=style,
        penwidth=f"{look.wide(way.flow, 4):g}",
    )


def _key(picture: Picture) -> Iterator[str]:
    """The colours, as a row of small boxes."""
    tints = look.tints()
    for group, said in legend.groups(picture).items():
        tint = tints[group]
        look_of = _listed(
            label=_text([said]),
            style="filled",
            fillcolor=tint.ground,
            color=tint.line,
            fontsize="9",
        )
        yield f"  {_quoted('key ' + group)} {look_of}"


def _listed(**attributes: str) -> str:
    return "[" + ", ".join(f"{name}={_quoted(said)}" for name, said in attributes.items()) + "];"


def _text(lines: list[str], end: str = "\\n") -> str:
    """Lines in which neither a backslash nor an entity has a meaning of its own."""
    safe = [visible(text).replace("\\", "\\\\").replace("&", "&amp;") for text in lines]
    return end.join([*safe, ""]) if end == "\\l" else end.join(safe)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'
