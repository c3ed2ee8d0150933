"""What yaml's complaints mean, in plain words and at the place an author would look at."""

from __future__ import annotations

import re
from typing import Any

import yaml

from briefing.authoring.loader.source import Source
from briefing.scenario.diagnostic import Diagnostic
from briefing.scenario.text import visible
from briefing.words import _

_REFUSED = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufeff\uff00-\ufffd\U00010000-\U0010ffff]"
)
_TAB = re.compile(r"[ \-?:]*\t")
_SECTION = re.compile(r"[^\s#\-\[\]{}].*:")
_SIGN = re.compile(r"[^\r\n]")

TOO_DEEP = _("The file is nested too deeply.")


def explained(error: yaml.YAMLError, source: Source) -> Diagnostic:
    """One diagnostic for what yaml could not read."""
    strange = _REFUSED.search(source.text)
    if strange and not isinstance(error, yaml.MarkedYAMLError):
        place = source.place(strange.start(), strange.end())
        sign = f"U+{ord(strange[0]):04X}"
        message = _("The character {sign} cannot stand in a file; in quotes it can be escaped.")
        return Diagnostic("strange-character", message.format(sign=sign), place=place)
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    index = mark.index if mark else 0
    place = source.place(index, index + 1)
    if _TAB.match(place.source) and "\t" in place.source[: place.column]:
        column = place.source.index("\t")
        place = source.place(source.starts[place.line - 1] + column, index + 1)
        return Diagnostic("tab", _("Lines are indented with spaces, not with tabs."), place=place)
    problem = str(getattr(error, "problem", "") or "")
    if "nesting" in problem:  # libyaml reads ahead, and newer ones stop before we can
        return Diagnostic("too-deep", TOO_DEEP, place=place)
    message = _said(problem)
    opened: Any = getattr(error, "context_mark", None)
    also = (
        ()
        if opened is None or opened.index == index
        else (source.place(opened.index, opened.index + 1),)
    )
    return Diagnostic("bad-yaml", visible(message), place=place, also=also)


def without(source: Source, finding: Diagnostic) -> Source | None:
    """The file without the section in which a finding stands, so that the rest can be read.

    All else keeps its place. None where there is nothing more to be taken away.
    """
    opened = next((p for p in finding.also if p.source[p.column - 1] in "[{\"'"), finding.place)
    if opened is None:
        return None
    begin = opened.line - 1
    while begin > 0 and not _SECTION.match(source.line(begin)):
        begin -= 1
    end = begin + 1
    while end < len(source.starts) and not _SECTION.match(source.line(end)):
        end += 1
    start = source.starts[begin]
    stop = source.starts[end] if end < len(source.starts) else len(source.text)
    blank = _SIGN.sub(" ", source.text[start:stop])
    if blank == source.text[start:stop]:
        return None
    return Source(source.name, source.text[:start] + blank + source.text[stop:])


def _said(problem: str) -> str:
    """A sentence for what yaml calls the problem."""
    for part, message in _PROBLEMS.items():
        if part in problem:
            return message
    return _("This cannot be read as YAML: {problem}.").format(problem=problem)


_PROBLEMS = {
    "mapping values are not allowed": _(
        "No colon can stand here: put a text with “: ” in quotes, or mend the indentation."
    ),
    "could not find expected ':'": _(
        "A colon is missing: a key is followed by “: ”; or the text before it goes on."
    ),
    "did not find expected key": _(
        "A key is expected here: the indentation or a quotation mark may be wrong."
    ),
    "did not find expected '-' indicator": _(
        "A “- ” is expected here: every entry of a list begins with one."
    ),
    "did not find expected ',' or ']'": _(
        "The list that “[” opens is not closed: a “,” or “]” is missing."
    ),
    "did not find expected ',' or '}'": _("What “{” opens is not closed: a “,” or “}” is missing."),
    "unexpected end of stream": _("The file ends within quotation marks."),
    "block sequence entries are not allowed": _(
        "A list cannot begin here: write it on the next line."
    ),
    "found unknown escape character": _(
        "Between double quotes a backslash begins an escape; write two for one."
    ),
    "cannot start any token": _("A text cannot begin with this character: put it in quotes."),
}
