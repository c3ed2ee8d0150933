"""A question as it is put: everything a face needs to ask it, and nothing that gives it away."""

from __future__ import annotations

from typing import Literal

import msgspec

from briefing.playthrough.page import written
from briefing.playthrough.page.cards import Cards, FactCard, SourceCard
from briefing.playthrough.page.prose import Prose, read
from briefing.rules.chance import shuffled
from briefing.rules.scale import CERTAINTY, CREDIBILITY, LIKELIHOODS, RELIABILITY
from briefing.scenario.ids import ItemId
from briefing.scenario.item import (
    ChoiceItem,
    ClaimsItem,
    DateItem,
    EstimateItem,
    GradeItem,
    Item,
    MatchItem,
    MultipleItem,
    NumberItem,
    OrderItem,
    ShortItem,
    Verdict,
    options_of,
)
from briefing.words import _, ngettext
from briefing.words.dates import Precision

Kind = Literal[
    "choice", "multiple", "number", "date", "short", "order", "match", "estimate", "grade", "claims"
]


class Pick(msgspec.Struct, frozen=True):
    """Something that can be picked. `key` goes into the response."""

    key: str
    text: str


class Thing(msgspec.Struct, frozen=True):
    """Something to be ordered or matched. `at` goes into the response."""

    at: int
    text: str


class BandLine(msgspec.Struct, frozen=True):
    """One of the seven likelihoods; the range is always printed beside the words."""

    band: int
    words: str
    range: str


class CertaintyLine(msgspec.Struct, frozen=True):
    """How sure, what it wins when right, and what it costs when wrong."""

    level: int
    words: str
    stakes: str


class GradeLine(msgspec.Struct, frozen=True):
    """A grade and what it means."""

    grade: str
    words: str


class Form(msgspec.Struct, frozen=True):
    """One question, ready to be asked. Which fields are filled depends on its kind."""

    id: ItemId
    kind: Kind
    prompt: Prose
    points: int
    picks: tuple[Pick, ...] = ()
    """choice, multiple: in the order to be shown."""
    things: tuple[Thing, ...] = ()
    """order: in the order to be shown first. match: the rights, shuffled."""
    lefts: tuple[str, ...] = ()
    """match: in the author's order."""
    claims: tuple[str, ...] = ()
    verdicts: tuple[tuple[Verdict, str], ...] = ()
    unit: str = ""
    language: str = "en"
    precision: Precision = "year"
    """date: how exact the answer has to be."""
    bands: tuple[BandLine, ...] = ()
    certainties: tuple[CertaintyLine, ...] = ()
    reliabilities: tuple[GradeLine, ...] = ()
    credibilities: tuple[GradeLine, ...] = ()
    source: SourceCard | None = None
    """grade: the source to be graded, without its grade."""
    fact: FactCard | None = None
    """grade: the fact to be graded, without its grade."""
    number: int = 1
    """Which of `total` questions this is, from 1."""
    total: int = 1


def form(cards: Cards, id: ItemId, item: Item, seed: int, number: int, total: int) -> Form:
    """The form of an item; what is shuffled depends on the run's seed and the item's id alone."""
    blank = Form(
        id=id,
        kind=item.__struct_config__.tag,  # type: ignore[arg-type]  # the tags are the kinds
        prompt=read(item.prompt),
        points=item.points,
        language=cards.scenario.language,
        certainties=certainties() if _is_sure(item) else (),
        number=number,
        total=total,
    )
    return msgspec.structs.replace(blank, **_filled(cards, id, item, seed))


def _filled(cards: Cards, id: ItemId, item: Item, seed: int) -> dict[str, object]:
    """What the kind adds."""
    match item:
        case ChoiceItem() | MultipleItem():
            picks = tuple(Pick(option.id or "", option.text) for option in options_of(item))
            return {"picks": shuffled(seed, id, picks) if item.shuffle else picks}
        case NumberItem():
            return {"unit": item.unit or ""}
        case DateItem():
            return {"precision": written.precision(item.answer)}
        case OrderItem():
            return {"things": shuffled(seed, id, _things(item.items))}
        case MatchItem():
            rights = _things(tuple(right for _left, right in item.pairs))
            return {
                "lefts": tuple(left for left, _right in item.pairs),
                "things": shuffled(seed, id, rights),
            }
        case EstimateItem():
            return {"bands": bands()}
        case ClaimsItem():
            return {"claims": tuple(c.text for c in item.claims), "verdicts": verdicts()}
        case GradeItem():
            fact = item.fact or item.facts[0]
            seal = frozenset({f"fact.{fact}", *(f"source.{s}" for s in cards.scenario.sources)})
            return {
                "reliabilities": reliabilities(),
                "credibilities": credibilities(),
                "source": cards.source(item.source, seal) if item.source else None,
                "fact": cards.fact(fact, seal, frozenset()) if item.fact else None,
            }
        case ShortItem():
            return {}


def _things(texts: tuple[str, ...]) -> tuple[Thing, ...]:
    return tuple(Thing(at, text) for at, text in enumerate(texts))


def _is_sure(item: Item) -> bool:
    return isinstance(item, ChoiceItem | MultipleItem | NumberItem | DateItem | ShortItem)


def verdicts() -> tuple[tuple[Verdict, str], ...]:
    """The three verdicts on a claim, in words."""
    return (
        ("supported", _("supported")),
        ("contradicted", _("contradicted")),
        ("not_stated", _("not stated")),
    )


def bands() -> tuple[BandLine, ...]:
    """The seven likelihoods of ICD 203, in words and with their ranges."""
    words = (
        _("almost no chance"),
        _("very unlikely"),
        _("unlikely"),
        _("roughly even chance"),
        _("likely"),
        _("very likely"),
        _("almost certain"),
    )
    return tuple(
        BandLine(band.band, said, _("{least}–{most} %").format(least=band.least, most=band.most))
        for band, said in zip(LIKELIHOODS, words, strict=True)
    )


def certainties() -> tuple[CertaintyLine, ...]:
    """The three certainties, and what each wins and costs."""
    words = {1: _("not sure"), 2: _("fairly sure"), 3: _("very sure")}
    return tuple(
        CertaintyLine(
            level,
            words[level],
            _("right {won:+d}, wrong {lost}").format(won=won, lost=f"−{-lost}" if lost else "0"),
        )
        for level, (won, lost) in CERTAINTY.items()
    )


def reliabilities() -> tuple[GradeLine, ...]:
    """The reliability of a source, A to F (AJP-2.1)."""
    words = (
        _("completely reliable"),
        _("usually reliable"),
        _("fairly reliable"),
        _("not usually reliable"),
        _("unreliable"),
        _("cannot be judged"),
    )
    return tuple(GradeLine(grade, said) for grade, said in zip(RELIABILITY, words, strict=True))


def credibilities() -> tuple[GradeLine, ...]:
    """The credibility of a piece of information, 1 to 6 (AJP-2.1)."""
    words = (
        _("confirmed by independent sources"),
        _("probably true"),
        _("possibly true"),
        _("doubtful"),
        _("improbable"),
        _("cannot be judged"),
    )
    return tuple(
        GradeLine(str(grade), said) for grade, said in zip(CREDIBILITY, words, strict=True)
    )


def counted(form: Form) -> str:
    """`Question 2 of 5 · 1 point`; where it is the only one, without its number."""
    worth = points_in_words(form.points)
    if form.total == 1:
        return _("Question · {points}").format(points=worth)
    return _("Question {number} of {total} · {points}").format(
        number=form.number, total=form.total, points=worth
    )


def points_in_words(points: int) -> str:
    """`1 point`, `3 points`."""
    return ngettext("{n} point", "{n} points", points).format(n=points)
