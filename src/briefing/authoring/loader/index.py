"""Where each part of a document stands: from a path, or from a node, to a line and a column."""

from __future__ import annotations

import re

from briefing.authoring.loader.reading import Finding
from briefing.authoring.loader.tree import MAPPING, SCALAR, SEQUENCE, Node
from briefing.scenario.diagnostic import Diagnostic, Path, Place


def place_of(node: Node) -> Place:
    """Where a node stands; of a collection, its first sign."""
    start, end = node.start_mark, node.end_mark
    return start.name.place(start.index, end.index if node.__class__ is SCALAR else start.index + 1)


def _span(part: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a piece stands, as whole words if it does so, however the text is broken into lines."""
    words = r"\s+".join(map(re.escape, part.split()))
    whole = re.compile(rf"(?<!\w){words}(?!\w)").search(text, start, end)
    found = whole or re.compile(words).search(text, start, end)
    return found.span() if found else None


class Index:
    """The places of one document."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self._keys: dict[int, dict[str, int]] = {}
        """For each mapping that was looked into, by its `id`, where each of its keys is."""

    def place(self, path: Path, part: str = "") -> Place:
        """Where a path leads, or as near to it as there is something.

        A `part` is a piece of the text there: its own place, if it stands there as it is read.
        """
        key: Node | None = None
        node = self.root
        for name in path:
            found = self._step(node, name)
            if found is None:
                return place_of(key or node)
            key, node = found
        if part and node.__class__ is SCALAR:
            start, end = node.start_mark, node.end_mark
            span = _span(part, start.name.text, start.index, end.index)
            if span:
                return start.name.place(*span)
        return place_of(node if node.__class__ is SCALAR or key is None else key)

    def key(self, path: Path) -> Place:
        """Where the key stands that a path ends with."""
        key, node = self.root, self.root
        for name in path:
            found = self._step(node, name)
            if found is None:
                break
            key, node = found[0] or found[1], found[1]
        return place_of(key)

    def _step(self, node: Node, part: str | int) -> tuple[Node | None, Node] | None:
        """The key, where there is one, and the node that one step of a path leads to."""
        if isinstance(part, int):
            if node.__class__ is SEQUENCE and 0 <= part < len(node.value):
                return None, node.value[part]
        elif node.__class__ is MAPPING:
            number = self._keys_of(node).get(part)
            if number is not None:
                return node.value[number], node.value[number + 1]
        return None

    def _keys_of(self, node: Node) -> dict[str, int]:
        """Where the keys of a mapping are: read once, for there may be as many findings."""
        keys = self._keys.get(id(node))
        if keys is None:
            flat = node.value
            numbers = range(len(flat) - 2, -1, -2)  # backwards: of two that are alike the first
            scalars = (number for number in numbers if flat[number].__class__ is SCALAR)
            keys = self._keys[id(node)] = {flat[number].value: number for number in scalars}
        return keys

    def diagnostics(self, findings: list[Finding]) -> list[Diagnostic]:
        """The findings with their paths and places."""
        if not findings:
            return []
        wanted = {id(finding.node) for finding in findings}
        paths: dict[int, tuple[Path, Node | None]] = {}
        todo: list[tuple[Node, Path, Node | None]] = [(self.root, (), None)]
        while todo:
            node, path, key = todo.pop()
            if id(node) in wanted:
                paths[id(node)] = (path, key)
            if node.__class__ is SEQUENCE:
                todo += [(one, (*path, number), None) for number, one in enumerate(node.value)]
            elif node.__class__ is MAPPING:
                flat = node.value
                for name, value in zip(flat[::2], flat[1::2], strict=True):
                    below = (*path, name.value if name.__class__ is SCALAR else "?")
                    if id(name) in wanted:
                        paths[id(name)] = (below, None)
                    todo.append((value, below, name))
        return [self._diagnostic(finding, paths) for finding in findings]

    def _diagnostic(
        self, finding: Finding, paths: dict[int, tuple[Path, Node | None]]
    ) -> Diagnostic:
        node = finding.node
        if node is None:
            path = finding.path or ()
            place = self.place(path)
        else:
            path, key = paths.get(id(node), ((), None))
            place = place_of(key if finding.owner and key is not None else node)
            if finding.span is not None:
                place = node.start_mark.name.place(*finding.span)
        return Diagnostic(
            finding.code,
            finding.message,
            path,
            finding.severity,
            finding.hint,
            place,
            tuple(place_of(one) for one in finding.also),
        )
