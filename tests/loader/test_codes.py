"""Every code that the loader can give is explained, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from briefing.authoring import loader
from briefing.authoring.loader.codes import EXPLAINED

FOLDER = Path(loader.__file__).parent
CODE = re.compile(r"[a-z]+(-[a-z]+)+")
SAID_BY = {"say", "Diagnostic", "refused", "Trouble"}


def given(path: Path) -> Iterator[str]:
    """The codes in a file: every hyphenated word, and every single word that begins a finding."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from [node.value] if CODE.fullmatch(node.value) else []
        elif isinstance(node, ast.Call) and node.args:
            named = node.func.attr if isinstance(node.func, ast.Attribute) else None
            named = node.func.id if isinstance(node.func, ast.Name) else named
            first = node.args[0]
            if named in SAID_BY and isinstance(first, ast.Constant):
                yield str(first.value)


def test_every_code_is_explained_and_no_other() -> None:
    files = [path for path in FOLDER.rglob("*.py") if path.name != "codes.py"]
    assert {code for path in files for code in given(path)} == set(EXPLAINED)


def test_an_explanation_is_short_and_its_own() -> None:
    assert all(20 < len(text) < 260 and text.endswith(".") for text in EXPLAINED.values())
    assert len(set(EXPLAINED.values())) == len(EXPLAINED)
