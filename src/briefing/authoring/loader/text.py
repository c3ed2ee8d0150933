"""Bytes as text: UTF-8, or one plain sentence about what they are instead."""

from __future__ import annotations

import codecs
import re

from briefing.authoring.loader.source import Source
from briefing.scenario.diagnostic import Diagnostic, Place
from briefing.words import _

MOST_BYTES = 16 * 2**20
_BREAK = re.compile(rb"\r\n|\n|\r")
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def read(data: bytes, name: str) -> Source | Diagnostic:
    """The text of a file, or why it has none."""
    encoding = _foreign(data)
    if encoding:
        message = _("This file is {encoding}. Save it as UTF-8.").format(encoding=encoding)
        return Diagnostic("wrong-encoding", message, place=Place(name, 1, 1))
    if b"\0" in data:
        return _binary(data, name)
    try:
        return Source(name, data.removeprefix(codecs.BOM_UTF8).decode())
    except UnicodeDecodeError as error:
        return _undecodable(data, name, len(data) - len(error.object) + error.start)


def _foreign(data: bytes) -> str | None:
    """The encoding that a file shows to be in, where it is none of ours."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    head = data[:400]
    if len(head) >= 4 and (
        head[0::2].count(0) > len(head) // 3 or head[1::2].count(0) > len(head) // 3
    ):
        return "UTF-16" if not (head[0] == 0 and head[1] == 0) else None
    return None


def _binary(data: bytes, name: str) -> Diagnostic:
    message = _("This is no text: byte {number} is zero.").format(number=data.index(0) + 1)
    return Diagnostic("not-text", message, place=_place(data, name, data.index(0)))


def _undecodable(data: bytes, name: str, start: int) -> Diagnostic:
    message = _("Byte {number} (0x{byte:02X}) is not UTF-8. Save the file as UTF-8.").format(
        number=start + 1, byte=data[start]
    )
    return Diagnostic("wrong-encoding", message, place=_place(data, name, start))


def _place(data: bytes, name: str, start: int) -> Place:
    """The place of a byte: its line, and the character of the line."""
    breaks = list(_BREAK.finditer(data, 0, start))
    begin = breaks[-1].end() if breaks else 0
    following = _BREAK.search(data, start)
    line = data[begin : following.start() if following else min(len(data), start + 200)]
    column = len(data[begin:start].decode("utf-8-sig", errors="replace")) + 1
    return Place(name, len(breaks) + 1, column, line[:400].decode(errors="replace"))
