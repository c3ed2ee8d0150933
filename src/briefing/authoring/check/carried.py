"""Which numbers and dates a fact carries: in its text, by its day, and with its sources."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Iterator
from typing import assert_never

from briefing.authoring.check.numerals import Figure, figures
from briefing.authoring.check.study import Study
from briefing.scenario import edtf
from briefing.scenario.fact import Fact
from briefing.scenario.ids import FactId
from briefing.scenario.scenario import Scenario

LONGEST = 31
"""Up to how many days of an interval each of them counts as said."""


_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: number for number, word in enumerate(_ONES)}
_SMALL |= {word: 20 + 10 * number for number, word in enumerate(_TENS)}
_LARGE = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_WORD = "|".join((*_SMALL, *_LARGE))
_WRITTEN_OUT = rf"(?i)\b(?:{_WORD})(?:(?:\s+and)?[\s-]+(?:{_WORD}))*\b"


class Carried:
    """What some facts and dates hold of numbers and dates."""

    def __init__(self) -> None:
        self.numbers: set[float] = set()
        self.years: set[int] = set()
        self.months: set[tuple[int, int]] = set()
        self.days: set[tuple[int, int]] = set()
        self._words: list[str] = []

    def holds(self, figure: Figure) -> bool:
        """Whether it carries a figure."""
        match figure.kind:
            case "number":
                return any(v in self.numbers or v in self.years for v in figure.values)
            case "day":
                known = not figure.year or figure.year in self.years
                return known and (figure.month, figure.day) in self.days
            case "month":
                return (figure.year, figure.month) in self.months
            case "ordinal":
                return any(day == figure.day for _month, day in self.days)
            case _:
                assert_never(figure.kind)

    def read(self, text: str) -> None:
        """Take in what a text says."""
        self._words.append(text)
        for figure in figures(text):
            self.numbers.update((*figure.values, figure.bare))
            if figure.year:
                self.years.add(figure.year)
                self.months.add((figure.year, figure.month))
            if figure.day:
                self.days.add((figure.month, figure.day))

    def holds_in_words(self, figure: Figure) -> bool:
        """Whether it carries a number that is written out. Looked for when no digits were found."""
        for text in self._words:
            self.numbers.update(written_out(text))
        self._words.clear()
        return not self.numbers.isdisjoint(figure.values)

    def date(self, text: str) -> None:
        """Take in an EDTF date, as exactly as it is meant."""
        span = edtf.parse(text)
        ends = [day for day in (span.first, span.last) if day]
        self.years.update(range(ends[0].year, ends[-1].year + 1))
        if span.precision in ("day", "month", "season", "interval"):
            self.months.update(_months(ends[0], ends[-1]))
        if span.precision in ("day", "interval"):
            self.days.update((day.month, day.day) for day in ends)
            length = (ends[-1] - ends[0]).days
            for number in range(length if length <= LONGEST else 0):
                day = ends[0] + datetime.timedelta(number)
                self.days.add((day.month, day.day))


def carries(study: Study, facts: Collection[FactId], figure: Figure) -> bool:
    """Whether one of some facts carries a figure. Words are looked at when no digits were found."""
    every = study.once(_by_fact)
    for name in facts:
        if name not in every:
            every[name] = _of_fact(study.scenario, study.scenario.facts[name])
        if every[name].holds(figure):
            return True
    return any(every[name].holds_in_words(figure) for name in facts)


def _by_fact(_study: Study) -> dict[FactId, Carried]:
    """What each fact carries: filled as they are asked for."""
    return {}


def _of_fact(scenario: Scenario, fact: Fact) -> Carried:
    """What a fact carries, with what is known of where it comes from."""
    found = Carried()
    if fact.date:
        found.date(fact.date)
    for text in _texts(scenario, fact):
        found.read(text)
    for origin in fact.origins:
        found.date(scenario.sources[origin.source].published)
    return found


def _texts(scenario: Scenario, fact: Fact) -> Iterator[str]:
    yield fact.text
    yield fact.said_by or ""
    for origin in fact.origins:
        source = scenario.sources[origin.source]
        yield from (origin.quote or "", source.title, source.publisher)


def written_out(text: str) -> Iterator[float]:
    """The numbers that are written in words, and the words of each by themselves."""
    for match in re.finditer(_WRITTEN_OUT, text):
        words = [word for word in re.split(r"[\s-]+", match[0].lower()) if word != "and"]
        yield _meant(words)
        yield from (_SMALL.get(word) or _LARGE.get(word, 0) for word in words)


def _meant(words: Iterable[str]) -> float:
    """The number that some words mean together."""
    total, part = 0, 0
    for word in words:
        if word in _SMALL:
            part += _SMALL[word]
        elif _LARGE[word] <= 100:
            part = (part or 1) * _LARGE[word]
        else:
            total, part = total + (part or 1) * _LARGE[word], 0
    return total + part


def _months(first: datetime.date, last: datetime.date) -> Iterator[tuple[int, int]]:
    """Every month from one day to another."""
    number, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    yield from ((one // 12, one % 12 + 1) for one in range(number, end + 1))
