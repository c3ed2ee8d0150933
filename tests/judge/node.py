"""The one node process: inkjs compiles and plays in it, and Mermaid reads."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def missing() -> str | None:
    """What has to be installed before this can run; None where all is there."""
    if shutil.which("node") is None:
        return "node is missing: install nodejs and npm, then `npm ci --prefix tests/judge`"
    if not all((HERE / "node_modules" / name).is_dir() for name in ("inkjs", "mermaid", "jsdom")):
        return "inkjs and mermaid are missing: `npm ci --prefix tests/judge`"
    return None


class Node:
    """Asks a line, gets a line."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["node", str(HERE / "judge.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, ask: str, **given: object) -> dict[str, Any]:
        self.put(ask, **given)
        return self.take()

    def put(self, ask: str, **given: object) -> None:
        """Asks, and goes on while node thinks."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"ask": ask, **given}) + "\n")
        self._process.stdin.flush()

    def take(self) -> dict[str, Any]:
        """The answer to what was asked first."""
        assert self._process.stdout
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        assert "trouble" not in answer, answer["trouble"]
        return answer

    def close(self) -> None:
        with self._process:  # closes its input, and waits
            pass
