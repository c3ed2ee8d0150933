"""One moment of the two roads: what you did and what came of it, and what happened."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.lanes import Moment
from briefing.playthrough.page.prose import plain as one_line
from briefing.playthrough.page.view import Passage
from briefing.tui.prose import plain
from briefing.tui.widgets.beside import WIDEST, beside
from briefing.tui.widgets.breaks import held
from briefing.tui.widgets.lines import EMPTY, Lines, Part, parts_of, spread, wrapped
from briefing.tui.widgets.meters import brief
from briefing.tui.widgets.passage import FICTION, RECORD, record, record_head
from briefing.words import _

_SIDE_BY_SIDE = 96
"""From so many columns on, the two stand beside each other."""


class MomentPair(Lines):
    """The pair: your world, and the record."""

    DEFAULT_CSS = """
    MomentPair { margin-top: 1; }
    """

    def __init__(self, number: int, moment: Moment) -> None:
        super().__init__(classes="moment")
        self.number, self.moment = number, moment

    def lines(self, width: int) -> list[Content]:
        one = self.moment
        return [
            *_head(self.number, one, min(width, WIDEST)),
            *beside(list(_mine(one)), list(_theirs(one)), width, least=_SIDE_BY_SIDE),
            *(line for part in _meeting(one) for line in wrapped(part, width)),
        ]


def _head(number: int, one: Moment, width: int) -> list[Content]:
    """Its title, and beside it place and date; below it where there is no room for both."""
    title = plain(f"{number}  {one.title}").stylize("bold")
    when = plain(", ".join(text for text in (one.place, one.date) if text)).stylize("$quiet")
    if title.cell_length + 2 + when.cell_length <= width:
        return [spread(title, when, width)]
    indent = Content(" " * len(f"{number}  "))
    below = wrapped(Part(when, indent, indent), width) if when else []
    return [*wrapped(Part(title, rest=indent), width), *below]


def _mine(one: Moment) -> Iterator[Part]:
    yield Part(Content.styled(_("IN YOUR WORLD"), "bold $fiction"), FICTION, FICTION)
    chosen = (
        _("You chose: {choice}").format(choice=one_line(one.chosen)) if one.chosen
        else _("There was nothing to choose.")
    )  # fmt: skip
    yield Part(plain(chosen), FICTION, FICTION)
    if one.world:
        yield from parts_of(one.world, FICTION, "italic")
    if one.changes:
        changes = [held(brief(meter)) for meter in one.changes]
        yield Part(Content("   ").join(changes), FICTION, FICTION)


def _theirs(one: Moment) -> Iterator[Part]:
    if one.record:
        yield from record(Passage("record", one.record, one.facts))
    else:
        yield record_head()
        yield Part(Content.styled(_("The record is silent here."), "$quiet"), RECORD, RECORD)


def _meeting(one: Moment) -> Iterator[Part]:
    """How the two lie to each other: the game's own word, in neither voice."""
    if one.record and (meeting := remarks.meeting(one)):
        yield from (Part(EMPTY), Part(plain(meeting)))
