"""What yaml's complaints mean, in plain words and at the place an author would look at."""

from __future__ import annotations

import re
from typing import Any

import yaml

from briefing.authoring.loader.source import Source
from briefing.scenario.diagnostic import Diagnostic, Place
from briefing.scenario.text import visible
from briefing.words import _

_REFUSED = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufeff\uff00-\ufffd\U00010000-\U0010ffff]"
)
_TAB = re.compile(r"[ \-?:]*\t")
_SECTION = re.compile(r"[^\s#\-\[\]{}].*:")
_KEY = re.compile(r" +(?:- +)*\w+")
_DASH = re.compile(r" *-\w")
_SIGN = re.compile(r"[^\r\n]")

_TEXT_ENDED = _("The text ends before this: put the whole of it in quotes.")
_NO_SPACE = _("Behind “-” a space is missing.")
_NO_SUCH_COLUMN = _(
    "No line above begins in this column: what belongs together begins in the same column."
)
_FURTHER_IN = _(
    "This line begins further in than the one above, as if it went on with its text: begin both in "
    "the same column, or put a text with “: ” in quotes."
)
_SLIPS = {
    "unexpected end of stream": "begun",
    "expected ':'": "begun",
    "',' or ']'": "begun",
    "',' or '}'": "begun",
    "expected key": "column",
    "expected <block end>": "column",
    "mapping values": "further",
}
"""What is behind a problem: something begun above, or a line in the wrong column."""

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
    opened: Any = getattr(error, "context_mark", None)
    begun = source.place(opened.index, opened.index + 1) if opened else place
    slip = next((slip for part, slip in _SLIPS.items() if part in problem), "")
    if slip == "begun" and begun.line < place.line:
        return Diagnostic("bad-yaml", visible(_said(problem)), place=begun)
    also = () if begun == place else (begun,)
    return _misplaced(slip, source, place) or Diagnostic(
        "bad-yaml", visible(_said(problem)), place=place, also=also
    )


def _misplaced(slip: str, source: Source, place: Place) -> Diagnostic | None:
    """What is said of a line that begins in the wrong column, beside the line above it."""
    before, above = place.source[: place.column - 1], _above(source, place)
    if slip == "column":
        if before.strip():
            return Diagnostic("bad-yaml", _TEXT_ENDED, place=place)
        also = () if above is None else (above,)
        return Diagnostic("bad-yaml", _NO_SUCH_COLUMN, place=place, also=also)
    if above is None or slip != "further" or not _KEY.fullmatch(before):
        return None
    if _DASH.match(above.source):
        return Diagnostic("bad-yaml", _NO_SPACE, place=above)
    return Diagnostic("bad-yaml", _FURTHER_IN, place=place, also=(above,))


def _above(source: Source, place: Place) -> Place | None:
    """Where the line above begins, if there is one with something in it."""
    for number in range(place.line - 2, -1, -1):
        line = source.line(number)
        words = line.lstrip()
        if words and not words.startswith("#"):
            start = source.starts[number] + len(line) - len(words)
            return source.place(start, start + 1)
    return None


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
        "A “: ” is missing after this key; or this is a text, and has to begin further in."
    ),
    "did not find expected '-' indicator": _(
        "A “- ” is expected here: every entry of a list begins with one."
    ),
    "did not find expected ',' or ']'": _(
        "The list that “[” opens is not closed: a “,” or “]” is missing."
    ),
    "did not find expected ',' or '}'": _("What “{” opens is not closed: a “,” or “}” is missing."),
    "unexpected end of stream": _("The quotation mark that begins here is not closed."),
    "block sequence entries are not allowed": _(
        "A list cannot begin here: write it on the next line."
    ),
    "found unknown escape character": _(
        "Between double quotes a backslash begins an escape; write two for one."
    ),
    "alphabetic or numeric character": _(
        "A text that begins with “*”, “&” or “!” stands in quotes."
    ),
    "cannot start any token": _("A text cannot begin with this character: put it in quotes."),
}
