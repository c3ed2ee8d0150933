"""The smallest scenario there is, for tests to spoil."""

from __future__ import annotations

from pathlib import Path

from briefing.authoring.loader import Loaded, load

SMALLEST = """\
briefing: 1
title: Small
summary: The smallest scenario.
roles:
  r: {title: R, brief: B., start: a}
scenes:
  a: {title: A, text: T., goto: e}
endings:
  e: {title: E, text: It ends.}
"""


def written(folder: Path, text: str | bytes, name: str = "small.yaml") -> Loaded:
    """What the loader makes of a text."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return load(path)


def codes(loaded: Loaded) -> list[str]:
    """The codes of all findings, in their order."""
    return [one.code for one in loaded.diagnostics]
