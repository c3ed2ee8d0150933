"""What a saved run reads like: JSON lines, first a header, then one event a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from briefing.playthrough.event import (
    Answered,
    DateResponse,
    Event,
    Reflected,
    ShortResponse,
)
from briefing.playthrough.saves.trouble import RunIsBroken, SaveTrouble, in_words
from briefing.scenario.ids import ItemId
from briefing.scenario.text import visible
from briefing.words import _

FORMAT = 1
LARGEST = 64 << 20
"""No run is larger, in bytes; what is, is something else."""
SEEDS = 1 << 63
"""Seeds are below this, so that every reader of JSON can hold them."""


class Header(msgspec.Struct, frozen=True, tag="briefing-run", tag_field="file", kw_only=True):
    """The first line: which run this is, of which scenario, and where it came from."""

    format: int = FORMAT
    run: Annotated[str, Meta(max_length=64)] = ""
    scenario: Annotated[str, Meta(max_length=200)]
    title: Annotated[str, Meta(max_length=1000)] = ""
    structure: Annotated[str, Meta(max_length=64)] = ""
    """The fingerprint of what a replay depends on; empty where it is not known."""
    prose: Annotated[str, Meta(max_length=64)] = ""
    seed: Annotated[int, Meta(ge=-SEEDS, le=SEEDS - 1)] = 0
    created: Annotated[str, Meta(max_length=64)] = ""
    """When, in UTC, as ISO 8601."""
    parent: Annotated[str, Meta(max_length=64)] | None = None
    """The run this one came from by a rewind or an edit."""
    kept: Annotated[int, Meta(ge=0, le=SEEDS - 1)] = 0
    """How many events were taken over from it."""
    shown: dict[ItemId, Annotated[int, Meta(ge=0)]] = {}
    """The items whose right answers were shown in the runs it came from, each with the number of
    inputs from which on an answer to it is given with that knowledge."""


class Saved(msgspec.Struct, frozen=True):
    """What a file holds."""

    header: Header
    events: tuple[Event, ...]
    ends: tuple[int, ...]
    """Where each line ends, the header's first: the file up to `ends[n]` holds n events."""
    torn: bytes = b""
    """What stands behind the last whole line: a write that was cut short."""


_header_of: Callable[[bytes], Header] = msgspec.json.Decoder(Header).decode
_event_of: Callable[[bytes], Event] = msgspec.json.Decoder(Event).decode
_encoder = msgspec.json.Encoder()


def line(value: Header | Event) -> bytes:
    """One line of the file."""
    return _encoder.encode(value) + b"\n"


def keepable(event: Event) -> Event:
    """The event as it will be read again. Raises `ValueError` where it could not be."""
    return _event_of(line(_cleaned(event)))


def text(header: Header, events: Iterable[Event]) -> bytes:
    """A whole file."""
    return b"".join([line(header), *map(line, events)])


def read(path: Path) -> Saved:
    """What a file holds. Raises `SaveTrouble`, and `RunIsBroken` where it is no run."""
    with in_words():
        if not path.is_file():  # neither gone, nor something that waits when it is opened
            raise SaveTrouble(_("There is no such run."))
        with path.open("rb") as file:
            return parsed(file.read(LARGEST + 1))


def parsed(data: bytes) -> Saved:
    """What the bytes of a file hold. Raises `RunIsBroken` at the first line that is none."""
    if len(data) > LARGEST:
        raise RunIsBroken(1, _("The file is too large to be a run."))
    lines = data.split(b"\n")
    torn = lines.pop()
    if not lines:
        raise RunIsBroken(1, _("The file does not begin like a run."))
    header, end = _header(lines[0]), len(lines[0]) + 1
    events, ends = list[Event](), [end]
    for number, written in enumerate(lines[1:], 2):
        events.append(_event(written, number))
        end += len(written) + 1
        ends.append(end)
    with suppress(RunIsBroken):  # whole, but for the end of its line: an editor may take that away
        events.append(_event(torn, 0))
        ends.append(end + len(torn) + 1)
        torn = b""
    return Saved(header, tuple(events), tuple(ends), torn)


def _header(written: bytes) -> Header:
    try:
        header = _header_of(written)
    except (ValueError, RecursionError) as error:  # msgspec's own errors are values' errors too
        raise RunIsBroken(1, _("The file does not begin like a run.")) from error
    if header.format != FORMAT:
        raise RunIsBroken(1, _("It was written by a newer version of the game."))
    shown = {name: visible(getattr(header, name)) for name in ("run", "scenario", "title")}
    return msgspec.structs.replace(header, **shown)


def _event(written: bytes, number: int) -> Event:
    try:
        event = _event_of(written)
        cleaned = _cleaned(event)
        return event if cleaned == event else _event_of(line(cleaned))
    except (ValueError, RecursionError) as error:
        raise RunIsBroken(number, _("This is no input of a player.")) from error


def _cleaned(event: Event) -> Event:
    """The event with what a player typed made harmless, since it will be shown again."""
    match event:
        case Reflected(ways=ways):
            return Reflected(tuple(map(visible, ways)))
        case Answered(item=item, response=ShortResponse(text=typed, certainty=sure)):
            return Answered(item, ShortResponse(visible(typed), sure))
        case Answered(item=item, response=DateResponse(date=typed, certainty=sure)):
            return Answered(item, DateResponse(visible(typed), sure))
        case _:
            return event
