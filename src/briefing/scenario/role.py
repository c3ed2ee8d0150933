"""Who the player may be, and what the story remembers beside where it is."""

from typing import Annotated, Literal

from msgspec import Meta

from briefing.scenario.base import Prose, Words, Written, meanings
from briefing.scenario.ids import SceneId

WHOLE = Meta(ge=-1_000_000_000, le=1_000_000_000)
"""Numbers are whole and bounded: that is what lets a proof end."""

Number = Annotated[int, WHOLE]
Minutes = Annotated[int, Meta(ge=1, le=600)]
Value = bool | Number | str
"""What a variable can hold: a truth, a whole number, or one of its named values."""


class Role(Written, frozen=True):
    """Somebody the player may be."""

    title: Annotated[Words, Meta(description="What the role is called.")]
    brief: Annotated[
        Prose, Meta(description="What the player knows at first, and what is asked of them.")
    ]
    start: Annotated[SceneId, Meta(description="The scene this role begins in.")]
    minutes: Annotated[
        Minutes | None, Meta(description="How long a run takes, as the author found.")
    ] = None


class Variable(Written, frozen=True):
    """Something the story remembers. A number has `min` and `max`, a name has `values`."""

    start: Annotated[Value, Meta(description="Its value when a run begins.")]
    label: Annotated[Words | None, Meta(description="What the player sees it called.")] = None
    min: Annotated[Number | None, Meta(description="A number's lowest value.")] = None
    max: Annotated[Number | None, Meta(description="A number's highest value.")] = None
    values: Annotated[
        tuple[Annotated[str, Meta(extra_json_schema={"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"})], ...],
        Meta(description="The names it can hold, if it holds a name."),
    ] = ()
    show: Annotated[
        Literal["meter", "number", "hidden"],
        Meta(description="How the player sees it."),
        meanings(
            {
                "meter": "a bar, for a number",
                "number": "its value",
                "hidden": "not at all",
            }
        ),
    ] = "hidden"
