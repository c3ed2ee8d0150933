"""Prose as Textual content. Text is data here: it is shown, never read as markup or obeyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content, Span
from textual.style import Style

from briefing.scenario.text import visible as safe

if TYPE_CHECKING:
    from briefing.playthrough.page.prose import Block, Prose

__all__ = ["MEASURE", "block_content", "content", "gap_after", "mark_of", "plain", "safe"]

MEASURE = 70
"""Columns of a line that is comfortable to read."""

_STYLES = {
    (True, False): Style(italic=True),
    (False, True): Style(bold=True),
    (True, True): Style(bold=True, italic=True),
}


def plain(text: str) -> Content:
    """One run of text, as it is."""
    return Content(safe(text))


def content(prose: Prose) -> Content:
    """The whole prose as one content, a blank line between paragraphs."""
    return Content("").join(_spaced(prose))


def block_content(block: Block, italic: bool = False) -> Content:
    """One block without its bullet or quotation bar. In `italic` text, emphasis stands upright."""
    parts: list[str] = []
    spans: list[Span] = []
    at = 0
    for run in block.spans:
        text = safe(run.text)
        style = _STYLES.get((run.emphasis != italic, run.strong))
        if style is not None:
            spans.append(Span(at, at + len(text), style))
        parts.append(text)
        at += len(text)
    return Content("".join(parts), spans)


def gap_after(block: Block, following: Block | None) -> bool:
    """Whether a blank line stands between two blocks: not between the items of one list."""
    return following is not None and not (block.kind == following.kind == "item")


def mark_of(block: Block) -> str:
    """What stands before a block: a bullet, a number, a quotation bar, or nothing."""
    match block.kind:
        case "item":
            return f"{safe(block.mark)} "
        case "quote":
            return "│ "
        case _:
            return ""


def _spaced(prose: Prose) -> list[Content]:
    lines: list[Content] = []
    for block, following in zip(prose, (*prose[1:], None), strict=True):
        lines.append(Content(mark_of(block)) + block_content(block))
        if following is not None:
            lines.append(Content("\n\n" if gap_after(block, following) else "\n"))
    return lines
