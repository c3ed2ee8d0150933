"""The numbers and dates in a text: what stands in digits, and what each of them may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from briefing.authoring.check.wording import MONTHS

Kind = Literal["number", "day", "month", "ordinal"]

_MONTH = "|".join((*MONTHS, *(rf"{name[:3]}\." for name in MONTHS if name != "May"), r"Sept\."))
_TH = r"(?:st|nd|rd|th)"
_TO = r"(?:\s?[–-]\s?|\s+(?:to|and|or|until|through)\s+(?:the\s+)?)"
_ALONE = r"(?=\W*$|[*_]*\s?[^\w\s*_-]|[*_]*\s+(?:and|to|or|until|with|when|of|is|was)\b)"
_CLOCK = r"(?:\s?[apAP]\.?[mM]\b\.?|\s?o[’']clock|\s+hours\b)"
_LABELS = frozenset(
    ("article", "berth", "bus", "chapter", "flight", "gate", "hangar", "item", "no.", "page",
     "paragraph", "pier", "platform", "question", "room", "route", "section")
)  # fmt: skip
"""What is called by a number, which is then no figure."""
_FIGURE = re.compile(
    rf"""
    (?<![\w.,-])(?P<iso>\d{{4}}-\d\d(?:-\d\d)?)(?![\w-])
    | (?<!\d)\d{{1,2}}:\d\d(?!\d){_CLOCK}?                        # clock
    | (?<!\d)\d{{1,2}}(?:\.\d\d)?{_CLOCK} | (?<!\d)\d{{4}}\s+hours\b
    | ^\d{{1,2}}[.)]\s                                            # lists
    | (?<!\d)(?:(?P<from>\d{{1,2}}){_TH}?{_TO})?
      (?P<day>\d{{1,2}}){_TH}?\s+(?:of\s+)?(?P<month>{_MONTH})(?!\w)(?:,?\s+(?P<year>\d{{4}})(?!\d))?
    | (?P<us_month>{_MONTH})\s+(?:(?P<us_from>\d{{1,2}}){_TH}?{_TO})?
      (?P<us_day>\d{{1,2}}){_TH}?(?![\d:%]|,\d{{3}})(?:,?\s+(?P<us_year>\d{{4}})(?!\d))?
    | (?P<of_month>{_MONTH}),?\s+(?P<of_year>\d{{4}})(?!\d)
    | (?<![\w.,-])\d{{1,4}}0s\b | (?<!\d)\d{{1,2}}{_TH}(?=\scentury)
    | (?<![\w.,-])(?P<ordinal>\d{{1,2}}){_TH}{_ALONE}
    | (?<![A-Za-z_])(?<![A-Za-z]-)(?<!\d[.,])(?<!\d)
      (?P<number>\d{{1,3}}(?:[,.'’\u00a0\u2009\u202f]\d{{3}})+|\d+)(?P<decimals>[.,]\d+)?(?![.,]?\d)
      (?:[\s\u00a0]?[*_]*(?P<times>hundred|thousand|million|billion|trillion|bn|m|k)\b
      |(?![A-Za-z_]|-[A-Za-z]))
    """,
    re.VERBOSE | re.MULTILINE,
)
_BEFORE = re.compile(r"([^\W\d_]+\.?),?\s+$")
_BRACED = re.compile(r"\{[^{}]*\}")
_BEGINNINGS = frozenset(
    ("a", "about", "above", "after", "all", "almost", "an", "and", "another", "around", "as", "at",
     "before", "below", "between", "but", "by", "during", "every", "for", "from", "he", "in",
     "into", "it", "its", "just", "less", "more", "most", "of", "on", "only", "or", "other", "our",
     "over", "she", "since", "so", "some", "still", "than", "that", "the", "their", "then", "these",
     "they", "this", "those", "to", "under", "until", "up", "we", "with", "within", "you", "your")
)  # fmt: skip
"""What begins a sentence with a number behind it, and is no name."""
_DIGIT = re.compile(r"\d")
_TIMES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6,
    "billion": 1e9, "bn": 1e9, "trillion": 1e12,
}  # fmt: skip
_NUMBERED = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_NAME = re.compile(r"(?:(?P<before>\S)[*_\s]*\s)?[*_“‘\"']*(?P<word>[^\W\d_]\w*)[\s\u00a0]+$")


class Figure(msgspec.Struct, frozen=True):
    """A number or a date. A number has every value that its signs allow; of a date parts are 0."""

    kind: Kind
    said: str
    values: tuple[float, ...] = ()
    bare: float = 0
    """The number without the word for its size, as 100 in “100 million”."""
    year: int = 0
    month: int = 0
    day: int = 0


def figures(text: str) -> Iterator[Figure]:
    """Those of a text, but for times of day, variables, labels, and numbers that are names."""
    if "{" in text:
        text = _BRACED.sub(lambda found: " " * len(found[0]), text)
    for match in _matches(text):
        said = match[0].strip().strip("*_")
        if match["iso"]:
            yield _date(said, *map(int, match["iso"].split("-")))
        elif match["day"] or match["us_day"]:
            prefix = "" if match["day"] else "us_"
            year, month = int(match[f"{prefix}year"] or 0), _number_of(match[f"{prefix}month"])
            for day in (match[f"{prefix}from"], match[f"{prefix}day"]):
                if day:
                    yield _date(said, year, month, int(day))
        elif match["of_month"]:
            yield _date(said, int(match["of_year"]), _number_of(match["of_month"]))
        elif match["ordinal"]:
            yield Figure("ordinal", said, day=int(match["ordinal"]))
        elif match["number"] and not _is_name(text, match.start()):
            values = tuple(_values(match))
            yield Figure("number", said, values, values[-1] / _times(match))


def _matches(text: str) -> Iterator[re.Match[str]]:
    """What is found at each digit, or at a word before it that belongs to it."""
    done = 0
    for digit in _DIGIT.finditer(text):
        start = digit.start()
        if start >= done:
            before = _BEFORE.search(text[max(0, start - 15) : start])
            word = before[1] if before else ""
            month = before and word[:3].lower() in _NUMBERED
            match = _FIGURE.match(text, start - len(before[0])) if before and month else None
            match = match or _FIGURE.match(text, start)
            if word.lower() in _LABELS:
                done = match.end() if match else start
            elif match is not None:
                done = match.end()
                yield match


def _date(said: str, year: int, month: int, day: int = 0) -> Figure:
    return Figure("day" if day else "month", said, year=year, month=month, day=day)


def _number_of(month: str) -> int:
    return _NUMBERED[month[:3].lower()]


def _values(match: re.Match[str]) -> Iterator[float]:
    """What a number may mean: a sign before three digits parts thousands or begins decimals."""
    whole, decimals = match["number"], (match["decimals"] or "").replace(",", ".")
    digits = re.sub(r"\D", "", whole)
    found = [float(digits + decimals)]
    if not decimals and re.fullmatch(r"\d{1,3}[.,]\d{3}", whole):
        found.append(float(whole.replace(",", ".")))
    if match["times"] in ("m", "k"):  # or metres, and kelvins
        yield from found
    yield from (one * _times(match) for one in found)


def _times(match: re.Match[str]) -> float:
    return _TIMES.get((match["times"] or "").lower(), 1.0)


def _is_name(text: str, start: int) -> bool:
    """Whether a number belongs to a name, as in Air Base 101: a word with a capital before it."""
    match = _NAME.search(text[max(0, start - 40) : start])
    if match is None or not match["word"][0].isupper() or match["word"] in MONTHS:
        return False
    begins = match["before"] is None or match["before"] in ".!?:;“”‘\"'—–…"
    word = match["word"].lower()
    return not begins or not (word in _BEGINNINGS or word.endswith("ly"))
