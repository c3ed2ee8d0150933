"""Judges from elsewhere. Where one is not installed its tests are skipped, but never in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.judge.node import Node, missing

Accepts = Callable[[str], str | None]


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    _wanted(missing())
    process = Node()
    yield process
    process.close()


@pytest.fixture(scope="session")
def mermaid_accepts(node: Node) -> Accepts:
    """What Mermaid has against a text; None where it draws it."""

    def accepts(text: str) -> str | None:
        error: str | None = node.ask("mermaid", text=text)["error"]
        return error

    return accepts


@pytest.fixture(scope="session")
def dot_accepts() -> Accepts:
    """What Graphviz has against a text; None where it draws it."""
    _wanted(None if shutil.which("dot") else "dot is missing: install graphviz")

    def accepts(text: str) -> str | None:
        done = subprocess.run(
            ["dot", "-Tsvg"], input=text, encoding="utf-8", capture_output=True, check=False
        )
        said = done.stderr.strip()
        return said or None if done.returncode == 0 else said or "dot failed"

    return accepts


def _wanted(missing: str | None) -> None:
    """In CI everything is there, or the tests fail."""
    if missing is not None and os.environ.get("CI") == "true":
        pytest.fail(missing)
    if missing is not None:
        pytest.skip(missing)
