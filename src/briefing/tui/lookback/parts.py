"""The parts of a debrief, in the order that teaches: the end, the roads, why, and what next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widget import Widget

from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import Passage, View
from briefing.playthrough.report.blocks import Lines as Listed
from briefing.playthrough.report.blocks import Section, Sources
from briefing.playthrough.report.judged import judged
from briefing.playthrough.report.known import known
from briefing.tui.lookback.answers import AnswerList
from briefing.tui.lookback.axis import Axis
from briefing.tui.lookback.blocks import Blocks
from briefing.tui.lookback.moment import MomentPair
from briefing.tui.lookback.reflection import Reflection
from briefing.tui.prose import plain
from briefing.tui.screens.sources import source_card
from briefing.tui.widgets.facts import full_row
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part, parts_of
from briefing.tui.widgets.meters import Meters
from briefing.tui.widgets.passage import fiction
from briefing.tui.widgets.side import FactList
from briefing.words import _, ngettext

Draw = Callable[[Debrief, View], Iterator[Widget]]


def _heading(text: str) -> Part:
    return Part(plain(text).stylize("bold $record"))


def _quiet(text: str) -> Part:
    return Part(Content.styled(text, "$quiet"))


def ending(told: Debrief, view: View) -> Iterator[Widget]:
    """What was asked, how it ended, and how things stood then."""
    yield Paragraphs([_heading(_("WHAT WAS ASKED OF YOU")), *parts_of(told.brief), Part(EMPTY)])
    when = f" · {told.ending_date}" if told.ending_date else ""
    head = plain(told.ending).stylize("bold") + plain(when).stylize("$quiet")
    ended = fiction(Passage("fiction", told.ended))
    yield Paragraphs([_heading(_("HOW IT ENDED")), Part(head), *ended, Part(EMPTY)])
    if told.meters:
        yield Meters(told.meters)
        yield Paragraphs([_quiet(_("▲▼ what became of each since the beginning")), Part(EMPTY)])
    if told.disclaimer:
        yield Paragraphs(parts_of(told.disclaimer, style="$quiet"))


def roads(told: Debrief, view: View) -> Iterator[Widget]:
    """The two roads on one axis, and then moment by moment."""
    if not told.lanes:
        yield Paragraphs([_quiet(_("Nothing of this way is on the record."))])
        return
    yield Axis(told.lanes, told.language)
    for number, moment in enumerate(told.lanes, 1):
        yield MomentPair(number, moment)


def knowledge(told: Debrief, view: View) -> Iterator[Widget]:
    """Points and certainty marks, and every question to be opened."""
    figures = [block for block in known(told) if not isinstance(block, Section)]
    if not figures:
        yield Paragraphs([_quiet(_("No question was asked on this way."))])
        return
    yield Blocks(figures, told.judgement)
    papers = ((_("IN THE STORY"), told.in_scenes), (_("QUIZ"), told.quiz))
    for name, paper in papers:
        if paper.answers:
            hint = Content.styled("   " + _("Tab to go here, Enter opens an answer"), "$quiet")
            yield Paragraphs([Part(plain(name).stylize("bold $record") + hint)])
            yield AnswerList(paper.answers, view)
            yield Paragraphs([Part(EMPTY)])


def judging(told: Debrief, view: View) -> Iterator[Widget]:
    """Estimates with their calibration, claims, grades."""
    blocks = list(judged(told))
    if blocks:
        yield Blocks(blocks, told.judgement)
    else:
        yield Paragraphs([_quiet(_("Nothing was to be estimated, judged or graded on this way."))])


def facts(told: Debrief, view: View) -> Iterator[Widget]:
    """Facts met; beside them, where there is room, facts missed and all their sources."""
    note = _("On other roads of your role you would have met these, too.")
    cards_of = [part for source in told.sources for part in source_card(source)]
    yield Container(
        Vertical(*_facts(_("FACTS YOU MET"), told.met)),
        Vertical(
            *_facts(_("FACTS YOU MISSED"), told.missed, note),
            Paragraphs([_heading(_("SOURCES")), *cards_of]),
        ),
        classes="pair",
    )


def _facts(name: str, cards: Sequence[FactCard], note: str = "") -> Iterator[Widget]:
    """A heading and facts; how two of them stand to each other is told once, as the author did."""
    count = ngettext("{n} fact", "{n} facts", len(cards)).format(n=len(cards))
    head = plain(name).stylize("bold $record") + Content.styled(f"  {count}", "$quiet")
    yield Paragraphs([Part(head), *([_quiet(note)] if note and cards else [])])
    if cards:
        listed = FactList(full_row)
        listed.show_facts(
            tuple(
                replace(card, relations=tuple(one for one in card.relations if one.forward))
                for card in cards
            )
        )
        yield listed
    yield Paragraphs([Part(EMPTY)])


def next_(told: Debrief, view: View) -> Iterator[Widget]:
    """How it could have gone otherwise, what to talk about, what to read."""
    yield Paragraphs([_heading(_("HOW IT COULD HAVE GONE OTHERWISE"))])
    yield Reflection(told.reflection)
    blocks: list[Listed | Section] = []
    if told.questions:
        asked = Listed(told.questions, numbered=True)
        blocks.append(Section(_("To think or talk about"), (asked,)))
    if told.readings:
        blocks.append(Section(_("What to read"), (Sources(told.readings),)))
    if blocks:
        yield Blocks(blocks, told.judgement)


PARTS: tuple[tuple[str, Draw], ...] = (
    (_("Ending"), ending),
    (_("Two roads"), roads),
    (_("Knowledge"), knowledge),
    (_("Judgement"), judging),
    (_("Facts"), facts),
    (_("What next"), next_),
)
"""The name of each part, and what draws it."""
