"""Edits of a scenario's plain data by path, so that a table of them reads as one."""

from __future__ import annotations

from typing import Any

from tests.scenario_parts import Source

GONE = object()
"""The value that takes away."""


def edited(source: Source, *changes: tuple[str, Any]) -> Source:
    """The source with values put at paths such as `scenes.first_light.choices.0.goto`."""
    for path, value in changes:
        at: Any = source
        *way, last = [int(key) if key.isdigit() else key for key in path.split(".")]
        for key in way:
            at = at[key]
        if value is GONE:
            del at[last]
        else:
            at[last] = value
    return source
