"""An author's Markdown as blocks of marked text. The only importer of markdown-it.

Paragraphs, emphasis, lists and block quotes are read; everything else is shown as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefing.scenario.role import Value


class Span(msgspec.Struct, frozen=True):
    """A run of text in one voice. A newline in it is a line break."""

    text: str
    emphasis: bool = False
    strong: bool = False


class Block(msgspec.Struct, frozen=True):
    """One block: a paragraph, an item of a list (`mark` is its bullet or number), a quote."""

    kind: Literal["paragraph", "item", "quote"]
    spans: tuple[Span, ...]
    mark: str = ""

    @property
    def text(self) -> str:
        """The block without its marks."""
        return "".join(span.text for span in self.spans)


Prose = tuple[Block, ...]

_reader = MarkdownIt("zero").enable(["emphasis", "list", "blockquote", "escape", "newline"])
_NAMED = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9_]*)\}")


def filled(text: str, values: Mapping[str, Value]) -> str:
    """The text with `{name}` replaced by what the variable holds; `{{` and `}}` are braces."""
    if "{" not in text and "}" not in text:
        return text

    def one(match: re.Match[str]) -> str:
        name = match[1]
        return match[0][0] if name is None else str(values.get(name, match[0]))

    return _NAMED.sub(one, text)


@lru_cache(maxsize=8192)
def read(text: str) -> Prose:
    """The blocks of a Markdown text."""
    blocks: list[Block] = []
    marks: list[str] = []
    for token in _reader.parse(text):
        match token.type:
            case "bullet_list_open":
                marks.append("•")
            case "ordered_list_open":
                marks.append("")
            case "list_item_open" if token.info:
                marks[-1] = f"{token.info}."
            case "blockquote_open":
                marks.append(">")
            case "bullet_list_close" | "ordered_list_close" | "blockquote_close":
                marks.pop()
            case "inline":
                blocks.append(_block(token, marks))
    return tuple(blocks)


def plain(prose: Prose) -> str:
    """The prose on one line, without marks."""
    return " ".join(block.text.replace("\n", " ") for block in prose)


def _block(token: Token, marks: list[str]) -> Block:
    spans = _spans(token.children or [])
    if not marks:
        return Block("paragraph", spans)
    if marks[-1] == ">":
        return Block("quote", spans)
    return Block("item", spans, marks[-1])


def _spans(tokens: list[Token]) -> tuple[Span, ...]:
    spans: list[Span] = []
    emphasis = strong = 0
    for token in tokens:
        match token.type:
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "softbreak":
                spans.append(Span(" ", emphasis > 0, strong > 0))
            case "hardbreak":
                spans.append(Span("\n", emphasis > 0, strong > 0))
            case _ if token.content:
                spans.append(Span(token.content, emphasis > 0, strong > 0))
    return tuple(spans)
