"""Everything the game says itself goes through one door, and a catalogue changes all of it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo

from tests.shipped import FOLDER

SOURCE = Path(__file__).parents[1] / "src" / "briefing"
FACES = ("cli", "plain", "tui", "playthrough", "authoring", "rules")
SENTENCE = re.compile(r"[A-Za-z’]{2,}[,:;]? [a-z’]{2,}")
STYLE = re.compile(r"((bold|dim|italic|underline|reverse) ?)+")


def modules() -> list[Path]:
    return sorted(path for room in FACES for path in (SOURCE / room).rglob("*.py"))


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_sentence_goes_past_the_door(path: Path) -> None:
    """A text of two words or more that is no docstring stands in `_(…)` or `ngettext(…)`."""
    tree = ast.parse(path.read_text("utf-8"))
    through = {id(node) for call in ast.walk(tree) if _is_door(call) for node in ast.walk(call)}
    for_machines = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assert) or _is_raise_of(node, ("TypeError", "AssertionError"))
        or _is_markup(node) or _is_look(node) or _is_bare_text(node) or _is_example(node)
        for inner in ast.walk(node)
    }  # fmt: skip
    for_machines |= {id(k) for d in ast.walk(tree) if isinstance(d, ast.Dict) for k in d.keys}
    loose = [
        f"{path.name}:{node.lineno}: {node.value!r}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and SENTENCE.search(node.value)
        and id(node) not in through | for_machines
    ]
    assert not loose


def _is_door(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("_", "ngettext")
    )


def _is_raise_of(node: ast.AST, names: tuple[str, ...]) -> bool:
    return (
        isinstance(node, ast.Raise)
        and isinstance(node.exc, ast.Call)
        and isinstance(node.exc.func, ast.Name)
        and node.exc.func.id in names
    )


def _is_example(node: ast.AST) -> bool:
    """A scenario that a rule shows; what it says of it is another thing."""
    return isinstance(node, ast.keyword) and node.arg in ("wrong", "right")


def _is_markup(node: ast.AST) -> bool:
    """Style sheets, SVG, HTML and YAML: constants named in capitals and classes' own CSS."""
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        return any(name.endswith(("CSS", "_STYLE", "_HTML", "_SVG", "_YAML")) for name in names)
    return False


def _is_look(node: ast.AST) -> bool:
    """The classes of a widget, and the style of a text."""
    if isinstance(node, ast.keyword):
        return node.arg in ("classes", "style")
    return isinstance(node, ast.Constant) and bool(STYLE.fullmatch(str(node.value)))


def _is_bare_text(node: ast.AST) -> bool:
    """A docstring, or a text that describes the attribute above it."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def test_a_catalogue_changes_what_is_said(tmp_path: Path) -> None:
    """A made-up language, in which every message is in brackets, reaches the player."""
    catalogue = Catalog(locale="eo")
    for _file, _line, message, _comments, _context in extract_from_dir(str(SOURCE)):
        if isinstance(message, tuple):
            catalogue.add(message, string=tuple(f"⟦{text}⟧" for text in message[:2]))
        elif message:
            catalogue.add(message, string=f"⟦{message}⟧")
    assert len(catalogue) > 100
    folder = tmp_path / "eo" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    made = BytesIO()
    write_mo(made, catalogue)
    (folder / "briefing.mo").write_bytes(made.getvalue())
    environment = {
        **os.environ,
        "BRIEFING_LANGUAGE": "eo",
        "BRIEFING_LOCALE": str(tmp_path),
        "BRIEFING_DATA": str(tmp_path / "data"),
        "PYTHONIOENCODING": "utf-8",
    }
    played = subprocess.run(
        [sys.executable, "-m", "briefing", "play", str(FOLDER / "first-steps"), "--plain"],
        input="1\nhelp\n",
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=60,
        check=True,
    )  # fmt: skip
    assert played.stdout.count("⟦") > 20
