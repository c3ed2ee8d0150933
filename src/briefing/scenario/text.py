"""Text from strangers, made harmless: what would steer a terminal or hide becomes visible."""

from __future__ import annotations

import re

_UNSEEN = (
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for newline and tab
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # directions and joints without width
    "\u180e\u2028\u2029\ufeff\ufff9-\ufffb"  # separators, byte order mark, annotations
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f"  # musical beams, tags
    "\ud800-\udfff"  # halves of characters: bytes of a file's name that are no text
    "]"
)
"""Soft hyphen, zero-width joiner and non-joiner are left: languages and emoji need them.

Compiled when it is first needed: that takes 2 ms.
"""


def visible(text: str) -> str:
    """The text with every control and deceiving character replaced by a sign that shows it."""
    return text if text.isprintable() else re.sub(_UNSEEN, _sign, text)


def on_one_line(text: str) -> str:
    """The text made harmless, and every line break and tab in it a sign as well."""
    return visible(text).replace("\n", "\u240a").replace("\t", "\u2409")


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"⟨U+{code:04X}⟩"
