"""What was printed and is typed in answer: by its number in the list, or by its own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.playthrough.page.written import Unclear
from briefing.words import _

MOST_DIGITS = 200


def place(line: str, printed: Sequence[str]) -> int | None:
    """Which of the printed things a line means, from 0; None where it means none, or two."""
    number = re.sub(rf"^{re.escape(_('number'))}\s+", "", line.strip(), flags=re.IGNORECASE)
    digits = number.removesuffix(".")
    if digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS:
        return int(digits) - 1 if 1 <= int(digits) <= len(printed) else None
    meant = [at for at, text in enumerate(printed) if _bare(text) == _bare(line)]
    return meant[0] if len(meant) == 1 else None


def places(line: str, most: int) -> list[int]:
    """Several numbers of a list, each once, counted from 0."""
    bare = re.sub(rf"\b{re.escape(_('and'))}\b", " ", line, flags=re.IGNORECASE)
    words = re.findall(r"[^\s,;.>]+", bare)
    if len(words) == 1 and most <= 9:
        words = list(words[0])
    if not all(word.isascii() and word.isdigit() for word in words):
        raise Unclear(_("Type numbers from 1 to {most}, with spaces between.").format(most=most))
    numbers = [int(word[:9]) - 1 for word in words]
    for number in numbers:
        if not 0 <= number < most:
            said = _("There is no {number}: the numbers go from 1 to {most}.")
            raise Unclear(said.format(number=number + 1, most=most))
    if len(set(numbers)) < len(numbers):
        raise Unclear(_("Type each number once."))
    return numbers


def shortened(line: str, short: Iterable[tuple[str, str]]) -> str:
    """The line in small letters, with a sign in place of the words that were printed for it."""
    text = line.casefold()
    for sign, words in sorted(short, key=lambda pair: -len(pair[1])):
        text = re.sub(rf"\b{re.escape(words.casefold())}\b", sign, text)
    return text


def _bare(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).removesuffix(".")
