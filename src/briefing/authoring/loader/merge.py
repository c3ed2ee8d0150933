"""The files of a folder as one document: named things are joined, all else stands once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_origin, get_type_hints

from briefing.authoring.loader.reading import Reading, short
from briefing.authoring.loader.shape import facts_of
from briefing.authoring.loader.tree import MAPPING, SCALAR, Node
from briefing.scenario.scenario import Scenario
from briefing.words import _

JOINED = frozenset(
    name
    for name, hint in get_type_hints(Scenario, include_extras=True).items()
    if name == "quiz" or get_origin(facts_of(hint).bare) is dict
)
"""Sections whose entries may stand in several files."""


def merged(roots: Sequence[Node], notes: Reading) -> Node | None:
    """One mapping of all that stands in the files; None where a file holds something else."""
    pairs: dict[str, tuple[Node, Node]] = {}
    rest: list[Node] = []
    for root in roots:
        if root.__class__ is not MAPPING:
            notes.wrong(root, _("a mapping with sections such as title, facts, scenes"))
            continue
        flat = root.value
        for key, value in zip(flat[::2], flat[1::2], strict=True):
            if key.__class__ is not SCALAR:
                rest += (key, value)
            elif key.value not in pairs:
                pairs[key.value] = (key, value)
            else:
                _again(pairs, key, value, notes)
    first = next((root for root in roots if root.__class__ is MAPPING), None)
    if first is None:
        return None
    found = [node for pair in pairs.values() for node in pair]
    return _mapping(first, [*found, *rest])


def _again(pairs: dict[str, tuple[Node, Node]], key: Node, value: Node, notes: Reading) -> None:
    """A section that stood somewhere before: joined, or noted."""
    first, earlier = pairs[key.value]
    elsewhere = first.start_mark.name is not key.start_mark.name
    if key.value in JOINED and elsewhere and value.__class__ is earlier.__class__ is MAPPING:
        pairs[key.value] = (first, _mapping(earlier, [*earlier.value, *value.value]))
    elif not key.value.startswith("x_"):
        message = _("“{name}” stands here a second time.").format(name=short(key.value))
        notes.say("duplicate-key", message, key, also=(first,))


def _mapping(like: Node, flat: list[Node]) -> Node:
    """A mapping that stands where `like` does."""
    made: Any = MAPPING(None, None, True, like.start_mark, like.end_mark)
    made.value = flat
    return made  # type: ignore[no-any-return]  # yaml's events are untyped
