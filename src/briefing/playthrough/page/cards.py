"""Facts and sources as the player may see them now: with their grades, once those are not asked."""

from __future__ import annotations

from collections.abc import Container
from typing import Literal

import msgspec

from briefing.playthrough.page import chronology, dates
from briefing.playthrough.page.prose import Prose, read
from briefing.rules.law import Law
from briefing.scenario.fact import NOBODY, Fact, FactKind, RelationKind
from briefing.scenario.ids import FactId, ItemId, RoleId, SourceId
from briefing.scenario.item import GradeItem
from briefing.scenario.lineage import heads
from briefing.scenario.scenario import Scenario
from briefing.words import _

RELATIONS: tuple[RelationKind, ...] = (
    "corroborates", "refines", "updates", "limits", "conflicts", "not_comparable",
)  # fmt: skip


MUTUAL: tuple[RelationKind, ...] = ("conflicts", "not_comparable")
"""Relations that read alike from both ends."""


class SourceCard(msgspec.Struct, frozen=True):
    """A source. `tag` is what it is cited by; `reliability` is None while it is asked."""

    id: SourceId
    tag: str
    title: str
    publisher: str
    published: str
    reliability: str | None
    byline: str | None = None
    note: str | None = None
    lineage: str | None = None
    follows: str | None = None
    """The tag of the source it is not independent of."""
    url: str | None = None


class Citation(msgspec.Struct, frozen=True):
    """Where a fact stands: `[A ¶3]`, and how credible it is there (None while it is asked)."""

    source: SourceId
    tag: str
    publisher: str
    paragraph: int | None
    reliability: str | None
    credibility: int | None
    quote: str | None

    @property
    def short(self) -> str:
        """The citation in brackets: `[A ¶3]`."""
        return f"[{self.tag} ¶{self.paragraph}]" if self.paragraph else f"[{self.tag}]"

    @property
    def place(self) -> tuple[int, str, int]:
        """Where it stands among others: in the order of the sources, A to Z before 27."""
        return len(self.tag), self.tag, self.paragraph or 0

    @property
    def grade(self) -> str:
        """Reliability and credibility as they are written together: `B2`."""
        return f"{self.reliability or '?'}{self.credibility or '?'}"


class Relation(msgspec.Struct, frozen=True):
    """How a fact stands to another one that the player has too; `forward` as the author says it."""

    kind: RelationKind
    forward: bool
    fact: FactId
    number: int
    text: str


class FactCard(msgspec.Struct, frozen=True):
    """A fact on the record. By `number` it is asked for: the same in every list of every run."""

    id: FactId
    number: int
    text: Prose
    date: str
    edtf: str | None
    kind: FactKind
    status: Literal["done", "planned"]
    said_by: str | None
    """Who says so; `nobody named` is spelled out; None where the narrator states it."""
    citations: tuple[Citation, ...]
    lineages: int
    """How many independent lineages carry it: a source that follows another adds none."""
    relations: tuple[Relation, ...] = ()
    new: bool = False


class Cards:
    """The cards of one scenario, as one role may see them."""

    def __init__(self, law: Law) -> None:
        self.scenario = law.scenario
        self.law = law
        self._tags = {source: _tag(n) for n, source in enumerate(self.scenario.sources)}
        self._bare: dict[tuple[FactId, frozenset[str]], FactCard] = {}
        self.numbers = chronology.numbered(self.scenario.facts)
        self._related = _related(self.scenario, self.numbers)
        self._seals: dict[tuple[ItemId, ...], frozenset[str]] = {}
        self._grades = [
            (item, law.bit("answered", item), self._graded(written))
            for item, written in self.scenario.items.items()
            if isinstance(written, GradeItem)
        ]

    def source(
        self, source: SourceId, sealed: frozenset[str], met: Container[SourceId] | None = None
    ) -> SourceCard:
        """The card of a source; its grade is left out while `sealed` holds `source.ID`.

        What it follows is named where that is among the sources `met`, or these are not given.
        """
        written = self.scenario.sources[source]
        follows = written.follows if met is None or written.follows in met else None
        return SourceCard(
            id=source,
            tag=self._tags[source],
            title=written.title,
            publisher=written.publisher,
            published=dates.shown(written.published, self.scenario.language),
            reliability=None if f"source.{source}" in sealed else written.reliability,
            byline=written.byline,
            note=None if f"source.{source}" in sealed else written.note,
            lineage=written.lineage,
            follows=self._tags[follows] if follows else None,
            url=written.url,
        )

    def fact(
        self, fact: FactId, sealed: frozenset[str], known: frozenset[str], new: bool = False
    ) -> FactCard:
        """The card of a fact, with its relations to those facts in `known`."""
        bare = self._bare.get((fact, sealed))
        if bare is None:
            bare = self._bare[fact, sealed] = self._written(fact, sealed)
        relations = tuple([r for r in self._related.get(fact, ()) if r.fact in known])
        if not relations and not new:
            return bare
        return msgspec.structs.replace(bare, relations=relations, new=new)

    def _written(self, fact: FactId, sealed: frozenset[str]) -> FactCard:
        written = self.scenario.facts[fact]
        hidden = f"fact.{fact}" in sealed
        return FactCard(
            id=fact,
            number=self.numbers[fact],
            text=read(written.text),
            date=dates.shown(written.date, self.scenario.language),
            edtf=written.date,
            kind=written.kind,
            status=written.status,
            said_by=_("nobody named") if written.said_by == NOBODY else written.said_by,
            citations=self._cited(written, sealed, hidden),
            lineages=len(heads(self.scenario, written)),
        )

    def _cited(self, written: Fact, sealed: frozenset[str], hidden: bool) -> tuple[Citation, ...]:
        """Where a fact stands, in the order of the sources."""
        cited = (
            Citation(
                origin.source,
                self._tags[origin.source],
                self.scenario.sources[origin.source].publisher,
                origin.paragraph,
                None
                if f"source.{origin.source}" in sealed
                else self.scenario.sources[origin.source].reliability,
                None if hidden else origin.credibility,
                origin.quote,
            )
            for origin in written.origins
        )
        return tuple(sorted(cited, key=lambda one: one.place))

    def sealed(self, role: RoleId, marks: int) -> frozenset[str]:
        """The grades that a question still asks, not to be shown: `source.ID`, `fact.ID`."""
        waiting = [
            item for item, bit, _seals in self._grades
            if not marks & bit and item in self.law.asked_of[role]
        ]  # fmt: skip
        return self._seal(tuple(waiting))

    def _seal(self, waiting: tuple[ItemId, ...]) -> frozenset[str]:
        seal = self._seals.get(waiting)
        if seal is None:
            held = [seals for item, _bit, seals in self._grades if item in waiting]
            seal = self._seals[waiting] = frozenset().union(*held)
        return seal

    def _graded(self, item: GradeItem) -> frozenset[str]:
        """What a grade item asks: a source, and a fact as that source carries it."""
        facts = [f for f in item.facts if item.source and self._comes(f, item.source)]
        fact = item.fact or (facts or item.facts)[0]
        source = item.source or self.scenario.facts[fact].origins[0].source
        return frozenset({f"source.{source}", f"fact.{fact}"})

    def _comes(self, fact: FactId, source: SourceId | None) -> bool:
        return any(origin.source == source for origin in self.scenario.facts[fact].origins)


def _related(scenario: Scenario, numbers: dict[FactId, int]) -> dict[FactId, list[Relation]]:
    """Every relation from both of its ends, and once where both ends say the same."""
    found: dict[FactId, list[Relation]] = {}
    for here, written in scenario.facts.items():
        for kind in RELATIONS:
            for there in getattr(written.relations, kind):
                mutual = kind in MUTUAL and here in getattr(scenario.facts[there].relations, kind)
                if mutual and there < here:
                    continue
                for end, forward, other in ((here, True, there), (there, False, here)):
                    one = Relation(kind, forward, other, numbers[other], scenario.facts[other].text)
                    found.setdefault(end, []).append(one)
    return found


def _tag(number: int) -> str:
    """A, B, … Z, 27, 28, …: two letters would be read as an agency, as AP is one."""
    return chr(ord("A") + number) if number < 26 else str(number + 1)
