"""Scenes, the choices in them, what follows from those, and what actually happened."""

from typing import Annotated

from msgspec import Meta

from briefing.scenario.base import FILLED, Date, Prose, Story, When, Words, Written
from briefing.scenario.ids import ID, ChoiceId, FactId, ItemId, PlaceId, VariableName
from briefing.scenario.role import Number, Value


class Part(Written, frozen=True):
    """A piece of a text, shown where its condition holds."""

    text: Annotated[Story, Meta(description="The piece.")]
    when: Annotated[When | None, Meta(description="Where it is shown; always, without it.")] = None


Text = Story | tuple[Part, ...]
"""One text, or pieces shown in order where their conditions hold."""


class Branch(Written, frozen=True):
    """One way on, taken where its condition holds and no earlier one did."""

    to: Annotated[PlaceId, Meta(description="A scene or an ending.")]
    when: Annotated[When | None, Meta(description="When it is taken; the last has none.")] = None


Goto = PlaceId | tuple[Branch, ...]
"""Where it goes on: one place, or branches tried in order."""

Changes = dict[VariableName, Number]
Settings = dict[VariableName, Value]


class Draw(Written, frozen=True):
    """One thing that chance may bring."""

    weight: Annotated[int, Meta(description="How often, against the others.", ge=1, le=1_000_000)]
    outcome: Annotated[Text | None, Meta(description="What follows: fiction.")] = None
    change: Annotated[Changes, Meta(description="Added to numbers.")] = {}
    set: Annotated[Settings, Meta(description="Values given to variables.")] = {}
    goto: Annotated[Goto | None, Meta(description="Where it goes on; else as the choice.")] = None


class Choice(Written, frozen=True):
    """Something the player can do in a scene."""

    id: Annotated[ChoiceId, ID, Meta(description="Its id, unlike the others' of its scene.")]
    text: Annotated[Story, Meta(description="What the player reads.")]
    when: Annotated[When | None, Meta(description="When it can be taken.")] = None
    locked: Annotated[
        Annotated[Words, FILLED] | None,
        Meta(description="Shown with the choice when it cannot be taken; else it is hidden."),
    ] = None
    change: Annotated[Changes, Meta(description="Added to numbers, which are then clamped.")] = {}
    set: Annotated[Settings, Meta(description="Values given to variables.")] = {}
    outcome: Annotated[
        Text | None, Meta(description="What follows in the player's world: fiction.")
    ] = None
    goto: Annotated[Goto | None, Meta(description="Where it goes on.")] = None
    chance: Annotated[
        tuple[Draw, ...], Meta(description="Drawn by weight from the run's seed.")
    ] = ()


class Record(Written, frozen=True):
    """What actually happened at this point. Never fiction, and never shown before the choice."""

    text: Annotated[Prose, Meta(description="What happened.")]
    facts: Annotated[
        tuple[FactId, ...], Meta(description="What carries it; at least one fact.", min_length=1)
    ]
    choice: Annotated[ChoiceId | None, Meta(description="The choice nearest to it.")] = None


class Scene(Written, frozen=True):
    """A moment of the story: text, facts, questions, then a choice or a way on."""

    title: Annotated[Words, FILLED, Meta(description="Its heading.")]
    text: Annotated[Text, Meta(description="What the player reads.")]
    date: Annotated[Date | None, Meta(description="When it plays: an EDTF date.")] = None
    place: Annotated[Words | None, Meta(description="Where it plays.")] = None
    shows: Annotated[
        tuple[FactId, ...], Meta(description="Facts the player has from here on.")
    ] = ()
    asks: Annotated[
        tuple[ItemId, ...], Meta(description="Items answered here, before anything is revealed.")
    ] = ()
    choices: Annotated[tuple[Choice, ...], Meta(description="What the player can do.")] = ()
    goto: Annotated[Goto | None, Meta(description="Where a scene without choices goes on.")] = None
    record: Annotated[Record | None, Meta(description="What actually happened here.")] = None


class Ending(Written, frozen=True):
    """Where the player's story ends."""

    title: Annotated[Words, FILLED, Meta(description="Its heading.")]
    text: Annotated[Text, Meta(description="How it ends, in the player's world.")]
    shows: Annotated[
        tuple[FactId, ...], Meta(description="Facts the player has from here on.")
    ] = ()
    date: Annotated[Date | None, Meta(description="When it plays: an EDTF date.")] = None
