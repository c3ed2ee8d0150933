"""How wide a text will be, about: rather too wide, since nobody knows which font will be there."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

_NARROW, _WIDE = frozenset(" .,:;!|'’ijlIft()[]/-"), frozenset("mwMWQO@%&◆→✕…—")


def width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text in a size of type."""
    whole = sum(_part(sign) for sign in text)
    return whole * size * (1.1 if bold else 1.0)


def _part(sign: str) -> float:
    if sign in _NARROW:
        return 0.38
    if sign in _WIDE:
        return 0.95
    if combining(sign):
        return 0.0
    if east_asian_width(sign) in "WF":
        return 1.0
    return 0.7 if sign.isupper() else 0.62


def wrapped(text: str, room: float, size: float, most: int, bold: bool = False) -> list[str]:
    """A text in lines that fit, at most so many; what is cut ends in a sign that says so."""
    lines: list[str] = []
    line = ""
    for word in _words(text, room, size, bold):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size, bold) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width(last + "…", size, bold) > room:
        last = last[:-1]
    return [*lines[: most - 1], last.rstrip() + "…"]


def _words(text: str, room: float, size: float, bold: bool) -> list[str]:
    """The words of a text; one that is wider than a line, in pieces."""
    found: list[str] = []
    for word in text.split():
        piece = ""
        for sign in word:
            if piece and width(piece + sign, size, bold) > room:
                found.append(piece)
                piece = ""
            piece += sign
        found.append(piece)
    return found
