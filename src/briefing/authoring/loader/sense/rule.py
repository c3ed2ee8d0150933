"""A rule of one model: what it looks at, and what it says about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from briefing.authoring.loader.reading import Reading
from briefing.authoring.loader.tree import Node


class Rule(msgspec.Struct, frozen=True):
    """`check` runs once every field in `needs` could be read."""

    needs: tuple[str, ...]
    check: Callable[[Any, Node, Reading], None]
