"""The ground of every model: frozen, unknown keys forbidden, and the kinds of text there are.

The models' files do without `from __future__ import annotations`: the loader reads the annotations
at each start, and as texts they would have to be parsed first, which took a third of the load.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something an author wrote. Compared by value; carries no place in a file."""


PROSE = {"prose": True}
"""Marks what a replay does not depend on: changing it changes the prose fingerprint only."""

MARKDOWN = {**PROSE, "markdown": True}
"""Marks prose in which paragraphs, emphasis, lists and quotes are read."""

FILLED = Meta(extra={"filled": True})
"""Marks a text in which `{name}` is a variable's value, and `{{` and `}}` are braces."""

Words = Annotated[str, Meta(extra=PROSE)]
"""A line of plain text."""

Prose = Annotated[str, Meta(extra=MARKDOWN)]
"""Markdown: paragraphs, emphasis, lists, block quotes."""

Story = Annotated[str, Meta(extra=MARKDOWN), FILLED]
"""Prose of the player's own world, in which `{name}` is a variable's value; a record has none."""

Date = Annotated[
    str,
    Meta(
        extra_json_schema={"format": "edtf"},
        extra={"edtf": True},
        examples=["2021-03-04", "2021-03", "2021-03~", "2021-03-04/2021-03-13"],
    ),
]
"""An EDTF date, levels 0 and 1."""

When = Annotated[
    str,
    Meta(
        extra_json_schema={"format": "condition"},
        extra={"condition": True},
        examples=["trust >= 30 and not signed", "visited(the_meeting)", "knows(port_closed)"],
    ),
]
"""A condition: parsed by `briefing.scenario.condition`, never evaluated as Python."""


def meanings(said: dict[str | int, str]) -> Meta:
    """What each value of an enumeration means: an editor shows it, and the manual."""
    return Meta(extra_json_schema={"meanings": [*said.items()]})
