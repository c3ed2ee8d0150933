"""What would give an item away if another one held it: its answers, but for common words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.authoring.check.wording import MONTHS, folded, option_path
from briefing.scenario import edtf
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import ItemId
from briefing.scenario.item import (
    ChoiceItem,
    DateItem,
    Item,
    MultipleItem,
    NumberItem,
    OrderItem,
    ShortItem,
    options_of,
    right_ids,
)

LONG = 7
"""From how many letters on a single word says something by itself."""
LARGE = 100
"""From which number on it says something without its unit."""
_CAPITAL = re.compile(r"\s[A-Z]\w{2,}(?<!day)\b")
_ARTICLES = ("the ", "a ", "an ")


def answers(item: Item) -> list[str]:
    """The folded phrases that would give an item away."""
    match item:
        case ChoiceItem() | MultipleItem():
            right = right_ids(item)
            return [bare(o.text) for o in options_of(item) if o.id in right and _telling(o.text)]
        case ShortItem():
            first, *others = item.accept
            several = [first] if _telling(first) else []
            several += [one for one in others if _phrase(one)]
            several += [one for one in item.accept if _name(one)]
            return [bare(one) for one in dict.fromkeys(several)]
        case NumberItem():
            return list(_figures(item))
        case DateItem():
            return list(_days(item))
        case _:
            return []


def wrong_answers(item: Item) -> list[str]:
    """The wrong options: a text that names them beside the right one gives nothing away."""
    if not isinstance(item, ChoiceItem | MultipleItem):
        return []
    right = right_ids(item)
    return [bare(option.text) for option in options_of(item) if option.id not in right]


def shown(name: ItemId, item: Item) -> Iterator[tuple[Path, str]]:
    """What a player reads of an item, as far as it may tell something about another."""
    yield ("items", name, "prompt"), item.prompt
    if isinstance(item, ChoiceItem | MultipleItem):
        for number, option in enumerate(options_of(item)):
            yield option_path(name, item, number), option.text
    elif isinstance(item, OrderItem):
        for number, text in enumerate(item.items):
            yield ("items", name, "items", number), text


def bare(text: str) -> str:
    """A phrase as it is looked for: folded, and without its article."""
    phrase = folded(text).strip()
    for article in _ARTICLES:
        phrase = phrase.removeprefix(article)
    return phrase


def _telling(text: str) -> bool:
    """Whether a text is no common word: it has several that count, a name, or a long one."""
    phrase = bare(text)
    named = any(name[1:] not in MONTHS for name in _CAPITAL.findall(text))
    return _phrase(text) or named or (len(phrase) >= LONG and " " not in phrase)


def _phrase(text: str) -> bool:
    """Whether it has two words of four letters or more."""
    return sum(len(word) > 3 for word in bare(text).split()) > 1


def _name(text: str) -> bool:
    """Whether what is accepted is a name: a word of four letters or more with a capital."""
    return any(word[0].isupper() and len(word) > 3 for word in re.findall(r"\w+", text))


def _figures(item: NumberItem) -> Iterator[str]:
    """A number before its unit, with and without a sign between the thousands."""
    number = item.answer
    whole = number == int(number)
    unit = folded(item.unit or "").split()[:1]
    if unit or number >= LARGE or not whole:
        for figure in (f"{number:.0f}", f"{number:,.0f}") if whole else (f"{number}",):
            yield " ".join([folded(figure).strip(), *unit])


def _days(item: DateItem) -> Iterator[str]:
    """A day as it is written in English, and in figures."""
    span = edtf.parse(item.answer)
    if span.first is not None and span.first == span.last:
        month = MONTHS[span.first.month - 1].lower()
        yield f"{span.first.day} {month}"
        yield f"{month} {span.first.day}"
        yield folded(span.first.isoformat()).strip()
