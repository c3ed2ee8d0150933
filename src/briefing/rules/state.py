"""Where a run stands: everything that can make a difference to what may happen next."""

from __future__ import annotations

import msgspec

from briefing.scenario.role import Value


class State(msgspec.Struct, frozen=True, gc=False):
    """A point in the story.

    `place` is the index of a scene or an ending in its `Law`; `values` holds the variables in the
    law's order; `marks` is a set of bits: role, visited, chosen, known, answered, correct; `draws`
    counts how often chance was asked, so that `seed` and `draws` are all that chance depends on.
    """

    place: int
    values: tuple[Value, ...]
    marks: int
    seed: int = 0
    draws: int = 0


class Refused(ValueError):
    """The law does not allow this here. The message says why, in plain words."""
