"""Texts as they are compared: small letters, no signs; and where in a text a phrase stands."""

from __future__ import annotations

import re

from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.item import ChoiceItem, MultipleItem

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""As they are written in English; these rules know no other language's."""

_END = re.compile(r"[.!?]+[”’\"')*_]*(?=\s|$)|\n\s*\n")
_WORD = re.compile(r"[^\W\d_]{5,}")
_BETWEEN = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """The words of a text in small letters, each between two spaces."""
    return f" {_BETWEEN.sub(' ', text.casefold()).strip()} "


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [part.strip() for part in _END.split(text) if part.strip()]


def stems(text: str) -> set[str]:
    """What its longer words begin with, so that “reopened” and “reopen” are one."""
    return {word[:5] for word in _WORD.findall(text.casefold())}


def as_written(phrase: str, text: str) -> str:
    """The piece of a text that a folded phrase was found in, as it is written there."""
    words = r"[\W_]+".join(map(re.escape, phrase.split()))
    found = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE).search(text)
    return found[0] if found else ""


def english(study: Study) -> bool:
    """Whether the scenario's texts are English: rules that know words know no other language's."""
    return study.scenario.language.casefold().partition("-")[0] == "en"


def option_path(name: str, item: ChoiceItem | MultipleItem, number: int) -> Path:
    """Where the text of an option stands; options are counted from 0."""
    path: Path = ("items", name, "options", number)
    return path if isinstance(item.options[number], str) else (*path, "text")
