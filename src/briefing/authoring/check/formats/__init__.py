"""How what was found is written down: for people, for programs, for a code host's own pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Literal, get_args

from briefing.authoring.check.checked import Checked

Format = Literal["text", "json", "sarif", "github"]
FORMATS: tuple[Format, ...] = get_args(Format)


def written(format: Format, scenarios: Iterable[Checked]) -> Iterator[str]:
    """The lines of a format, as soon as there is something to write."""
    module = import_module(f"briefing.authoring.check.formats.as_{format}")
    lines: Iterator[str] = module.lines(scenarios)
    return lines
