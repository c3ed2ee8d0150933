"""One moment of the two roads: what you did and what came of it, and what happened."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.lanes import Moment
from briefing.playthrough.page.prose import plain as one_line
from briefing.playthrough.page.view import Passage
from briefing.tui.prose import plain
from briefing.tui.widgets.beside import beside
from briefing.tui.widgets.breaks import held
from briefing.tui.widgets.lines import EMPTY, Lines, Part, parts_of, spread
from briefing.tui.widgets.meters import brief
from briefing.tui.widgets.passage import FICTION, RECORD, record
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
        title = plain(f"{self.number}  {one.title}").stylize("bold")
        when = plain(", ".join(text for text in (one.place, one.date) if text)).stylize("$quiet")
        head = [spread(title, when, min(width, 142))]
        if head[0].cell_length < title.cell_length + when.cell_length:
            head = [title, Content("   ") + when]
        return [
            *head,
            *beside(list(_mine(one)), list(_theirs(one)), width, least=_SIDE_BY_SIDE),
        ]


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
        yield from (Part(EMPTY, RECORD), Part(plain(remarks.meeting(one)), RECORD, RECORD))
    else:
        yield Part(Content.styled(_("ON THE RECORD"), "bold $record"), RECORD, RECORD)
        yield Part(Content.styled(_("The record is silent here."), "$quiet"), RECORD, RECORD)
