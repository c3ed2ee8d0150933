"""An author's text as ink writes it: every sign that means something to ink is made plain."""

from __future__ import annotations

import re
from collections.abc import Callable

_SIGNS = r"[\\{}|#\[\]<]|(?<=-)>|(?<=/)[/*]"
"""What ink reads as logic, a tag, a divert, a thread, glue or a comment, wherever it stands."""

_SIGN = re.compile(_SIGNS)
_NAMED = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9_]*)\}|" + _SIGNS)
_FIRST = re.compile(r"[-*+=~]|INCLUDE|EXTERNAL|CONST|LIST|TODO|VAR")
"""What ink reads as a choice, a gather, a heading, code or a declaration where a line begins."""

_SPACE = re.compile(r"[ \t\n]+")
_BETWEEN = re.compile(r"\n[ \t]*\n")
_OWN_LINE = re.compile(r"[-*+]\s|\d{1,9}[.)]\s|>")
"""A line of Markdown that does not go on with the one above it."""


def literal(text: str) -> str:
    """One line, said as it stands."""
    line = _one_line(text)
    return _begun(line, _SIGN.sub(r"\\\g<0>", line))


def filled(text: str, value: Callable[[str], str]) -> str:
    """One line in which `{name}` is a variable's value, and `{{` and `}}` are braces."""

    def one(match: re.Match[str]) -> str:
        return value(match[1]) if match[1] else "\\" + match[0][0]

    line = _one_line(text)
    return _begun(line, _NAMED.sub(one, line))


def lines(text: str) -> list[str]:
    """The lines of a Markdown text: one for a paragraph, an item of a list, a quoted line."""
    found: list[str] = []
    for paragraph in _BETWEEN.split(text):
        ended = True
        for line in paragraph.split("\n"):
            if ended or _OWN_LINE.match(line.lstrip()):
                found.append(line)
            else:
                found[-1] += " " + line
            ended = line.endswith(("  ", "\\"))
    return [line for line in found if line.strip(" \t")]


def _one_line(text: str) -> str:
    """White space folded as ink folds it; what does not break and other spaces are left."""
    return _SPACE.sub(" ", text).strip(" ")


def _begun(line: str, spelled: str) -> str:
    return "\\" + spelled if _FIRST.match(line) else spelled
