"""From a typed line to an answer to the question that was put."""

from __future__ import annotations

import re
from typing import assert_never

import msgspec

from briefing.plain import printed
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
            return ChoiceResponse(form.picks[_one(line, [p.text for p in form.picks])].key, 1)
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
            return EstimateResponse(msgspec.convert(_band(form, line), Band))
        case "grade":
            return _grade(form, line)
        case "claims":
            return ClaimsResponse(_claims(form, line))
        case _:
            assert_never(form.kind)


def sure(form: Form, line: str) -> Certainty:
    """How sure a line says the player is."""
    at = printed.place(line, [level.words for level in form.certainties])
    if at is None:
        raise Unclear(_("Type 1, 2 or 3: how sure are you?"))
    level: Certainty = msgspec.convert(form.certainties[at].level, Certainty)
    return level


def with_certainty(response: AnyResponse, certainty: Certainty) -> AnyResponse:
    """The answer, with how sure the player is of it."""
    return msgspec.structs.replace(response, certainty=certainty)


def _one(line: str, texts: list[str]) -> int:
    """One of a list, counted from 0."""
    at = printed.place(line, texts)
    if at is None:
        raise Unclear(_("Type one number from 1 to {most}.").format(most=len(texts)))
    return at


def _band(form: Form, line: str) -> int:
    """One of the seven likelihoods, also by a percentage that it holds."""
    if line.endswith("%"):
        return written.band(line)
    return form.bands[_one(line, [band.words for band in form.bands])].band


def _some(form: Form, line: str) -> tuple[str, ...]:
    if line.strip().lower() in (_("none"), "none", "0"):
        return ()
    chosen = set(printed.places(line, len(form.picks)))
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
    numbers = printed.places(line, len(form.things))
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
    """A verdict for each claim: by the first letters of their names, or by the words printed."""
    keys = {verdict[0]: verdict for verdict, _said in form.verdicts}
    text = printed.shortened(line, ((verdict[0], said) for verdict, said in form.verdicts))
    letters, count = re.sub(r"[\s,;]+", "", text), len(form.claims)
    if not letters or not keys.keys() >= set(letters):
        said = ngettext("Type one letter: s, c or n.", "Type {n} letters, each s, c or n.", count)
        raise Unclear(said.format(n=count))
    if len(letters) != count:
        said = ngettext(
            "{given} read, but {n} is wanted: there is one claim.",
            "{given} read, but {n} are wanted, one for each claim.",
            count,
        )
        raise Unclear(said.format(given=len(letters), n=count))
    return tuple(keys[letter] for letter in letters)
