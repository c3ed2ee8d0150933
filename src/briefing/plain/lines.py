"""Paragraphs, and how they become lines: harmless, sparingly marked, wrapped by true width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing.scenario.text import visible

STRONG, FAINT, END = "\x01", "\x02", "\x03"
"""Where a mark starts and ends. Cleaned text never holds them, so that nobody else can set one."""

_WORD = re.compile(r"[^ \t\n]+")  # a space that must not break is no end of a word
_MARK = re.compile(f"([{STRONG}{FAINT}{END}])")
_ESCAPES = {STRONG: "\x1b[1m", FAINT: "\x1b[2m", END: "\x1b[0m"}
NARROWEST = 20


class Para(NamedTuple):
    """A paragraph: `first` stands before its first line, and the rest is set in as far."""

    text: str = ""
    first: str = ""


Paras = Iterator[Para]
BLANK = Para()


def clean(text: str) -> str:
    """A text from a file or a player on one line, with nothing in it that steers a terminal."""
    return " ".join(_WORD.findall(visible(text)))


def strong(text: str) -> str:
    """The text, to stand out."""
    return f"{STRONG}{clean(text)}{END}"


def faint(text: str) -> str:
    """The text, to stand back."""
    return f"{FAINT}{clean(text)}{END}"


def written(line: str, marks: bool) -> str:
    """A line as it goes out: the one place where an escape can come from."""
    pieces = _MARK.split(line)
    return "".join(
        (_ESCAPES[piece] if marks else "") if piece in _ESCAPES else visible(piece)
        for piece in pieces
    )


def wrapped(paras: Iterable[Para], columns: int) -> Iterator[str]:
    """The lines of some paragraphs."""
    for para in paras:
        for line in _wrapped(para, max(columns, NARROWEST)):
            yield line.replace("\u00a0", " ")


def closed_up(paras: Iterable[Para]) -> Paras:
    """The paragraphs with never more than one blank line between them."""
    blank = False
    for para in paras:
        if not (blank and para == BLANK):
            yield para
        blank = para == BLANK


def width(text: str) -> int:
    """How many columns a text takes."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_columns, text))


def _columns(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _wrapped(para: Para, columns: int) -> Iterator[str]:
    line, free = para.first, columns - width(para.first)
    indent = " " * width(para.first)
    started = False
    for word in _words(para.text, columns - len(indent)):
        wide = width(word)
        if started and wide + 1 > free:
            yield line
            line, free, started = indent, columns - len(indent), False
        line += f" {word}" if started else word
        free -= wide + started
        started = True
    yield line.rstrip(" ")


def _words(text: str, columns: int) -> Iterator[str]:
    """The words, those that no line could hold in pieces; but an address stays whole."""
    for word in _WORD.findall(text.replace(" %", "\u00a0%")):
        piece, taken = "", 0
        for sign in word if width(word) > columns and "://" not in word else ():
            wide = _columns(sign)
            if taken + wide > columns and wide:
                yield piece
                piece, taken = "", 0
            piece, taken = piece + sign, taken + wide
        yield piece or word
