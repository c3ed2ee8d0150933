"""The two roads side by side: what the player chose and what came of it, and what happened."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing.playthrough.course import Position, Stage
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.prose import Prose
from briefing.playthrough.page.view import Meter, View
from briefing.playthrough.page.viewer import Viewer
from briefing.scenario import edtf
from briefing.scenario.ids import FactId, SceneId


class Moment(msgspec.Struct, frozen=True):
    """A moment of the way: up to `changes` the player's world, from `record` on the record."""

    number: int
    """How many steps lie before it, as in `View.way`: the place to rewind to."""
    title: str
    place: str
    date: str
    edtf: str | None
    day: int | None
    """The first day that the date may mean, counted as `date.toordinal` does: for a time axis."""
    chosen: Prose
    """Empty where there was nothing to choose."""
    world: Prose
    changes: tuple[Meter, ...]
    record: Prose
    """What actually happened; empty where the author puts nothing on the record."""
    facts: tuple[FactCard, ...]
    nearest: Prose | None
    """The choice that comes nearest to what happened; None where the author names none."""
    touches: bool
    """Whether that is what the player chose: here the two roads meet."""


def lanes(viewer: Viewer, position: Position) -> tuple[Moment, ...]:
    """Every moment of a way at which something was chosen, or something is on the record."""
    return tuple(_moments(viewer, position))


def day_of(text: str | None) -> int | None:
    """The first day that an EDTF date may mean; None where there is none."""
    if text is None:
        return None
    span = edtf.parse(text)
    first = span.first or span.last
    return first.toordinal() if first else None


def _moments(viewer: Viewer, position: Position) -> Iterator[Moment]:
    for number, step in enumerate(position.steps):
        page = viewer.view(_aftermath(position, number))
        place = viewer.law.stops[step.before.place].id
        record = viewer.scenario.scenes[SceneId(place)].record
        facts = record.facts if record else ()
        came = page.aftermath
        if came and (came.chosen or came.record):
            yield _moment(viewer, number, page, facts)


def _aftermath(position: Position, number: int) -> Position:
    """The run as it stood after a step, whether or not that page was turned."""
    steps = position.steps[: number + 1]
    return msgspec.structs.replace(
        position, stage=Stage.AFTERMATH, state=steps[-1].after, steps=steps, answers=()
    )


def _moment(viewer: Viewer, number: int, page: View, facts: tuple[FactId, ...]) -> Moment:
    came = page.aftermath
    assert came is not None
    return Moment(
        number=number,
        title=page.heading,
        place=page.place,
        date=page.date,
        edtf=page.edtf,
        day=day_of(page.edtf),
        chosen=came.chosen,
        world=came.world.prose,
        changes=came.changes,
        record=came.record.prose if came.record else (),
        facts=tuple(viewer.cards.fact(fact, frozenset(), frozenset()) for fact in facts),
        nearest=came.nearest,
        touches=came.chose_nearest,
    )
