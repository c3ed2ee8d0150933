"""A YAML text as a tree whose every node knows its place, built in one pass without recursion.

The nodes are yaml's own events; a collection's event gets a list of what it holds, a mapping's
alternating keys and values. Nothing is resolved: a scalar keeps its text, and its style says
whether it stood plain. Whatever could make data grow or act is refused at the first sight of it.
"""

from __future__ import annotations

from typing import Any, Protocol, cast

import yaml

from briefing.authoring.loader.source import Source, Stream
from briefing.scenario.diagnostic import Diagnostic
from briefing.scenario.text import visible
from briefing.words import _

DEEPEST = 60
MOST_NODES = 1_000_000


class Mark(Protocol):
    """Where something stands; `name` is its `Source`, `index` counts characters."""

    name: Source
    index: int


class Node(Protocol):
    """A scalar (its text), a sequence (its nodes) or a mapping (keys and values in turn)."""

    value: Any
    style: str | None
    start_mark: Mark
    end_mark: Mark


SCALAR: Any = yaml.ScalarEvent
SEQUENCE: Any = yaml.SequenceStartEvent
MAPPING: Any = yaml.MappingStartEvent
NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class PureParser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """The same events where libyaml is not there."""

    def __init__(self, stream: Stream) -> None:
        yaml.reader.Reader.__init__(self, cast("Any", stream))
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


PARSER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else PureParser


class Refused(Exception):
    """The text is no tree that can be read here."""

    def __init__(self, finding: Diagnostic) -> None:
        super().__init__(finding.message)
        self.finding = finding


def plant(source: Source) -> Node | None:
    """The tree of a text; None where it holds nothing. Raises `Refused`."""
    try:
        return _Builder(source).build()
    except yaml.YAMLError as error:
        from briefing.authoring.loader.syntax import explained

        raise Refused(explained(error, source)) from None


def is_null(node: Node) -> bool:
    """Whether nothing stands there."""
    return node.__class__ is SCALAR and not node.style and node.value in NULLS


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.events = PARSER(Stream(source))

    def build(self) -> Node | None:
        """Read all events; the only loop that sees every node, so it is kept lean."""
        root: list[Node] = []
        into, nodes = root, 0
        above: list[list[Node]] = []
        following = self.events.get_event
        while True:
            event = following()
            kind = event.__class__
            if kind is SCALAR:
                if event.tag is not None or event.anchor is not None or event.value == "<<":
                    self.check(event, into, above)
                into.append(event)
                nodes += 1
                if nodes > MOST_NODES:
                    raise self.too_many(event)
            elif kind is MAPPING or kind is SEQUENCE:
                if event.tag is not None or event.anchor is not None or len(above) >= DEEPEST:
                    self.check(event, into, above)
                into.append(event)
                above.append(into)
                into = event.value = []
                nodes += 1
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                into = above.pop()
            elif kind is yaml.StreamEndEvent:
                return root[0] if root and not is_null(root[0]) else None
            else:
                self.check_other(event, root)

    def check(self, event: Any, into: list[Node], above: list[list[Node]]) -> None:
        """Refuse what makes a node more than data."""
        if event.anchor is not None:
            raise self.refused("anchor", _("Anchors (&) cannot be used: write it out."), event)
        if event.tag is not None and event.tag != "!":
            raise self.refused("tag", _("Tags (!) cannot be used: a scenario is data."), event)
        if len(above) >= DEEPEST:
            raise self.refused("too-deep", _("The file is nested too deeply."), event)
        if event.__class__ is SCALAR and event.value == "<<" and not event.style:
            message = _("Merge keys (<<) cannot be used: write it out.")
            raise self.refused("merge-key", message, event)

    def check_other(self, event: Any, root: list[Node]) -> None:
        if event.__class__ is yaml.AliasEvent:
            raise self.refused("alias", _("Aliases (*) cannot be used: write it out."), event)
        if event.__class__ is yaml.DocumentStartEvent and root:
            message = _("A second document begins here; a file holds one.")
            raise self.refused("several-documents", message, event)

    def too_many(self, event: Any) -> Refused:
        return self.refused("too-large", _("The file holds too many values."), event)

    def refused(self, code: str, message: str, event: Any) -> Refused:
        start, end = event.start_mark.index, event.end_mark.index
        place = self.source.place(start, end)
        return Refused(Diagnostic(code, visible(message), place=place))
