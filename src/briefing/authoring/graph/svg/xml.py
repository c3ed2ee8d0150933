"""Elements of XML, in which every text is only a text."""

from __future__ import annotations

import re
from html import escape

from briefing.scenario.text import visible

_NO_XML = re.compile("[\ufffe\uffff]")


class Markup(str):
    """What is markup already, and may stand in an element as it is."""


def element(name: str, *inside: str, **attributes: str | float) -> Markup:
    """An element: its attributes' names have `_` for `-`, and `class_` for `class`."""
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(_short(value))}"'
        for key, value in attributes.items()
    )
    if not inside:
        return Markup(f"<{name}{said}/>")
    body = "".join(part if isinstance(part, Markup) else text(part) for part in inside)
    line = "\n" if name == "g" else ""  # so that two versions of a drawing can be compared
    return Markup(f"{line}<{name}{said}>{body}</{name}>")


def text(said: str) -> str:
    """A text without markup, and without the characters that XML does not know."""
    return escape(_NO_XML.sub("\ufffd", visible(said)))


def _short(value: str | float) -> str:
    return value if isinstance(value, str) else number(value)


def number(value: float) -> str:
    """A length, to a tenth."""
    return f"{value:.1f}".removesuffix(".0")
