"""What a report tells, and in which order: what was asked, what happened, why, and what next."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.debrief.lanes import Moment
from briefing.playthrough.page import notes
from briefing.playthrough.report.blocks import (
    Block,
    Facts,
    Figure,
    Lines,
    Panel,
    Said,
    Section,
    Sources,
    Told,
)
from briefing.playthrough.report.judged import judged
from briefing.playthrough.report.known import known
from briefing.words import _


def contents(debrief: Debrief) -> tuple[Section, ...]:
    """The sections of a report; what a run has nothing of is left out."""
    return tuple(section for section in _sections(debrief) if section.blocks)


def _sections(debrief: Debrief) -> Iterator[Section]:
    yield Section(_("What was asked of you"), (Told(debrief.brief),))
    yield Section(_("How it ended"), _ended(debrief))
    yield Section(_("The two roads"), _roads(debrief))
    yield Section(_("What you knew"), tuple(known(debrief)))
    yield Section(_("How you judged"), tuple(judged(debrief)))
    yield Section(_("What is on the record"), _record(debrief))
    yield Section(_("How it could have gone otherwise"), _otherwise(debrief))
    yield Section(_("What to read"), (Sources(debrief.readings),) if debrief.readings else ())
    yield Section(_("Sources"), _sources(debrief))


def _ended(debrief: Debrief) -> tuple[Block, ...]:
    heading = ", ".join(part for part in (debrief.ending, debrief.ending_date) if part)
    blocks: list[Block] = [Said(heading, label=_("Your ending")), Told(debrief.ended)]
    if debrief.meters:
        meters = tuple(notes.meter(one) for one in debrief.meters)
        label = _("How things stood then, and the change since the beginning")
        blocks.append(Lines(meters, label))
    return (Panel("fiction", tuple(blocks)),)


def _roads(debrief: Debrief) -> tuple[Block, ...]:
    if not debrief.lanes:
        return ()
    told = _(
        "“On the record” is what actually happened, with its sources. “In your world” is what "
        "followed from your choices: fiction, and nobody's record."
    )
    moments = tuple(_moment(n, moment) for n, moment in enumerate(debrief.lanes, 1))
    return (Said(told), Figure("roads"), *moments)


def _moment(number: int, moment: Moment) -> Section:
    line = ", ".join(part for part in (moment.place, moment.date) if part)
    changes = tuple(notes.meter(one) for one in moment.changes)
    world: list[Block] = [
        Told(moment.chosen, _("You chose")) if moment.chosen
        else Said(_("There was nothing to choose."))
    ]  # fmt: skip
    world += [Told(moment.world)] if moment.world else []
    world += [Lines(changes)] if changes else []
    blocks: list[Block] = [Said(line, quiet=True)] if line else []
    blocks.append(Panel("fiction", tuple(world)))
    if moment.record:
        blocks.append(Panel("record", (Told(moment.record), Facts(moment.facts))))
    if meeting := remarks.meeting(moment):
        blocks.append(Said(meeting, label=_("The two roads")))
    return Section(f"{number}. {moment.title}", tuple(blocks), beside=True)


def _record(debrief: Debrief) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if debrief.met:
        facts = Panel("record", (Facts(debrief.met, related=True),))
        none = () if debrief.missed else (Said(_("You missed none that your role could meet.")),)
        blocks.append(Section(_("Facts you met"), (facts, *none)))
    if debrief.missed:
        told = Said(_("On other roads of your role you could have met these, too."))
        facts = Panel("record", (Facts(debrief.missed, related=True),))
        blocks.append(Section(_("Facts you missed"), (told, facts)))
    return tuple(blocks)


def _otherwise(debrief: Debrief) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if debrief.reflection:
        blocks.append(Lines(debrief.reflection, _("In your own words")))
    if debrief.questions:
        blocks.append(Lines(debrief.questions, _("To think or talk about")))
    return tuple(blocks)


def _sources(debrief: Debrief) -> tuple[Block, ...]:
    if not debrief.sources:
        return ()
    told = _(
        "[A ¶3] means source A, paragraph 3. In a grade such as B2 the letter is how reliable the "
        "source is, A to E, and the number how credible the information, 1 to 5; F and 6 mean "
        "“cannot be judged” and are not the worst."
    )
    return (Said(told), Sources(debrief.sources))
