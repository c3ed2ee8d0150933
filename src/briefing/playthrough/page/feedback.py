"""What becomes of an answer: shown when the record has reached it, and never before."""

from __future__ import annotations

from itertools import chain

import msgspec

from briefing.playthrough.course import Position, Stage, Step
from briefing.playthrough.page import wording
from briefing.playthrough.page.cards import Cards, FactCard
from briefing.playthrough.page.prose import Prose, read
from briefing.rules.law import Law
from briefing.rules.response import AnyResponse, ChoiceResponse, MultipleResponse
from briefing.rules.score import Mark, mark
from briefing.scenario.ids import ItemId, RoleId
from briefing.scenario.item import ChoiceItem, ClaimsItem, Item, MultipleItem, options_of


class Feedback(msgspec.Struct, frozen=True):
    """One answered question, with the stored answer beside the right one."""

    item: ItemId
    kind: str
    prompt: Prose
    said: tuple[str, ...]
    right: tuple[str, ...]
    sure: str | None
    mark: Mark
    points: int
    earned: str
    """As it is said: `0.75 of 2 points`."""
    brier: str | None
    """As it is said, where the answer was a probability: `0.016`."""
    explanation: Prose
    facts: tuple[FactCard, ...]
    notes: tuple[str, ...] = ()
    """What the author says to who chose just these options: one for each, empty where nothing."""
    deciding: tuple[tuple[FactCard, ...], ...] = ()
    """Of claims, a line each: the facts that decide it, as far as they are in the dossier."""

    @property
    def others(self) -> tuple[FactCard, ...]:
        """The facts that decide no single line."""
        return tuple(fact for fact in self.facts if fact not in chain(*self.deciding))


def due(law: Law, position: Position) -> tuple[ItemId, ...]:
    """The items whose feedback belongs to the present page, in the order they were answered.

    An item asked in a scene is due in the first aftermath at which all its facts are in the
    dossier, so that an estimate of September is not given away in May; at the ending, the rest.
    """
    match position.stage:
        case Stage.FEEDBACK:
            return (position.answers[-1][0],)
        case Stage.AFTERMATH:
            answered = [item for item, _response in position.answers]
            return tuple(item for item in answered if _falls_due(law, position, item))
        case Stage.ENDING:
            items = [item for item, _response in position.answers]
            return tuple(i for i in items if revealed_at(law, position, i) is None)
        case _:
            return ()


def shown(law: Law, position: Position) -> frozenset[ItemId]:
    """The items whose right answers the player has been shown."""
    answered = frozenset(item for item, _response in position.answers)
    if position.stage in (Stage.SCENE, Stage.AFTERMATH):
        return frozenset(i for i in answered if revealed_at(law, position, i) is not None)
    return answered


def revealed_at(law: Law, position: Position, item: ItemId) -> int | None:
    """The number of the step in whose aftermath an item's feedback stood; None if in none."""
    wanted = law.bit("answered", item) | _facts(law, item)
    knew = (n for n, step in enumerate(position.steps) if _knew(law, step, wanted))
    return next(knew, None)


def _falls_due(law: Law, position: Position, item: ItemId) -> bool:
    """Whether the last step is the first that knows all of it: only the one before can tell."""
    wanted = law.bit("answered", item) | _facts(law, item)
    now, earlier = position.steps[-1], position.steps[-2:-1]
    return _knew(law, now, wanted) and not any(_knew(law, step, wanted) for step in earlier)


def _knew(law: Law, step: Step, wanted: int) -> bool:
    """Whether all of `wanted` was known in a step's aftermath, its record read."""
    return (step.before.marks | law.stops[step.before.place].record) & wanted == wanted


def _facts(law: Law, item: ItemId) -> int:
    return law.bits("knows", law.scenario.items[item].facts)


def feedback(
    law: Law, cards: Cards, role: RoleId, marks: int, item: ItemId, response: AnyResponse
) -> Feedback:
    """The feedback on one answer."""
    scenario, written = law.scenario, law.scenario.items[item]
    sealed = cards.sealed(role, marks)
    got, language = mark(scenario, written, response), scenario.language
    return Feedback(
        item=item,
        kind=str(written.__struct_config__.tag),
        prompt=read(written.prompt),
        said=wording.said(scenario, written, response),
        right=wording.right(scenario, written),
        sure=wording.sureness(response),
        mark=got,
        points=written.points,
        earned=wording.earned(got.points, written.points, language),
        brier=None if got.brier is None else wording.brier(got.brier, language),
        explanation=read(written.explanation),
        facts=tuple(cards.fact(fact, sealed, frozenset()) for fact in written.facts),
        notes=_notes(written, response),
        deciding=_deciding(law, cards, sealed, marks, written),
    )


def _deciding(
    law: Law, cards: Cards, sealed: frozenset[str], marks: int, item: Item
) -> tuple[tuple[FactCard, ...], ...]:
    """A claim may rest on facts that are yet to come: those are not given away."""
    known = {*law.met("knows", marks), *item.facts}
    return tuple(
        tuple(cards.fact(fact, sealed, frozenset()) for fact in claim.facts if fact in known)
        for claim in (item.claims if isinstance(item, ClaimsItem) else ())
    )


def _notes(item: Item, response: AnyResponse) -> tuple[str, ...]:
    if not isinstance(item, ChoiceItem | MultipleItem):
        return ()
    chosen = (
        {response.option} if isinstance(response, ChoiceResponse)
        else set(response.options) if isinstance(response, MultipleResponse)
        else set()
    )  # fmt: skip
    return tuple(o.feedback or "" for o in options_of(item) if o.id in chosen)
