"""The page about checking names every option and every key of the JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.authoring.check.checked import checked
from briefing.authoring.check.formats import written
from briefing.cli import check
from tests.check.pictures import GOLDEN

PAGE = (Path(__file__).parents[2] / "docs" / "checking.md").read_text("utf-8")


def keys(value: Any) -> Iterator[str]:
    """Every key in a document, but for the author's own ids."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from () if key in ("harbour_master", "trust") else (key,)
            yield from keys(below)
    elif isinstance(value, list):
        for one in value:
            yield from keys(one)


def test_every_key_of_the_json_is_described() -> None:
    document = json.loads("".join(written("json", [checked(GOLDEN / "the-quay", reckon=True)])))
    json_part = PAGE[PAGE.index("## JSON") : PAGE.index("## In CI")]
    named = set(re.findall(r'[`"]([a-z-]+)[`"]', json_part))
    found = set(keys(document))
    assert {"mean", "draw", "also"} <= found
    assert found <= named


def test_every_option_is_described() -> None:
    described = set(re.findall(r"^\| `(--[a-z-]+)", PAGE, re.MULTILINE))
    source = Path(check.__file__).read_text("utf-8")
    assert described == set(re.findall(r'"(--[a-z-]+)"', source))
