"""What the library shows of a scenario, read without reading the rest: title, summary, roles."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from briefing.scenario.text import visible

_LOADER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_MOST_BYTES = 16 * 2**20
_MINUTES = re.compile(r"[1-9][0-9]{0,2}\Z", re.ASCII)
_DEEPEST = 60


class RoleLine(NamedTuple):
    """A role, as the library names it."""

    id: str
    title: str
    minutes: int | None


class Headline(NamedTuple):
    """A scenario, as the library names it. What could not be read is empty."""

    id: str
    title: str
    summary: str
    roles: tuple[RoleLine, ...]


def headline(path: Path) -> Headline | None:
    """The headline of the scenario at `path`, a file or a folder; None where there is none."""
    whole = Path(os.path.abspath(path))
    for name in ("scenario.yaml", "scenario.yml") if os.path.isdir(path) else ("",):
        data = _bytes(path / name if name else path)
        if data is not None:
            found = _found(data)
            roles = _roles(found)
            title, summary = found.get(("title",), ""), found.get(("summary",), "")
            id_ = whole.name if name else whole.stem
            return Headline(id_, title, summary, roles) if title else None
    return None


def _bytes(path: Path) -> bytes | None:
    """What stands in a file, if it is one that may be read."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
            return None
        if path.is_symlink() and not path.resolve().is_relative_to(path.parent.resolve()):
            return None
        return path.read_bytes()
    except (OSError, ValueError, RuntimeError):
        return None


def _found(data: bytes) -> dict[tuple[str, ...], str]:
    """The texts wanted here, by their paths, in their order; as many as stand before an error."""
    found: dict[tuple[str, ...], str] = {}
    sections: set[str] = set()
    try:
        for path, text in _scalars(data):
            if path[0] not in sections and {"title", "summary", "roles"} <= sections:
                break
            sections.add(path[0])
            if path in (("title",), ("summary",)) or (len(path) == 3 and path[0] == "roles"):
                found.setdefault(path, visible(text).strip())
    except (yaml.YAMLError, UnicodeError):
        pass
    return found


def _scalars(data: bytes) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every scalar that stands under keys only, with those keys."""
    keys: list[str | None] = []
    within: list[bool] = []
    for event in yaml.parse(data, Loader=_LOADER):
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            within.append(isinstance(event, yaml.MappingStartEvent))
            keys.append(None)
            if len(within) > _DEEPEST:
                return
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            within.pop()
            keys.pop()
            _value_ended(keys)
        elif isinstance(event, yaml.ScalarEvent) and within:
            if within[-1] and keys[-1] is None:
                keys[-1] = event.value
                continue
            path = tuple(key for key in keys if key is not None)
            if len(path) == len(keys):
                yield path, event.value
            _value_ended(keys)


def _value_ended(keys: list[str | None]) -> None:
    """The next scalar of the mapping is a key again."""
    if keys:
        keys[-1] = None


def _roles(found: dict[tuple[str, ...], str]) -> tuple[RoleLine, ...]:
    """The roles, in the author's order."""
    names = dict.fromkeys(path[1] for path in found if len(path) == 3)
    lines = []
    for name in names:
        minutes = found.get(("roles", name, "minutes"), "")
        title = found.get(("roles", name, "title"), name)
        lines.append(RoleLine(name, title, int(minutes) if _MINUTES.match(minutes) else None))
    return tuple(lines)
