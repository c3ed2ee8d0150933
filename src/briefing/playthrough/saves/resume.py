"""A saved log on a scenario that may have been edited: how far it goes, and what to say of it."""

from __future__ import annotations

from typing import assert_never

import msgspec

from briefing.playthrough.event import Answered, Chose, Continued, Event, Reflected, TookRole
from briefing.playthrough.playthrough import Game, Resumed, resumable
from briefing.playthrough.saves.save import Header
from briefing.playthrough.saves.trouble import SaveTrouble
from briefing.scenario.text import visible
from briefing.words import _


class Stopped(msgspec.Struct, frozen=True):
    """Where a log could not go on, after an edit of its scenario."""

    event: str
    """The input that is not possible any more, in words."""
    why: str
    kept: int
    """How many inputs before it are still possible; turned pages are not counted."""
    lost: int
    """How many are left behind in the old run, this one included."""


def replay(game: Game, header: Header, events: tuple[Event, ...]) -> Resumed:
    """How far a log goes. Raises `SaveTrouble` where it belongs to another scenario."""
    known = header.structure == game.fingerprints[0]
    if header.scenario != visible(game.scenario.id)[:200] and not known:
        said = _("This run belongs to another scenario: “{scenario}”.")
        raise SaveTrouble(said.format(scenario=header.scenario))
    return resumable(game, header.seed, events)


def stopped(resumed: Resumed, events: tuple[Event, ...]) -> Stopped | None:
    """What to say about a log that does not go on to its end; None where it does."""
    if resumed.stopped_at is None:
        return None
    kept = _inputs(resumed.events)
    return Stopped(
        event=in_words(resumed.stopped_at),
        why=visible(resumed.why),
        kept=kept,
        lost=_inputs(events) - kept,
    )


def changed(game: Game, header: Header) -> str | None:
    """What to say of a scenario that has been edited since; None where it has not."""
    structure, prose = game.fingerprints
    if header.structure not in ("", structure):
        return _("This scenario has been edited since this run began.")
    if header.prose not in ("", prose):
        return _("The texts of this scenario have been edited since this run began.")
    return None


def in_words(event: Event) -> str:
    """What a player did, as it stands in the log."""
    match event:
        case TookRole(role=role):
            said = _("taking the role “{role}”").format(role=role)
        case Answered(item=item):
            said = _("answering the question “{item}”").format(item=item)
        case Chose(scene=scene, choice=choice):
            said = _("choosing “{choice}” in the scene “{scene}”").format(
                choice=choice, scene=scene
            )
        case Continued():
            said = _("turning the page")
        case Reflected():
            said = _("saying how it could have gone otherwise")
        case _:
            assert_never(event)
    return visible(said)


def _inputs(events: tuple[Event, ...]) -> int:
    return sum(not isinstance(event, Continued) for event in events)
