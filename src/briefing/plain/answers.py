"""From a typed line to an answer to the question that was put."""

from __future__ import annotations

import re
from typing import assert_never

import msgspec

from briefing.plain.forms import LETTERS
from briefing.playthrough.event import (
    AnyResponse,
    Band,
    Certainty,
    ChoiceResponse,
    ClaimsResponse,
    DateResponse,
    EstimateResponse,
    GradeResponse,
    MatchResponse,
    MultipleResponse,
    NumberResponse,
    OrderResponse,
    ShortResponse,
)
from briefing.playthrough.page import written
from briefing.playthrough.page.forms import Form
from briefing.playthrough.page.written import Unclear
from briefing.scenario.fact import Credibility, Reliability
from briefing.scenario.item import Verdict
from briefing.words import _, ngettext

LONGEST = 200
_PAIR = re.compile(r"(\d+)[\s=:.)-]*([a-z])(?![a-z])")


def read(form: Form, line: str) -> AnyResponse:
    """The answer a line gives. Where the kind asks how sure, 1 stands until that is said."""
    match form.kind:
        case "choice":
            return ChoiceResponse(form.picks[_one(form, line, len(form.picks))].key, 1)
        case "multiple":
            return MultipleResponse(_some(form, line), 1)
        case "number":
            return NumberResponse(written.number(line, form.unit), 1)
        case "date":
            return DateResponse(written.date(line, form.language, form.precision), 1)
        case "short":
            return ShortResponse(_short(line), 1)
        case "order":
            return OrderResponse(_order(form, line))
        case "match":
            return MatchResponse(_match(form, line))
        case "estimate":
            band = form.bands[_one(form, line, len(form.bands))].band
            return EstimateResponse(msgspec.convert(band, Band))
        case "grade":
            return _grade(form, line)
        case "claims":
            return ClaimsResponse(_claims(form, line))
        case _:
            assert_never(form.kind)


def sure(line: str) -> Certainty:
    """How sure a line says the player is."""
    if line.strip() not in ("1", "2", "3"):
        raise Unclear(_("Type 1, 2 or 3: how sure are you?"))
    level: Certainty = msgspec.convert(int(line), Certainty)
    return level


def with_certainty(response: AnyResponse, certainty: Certainty) -> AnyResponse:
    """The answer, with how sure the player is of it."""
    return msgspec.structs.replace(response, certainty=certainty)


def number_of(line: str, most: int) -> int | None:
    """The number from 1 to `most` that a line is, if it is one."""
    digits = line.strip().removesuffix(".")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= LONGEST):
        return None
    return int(digits) if 1 <= int(digits) <= most else None


def _one(form: Form, line: str, most: int) -> int:
    """One number of a list, counted from 0."""
    number = number_of(line, most)
    if number is None:
        raise Unclear(_("Type one number from 1 to {most}.").format(most=most))
    return number - 1


def _numbers(line: str, most: int) -> list[int]:
    """Several numbers of a list, each once, counted from 0."""
    words = [word for word in re.split(r"[\s,;.>]+", line) if word]
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


def _some(form: Form, line: str) -> tuple[str, ...]:
    if line.strip().lower() in (_("none"), "none", "0"):
        return ()
    chosen = set(_numbers(line, len(form.picks)))
    if not chosen:
        raise Unclear(_("Type the numbers of all that apply, or none."))
    return tuple(pick.key for at, pick in enumerate(form.picks) if at in chosen)


def _short(line: str) -> str:
    text = line.strip()
    if len(text) >= 2 and text[0] + text[-1] in ('""', "“”", "''"):
        text = text[1:-1].strip()
    if not text:
        raise Unclear(_("Type a word or two."))
    if len(text) > LONGEST:
        raise Unclear(_("A word or two will do: {most} signs at most.").format(most=LONGEST))
    return text


def _order(form: Form, line: str) -> tuple[int, ...]:
    numbers = _numbers(line, len(form.things))
    if len(numbers) != len(form.things):
        said = _("All {most} numbers are needed, in the right order.")
        raise Unclear(said.format(most=len(form.things)))
    return tuple(form.things[number].at for number in numbers)


def _match(form: Form, line: str) -> tuple[int, ...]:
    size = len(form.lefts)
    text = line.lower()
    pairs = [(int(number[:9]), letter) for number, letter in _PAIR.findall(text)]
    rest = re.sub(r"[\s,;]+", "", _PAIR.sub("", text))
    letters = LETTERS[:size]
    whole = sorted(number for number, _letter in pairs) == list(range(1, size + 1))
    if rest or not whole or sorted(letter for _number, letter in pairs) != list(letters):
        said = _("Give each number from 1 to {most} a letter of its own, a to {last}: 1b 2a.")
        raise Unclear(said.format(most=size, last=letters[-1]))
    given = dict(pairs)
    return tuple(form.things[letters.index(given[n])].at for n in range(1, size + 1))


def _grade(form: Form, line: str) -> GradeResponse:
    text = re.sub(r"[\s,;:/-]+", "", line).upper()
    if re.fullmatch("[A-F][1-6]", text) is None:
        raise Unclear(_("Type a letter from A to F and a number from 1 to 6, such as B2."))
    return GradeResponse(
        msgspec.convert(text[0], Reliability), msgspec.convert(int(text[1]), Credibility)
    )


def _claims(form: Form, line: str) -> tuple[Verdict, ...]:
    """A verdict by the first letter of its name: as a word, or letters in a row."""
    words = [word for word in re.split(r"[\s,;]+", line.lower()) if word]
    if len(words) == 1 and len(form.claims) > 1:
        words = list(words[0])
    keys: dict[str, Verdict] = {}
    for verdict, said in form.verdicts:
        keys |= {verdict[0]: verdict, verdict: verdict, said.lower(): verdict}
    if len(words) != len(form.claims) or not all(word in keys for word in words):
        count = len(form.claims)
        raise Unclear(
            ngettext("Type one letter: s, c or n.", "Type {n} letters, each s, c or n.", count)
            .format(n=count)
        )  # fmt: skip
    return tuple(keys[word] for word in words)
