"""Text as Markdown that shows it: nothing in it becomes a heading, a link, emphasis or HTML."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from briefing.playthrough.page.prose import Block, Span
from briefing.scenario.text import visible

_LIVE = re.compile(r"[\\`*_{}\[\]<>#|~&!$@^]|(?<=[A-Za-z]):(?=/)|(?<=[Ww][Ww][Ww])\.")
_START = re.compile(r"^(?:[-+=]|[0-9]+(?=[.)](?: |$)))")
_SPACE = re.compile(r"[ \t\n]+")
_BLANK = re.compile(r"[ \t]+")
_BREAK = "\\\n"
_WEB = re.compile(
    r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?(/[A-Za-z0-9._~/?#=&%+,;:@-]*)?"
)


def inert(text: str) -> str:
    """A text on one line, each sign that Markdown could obey taken out of its mouth."""
    return _begun(_stilled(_SPACE.sub(" ", visible(text)).strip(" ")))


def _stilled(text: str) -> str:
    return _LIVE.sub(lambda sign: "\\" + sign[0], text)


def _begun(line: str) -> str:
    return _START.sub(_at_start, line)


def _at_start(match: re.Match[str]) -> str:
    """A bullet, a rule or a number at the start of a line, kept from opening a list."""
    return match[0] + "\\" if match[0].isdigit() else "\\" + match[0]


def web(url: str | None) -> str | None:
    """An address that may stand as a link; None for anything that is not plainly of the web."""
    return url if url is not None and _WEB.fullmatch(url) else None


def paragraph(block: Block) -> str:
    """A block of prose with its emphasis, its line breaks kept.

    Emphasis that would need stars where they cannot stand is left out: the words come first.
    """
    spans = _joined(block.spans)
    text = "".join(span.text for span in spans)
    out, at, starred = "", 0, False
    for span in spans:
        end = at + len(span.text)
        stands = not starred and _stands(text, at, end)
        marks = "*" * (span.emphasis + 2 * span.strong) if stands else ""
        out += marks + _stilled(span.text) + marks
        at, starred = end, bool(marks)
    return _BREAK.join(_begun(line.strip(" ")) for line in out.split("\n"))


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Neighbours of one voice as one span, white space single."""
    found: list[Span] = []
    for span in spans:
        text = _BLANK.sub(" ", visible(span.text))
        last = found[-1] if found else None
        if last and (last.emphasis, last.strong) == (span.emphasis, span.strong):
            found[-1] = Span(last.text + text, span.emphasis, span.strong)
        else:
            found.append(Span(text, span.emphasis, span.strong))
    return found


def _stands(text: str, begin: int, end: int) -> bool:
    """Whether stars around this piece would be read as emphasis (CommonMark's flanking rule)."""
    inside = text[begin:end]
    if not inside or inside != inside.strip() or "\n" in inside:
        return False
    before, after = text[begin - 1 : begin], text[end : end + 1]
    opens = not _sign(inside[0]) or _parts(before)
    closes = not _sign(inside[-1]) or _parts(after)
    return opens and closes


def _sign(char: str) -> bool:
    """Whether any reader may take it for punctuation: some count symbols in, others do not."""
    return unicodedata.category(char)[0] in "PS"


def _parts(char: str) -> bool:
    """Whether every reader takes it for the edge of a word."""
    return not char or char.isspace() or unicodedata.category(char)[0] == "P"
