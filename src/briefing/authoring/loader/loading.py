"""A scenario from its file or folder: the scenario or None, and all there is to say about it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path as FilePath

import msgspec

from briefing.authoring.loader.files import Found, find, scenario_name
from briefing.authoring.loader.index import Index, place_of
from briefing.authoring.loader.merge import merged
from briefing.authoring.loader.reading import BAD, Reading
from briefing.authoring.loader.sense.braces import braces
from briefing.authoring.loader.sense.conditions import conditions
from briefing.authoring.loader.sense.names import Names, references
from briefing.authoring.loader.sense.variables import effects, names
from briefing.authoring.loader.shape import reader
from briefing.authoring.loader.source import Source
from briefing.authoring.loader.tree import Node, Refused, plant
from briefing.authoring.uncollected import uncollected
from briefing.scenario.diagnostic import Diagnostic, Path, Place, Severity
from briefing.scenario.scenario import Scenario
from briefing.scenario.text import visible
from briefing.words import _, ngettext

MOST_FINDINGS = 1000
MOST_BROKEN = 20
"""Of so many sections it is said that they are no YAML."""
_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Loaded(msgspec.Struct, frozen=True, eq=False):
    """What was found. There is a scenario exactly where there is no error."""

    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]
    name: str
    index: Index | None = None
    sources: tuple[Source, ...] = ()

    def place(self, path: Path, part: str = "") -> Place:
        """Where a path of the document stands in its files, or a part of the text there."""
        return self.index.place(path, part) if self.index else Place(self.name, 1, 1)

    def key(self, path: Path) -> Place:
        """Where the key stands that a path of the document ends with."""
        return self.index.key(path) if self.index else Place(self.name, 1, 1)


def load(path: FilePath) -> Loaded:
    """The scenario at `path`, a file or a folder. Never raises at an author."""
    path = FilePath(path)
    with uncollected():
        found = find(path)
        roots = _planted(found)
        notes = Reading()
        root = merged(roots, notes)
        broken = bool(found.findings)
        name = scenario_name(path)
        scenario = _read(root, notes, complete=not broken) if root is not None else None
        if scenario is not None and scenario.id not in ("", name, BAD):
            message = _("The scenario's id is its name, {name}: leave this out.")
            notes.say("bad-id", message.format(name=name), path=("id",))
        index = Index(root) if root is not None else None
        findings = [*found.findings, *found.empty, *_named(path, name)]
        if index is not None:
            findings += index.diagnostics(notes.findings[:MOST_FINDINGS])
        else:
            findings += _without_document(notes)
        findings.sort(key=_order([source.name for source in found.sources]))
        findings += _left_out(len(notes.findings) - MOST_FINDINGS)
    if scenario is None or any(one.severity == "error" for one in findings):
        return Loaded(None, tuple(findings), visible(str(path)), index)
    whole = msgspec.structs.replace(scenario, id=name)
    return Loaded(whole, tuple(findings), visible(str(path)), index, tuple(found.sources))


def _planted(found: Found) -> list[Node]:
    """The tree of each file that has one."""
    roots: list[Node] = []
    empty: list[str] = []
    for source in found.sources:
        root, broken = _tree(source)
        found.findings += broken
        if root is not None:
            roots.append(root)
        elif not broken:
            empty.append(source.name)
    for name in empty:
        severity: Severity = "warning" if roots else "error"
        message = _("The file is empty.")
        place = Place(name, 1, 1)
        found.empty.append(Diagnostic("empty-file", message, severity=severity, place=place))
    return roots


def _tree(source: Source) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of a file, or of its sections that are YAML; and what is wrong with the others."""
    broken: list[Diagnostic] = []
    rest: Source | None = source
    while rest is not None and len(broken) < MOST_BROKEN:
        try:
            return plant(rest), broken
        except Refused as refused:
            broken.append(refused.finding)
            if refused.finding.code in ("bad-yaml", "tab"):
                from briefing.authoring.loader.syntax import without

                rest = without(rest, refused.finding)
            else:
                rest = None
    return None, broken


def _read(root: Node, notes: Reading, *, complete: bool) -> Scenario | None:
    """Read the document, and judge it as a whole where all of its files could be read."""
    before = len(notes.findings)
    scenario = reader(Scenario)(root, notes)
    if not complete:
        absent = ("missing-key",)
        notes.findings[before:] = [
            one for one in notes.findings[before:] if one.node is not root or one.code not in absent
        ]
        return None
    known = Names(root)
    references(known, notes)
    variables = {} if scenario.variables is BAD else scenario.variables
    names(variables, root, notes)
    effects(variables, notes)
    conditions(variables, known, notes)
    braces(known.of("VariableName"), notes)
    return scenario  # type: ignore[no-any-return]  # the readers are made from the models


def _named(path: FilePath, name: str) -> list[Diagnostic]:
    """A folder's name is an id; a file may be called anything that can be read."""
    shown = visible(str(path))
    if os.path.isdir(path) and not _KEBAB.fullmatch(name):
        message = _(
            "A scenario's folder is named in small letters, digits and “-”, as in `first-steps`."
        )
        return [Diagnostic("bad-name", message, place=Place(shown, 1, 1))]
    return []


def _without_document(notes: Reading) -> list[Diagnostic]:
    """What is left to say where no file holds anything."""
    return [
        Diagnostic(one.code, one.message, place=place_of(one.node))
        for one in notes.findings
        if one.node is not None
    ]


def _order(files: list[str]) -> Callable[[Diagnostic], tuple[int, str, int, int]]:
    """By file, line and column."""

    def key(one: Diagnostic) -> tuple[int, str, int, int]:
        place = one.place or Place("", 0, 0)
        number = files.index(place.file) if place.file in files else -1
        return number, place.file, place.line, place.column

    return key


def _left_out(number: int) -> list[Diagnostic]:
    if number <= 0:
        return []
    message = ngettext(
        "{number} more finding is not shown.", "{number} more findings are not shown.", number
    )
    return [Diagnostic("and-more", message.format(number=number), severity="info")]
