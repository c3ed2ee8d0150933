"""What is noted while a document is read: what is wrong, and what has to be looked up later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from briefing.authoring.loader.nearest import Nearest
from briefing.authoring.loader.tree import MAPPING, SCALAR, SEQUENCE, Node, is_null
from briefing.scenario.diagnostic import Path, Severity
from briefing.scenario.text import visible
from briefing.words import _


class Bad:
    """Stands where something could not be read, so that the rest can be."""

    def __repr__(self) -> str:
        return "BAD"


BAD: Final[Any] = Bad()


class Finding(msgspec.Struct):
    """A diagnostic before its place is worked out. It knows a node, or else a path."""

    code: str
    message: str
    node: Node | None = None
    path: Path | None = None
    hint: str | None = None
    owner: bool = False
    """Whether the eye should go to the key that the node belongs to."""
    span: tuple[int, int] | None = None
    """Where within the file, if more exactly than the node."""
    also: tuple[Node, ...] = ()
    severity: Severity = "error"


class Reading:
    """The notes of one load."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.references: defaultdict[str, list[Node]] = defaultdict(list)
        self.conditions: list[Node] = []
        self.filled: list[Node] = []
        self.effects: list[Node] = []
        self.nearest = Nearest()

    def say(self, code: str, message: str, node: Node | None = None, **more: Any) -> Any:
        """Note a finding; what cannot be read is `BAD`."""
        self.findings.append(Finding(code, visible(message), node, **more))
        return BAD

    def wrong(self, node: Node, wanted: str) -> Any:
        """Note that something else was wanted here."""
        if node.__class__ is SCALAR and not node.value and not node.style:
            return self.say(
                "wrong-type", _("Here {wanted} is missing.").format(wanted=wanted), node, owner=True
            )
        message = _("Here {wanted} is wanted, but this is {found}.")
        return self.say("wrong-type", message.format(wanted=wanted, found=kind_of(node)), node)


def kind_of(node: Node) -> str:
    """What a node is, in an author's words."""
    if node.__class__ is MAPPING:
        return _("a mapping (keys with values)")
    if node.__class__ is not SCALAR:
        return _("a list")
    text = short(node.value)
    return _("the text “{text}”").format(text=text) if node.style else f"“{text}”"


def short(text: str) -> str:
    """A text as it fits into a sentence."""
    line = " ".join(text[:200].split())
    return line if len(line) <= 40 else line[:39] + "…"


def pairs(node: Node | None) -> Iterator[tuple[Node, Node]]:
    """The keys of a mapping that are words, with their values."""
    if node is not None and node.__class__ is MAPPING:
        flat = node.value
        for number in range(0, len(flat), 2):
            if flat[number].__class__ is SCALAR:
                yield flat[number], flat[number + 1]


def entries(node: Node | None) -> list[Node]:
    """The entries of a list; of anything else, none."""
    return node.value if node is not None and node.__class__ is SEQUENCE else []


def words(node: Node | None) -> list[Node]:
    """The entries of a list that are scalars."""
    return [one for one in entries(node) if one.__class__ is SCALAR]


def child(node: Node | None, name: str) -> Node | None:
    """The value of a key in a mapping, if something stands there."""
    for key, value in pairs(node):
        if key.value == name:
            return None if is_null(value) else value
    return None
