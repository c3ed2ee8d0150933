"""What is looked back on: the player's way beside the record, and what the answers were worth."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from briefing.playthrough.course import Position, Stage
from briefing.playthrough.debrief import judgement
from briefing.playthrough.debrief.judgement import Certainty, Grading, Judgement
from briefing.playthrough.debrief.lanes import Moment, lanes
from briefing.playthrough.page.cards import FactCard, SourceCard
from briefing.playthrough.page.feedback import Feedback, feedback
from briefing.playthrough.page.prose import Prose, read
from briefing.playthrough.page.view import Meter
from briefing.playthrough.page.viewer import Viewer
from briefing.rules.detection import Detection
from briefing.rules.law import Law
from briefing.rules.state import Refused
from briefing.scenario.ids import RoleId
from briefing.words import _


class Paper(msgspec.Struct, frozen=True):
    """Answered questions, in the order they were answered, each marked."""

    answers: tuple[Feedback, ...]

    @property
    def points(self) -> float:
        """What they earned."""
        return sum(answer.mark.points for answer in self.answers)

    @property
    def most(self) -> int:
        """What they could have earned."""
        return sum(answer.points for answer in self.answers)


class Debrief(msgspec.Struct, frozen=True):
    """A whole run, looked back on. Nothing is sealed any more."""

    scenario: str
    language: str
    disclaimer: Prose
    role: str
    brief: Prose
    """What was asked of the player on the first page."""
    ending: str
    ending_date: str
    ended: Prose
    """How it ended, in the player's world."""
    meters: tuple[Meter, ...]
    """How things stood then; `delta` is what became of each since the beginning."""
    lanes: tuple[Moment, ...]
    in_scenes: Paper
    quiz: Paper
    again: int
    """How many of these answers were given after the right ones had been shown, on another road."""
    judgement: Judgement
    certainty: Certainty
    claims: Detection
    grading: Grading
    met: tuple[FactCard, ...]
    missed: tuple[FactCard, ...]
    """Facts that this role could have met on another road."""
    sources: tuple[SourceCard, ...]
    """The sources of all those facts, and of the readings."""
    questions: tuple[str, ...]
    readings: tuple[SourceCard, ...]
    reflection: tuple[str, ...]
    """The one or two ways, in the player's words, in which it could have gone otherwise."""

    @property
    def points(self) -> float:
        """What all answers earned."""
        return self.in_scenes.points + self.quiz.points

    @property
    def most(self) -> int:
        """What all answers could have earned."""
        return self.in_scenes.most + self.quiz.most


def debrief(viewer: Viewer, position: Position, again: int = 0) -> Debrief:
    """The debrief of a run that has come to it; before that, it would give things away."""
    if position.stage is not Stage.DEBRIEF or position.role is None:
        raise Refused(_("The debrief comes when the run is over."))
    scenario, role = viewer.scenario, position.role
    page = viewer.view(_at_ending(position))
    in_scenes, quiz = _papers(viewer, position, role)
    roads = lanes(viewer, position)
    met, missed = _facts(viewer, position, role)
    behind = (
        fact
        for part in (roads, in_scenes.answers, quiz.answers)
        for one in part
        for fact in one.facts
    )
    return Debrief(
        scenario=scenario.title,
        language=scenario.language,
        disclaimer=read(scenario.disclaimer or ""),
        role=scenario.roles[role].title,
        brief=read(scenario.roles[role].brief),
        ending=page.heading,
        ending_date=page.date,
        ended=page.passages[0].prose,
        meters=viewer.around.meters(role, position.here, position.steps[0].before),
        lanes=roads,
        in_scenes=in_scenes,
        quiz=quiz,
        again=again,
        judgement=judgement.judgement(scenario, position),
        certainty=judgement.certainty(scenario, position),
        claims=judgement.claims(scenario, position),
        grading=judgement.grading(scenario, position),
        met=met,
        missed=missed,
        sources=_sources(viewer, (*met, *missed, *behind)),
        questions=scenario.debrief.questions,
        readings=tuple(viewer.cards.source(s, frozenset()) for s in scenario.debrief.readings),
        reflection=position.reflection,
    )


def _at_ending(position: Position) -> Position:
    """The run as it stood when the ending came: the quiz has no say in how the story ended."""
    after = position.steps[-1].after
    return msgspec.structs.replace(position, stage=Stage.ENDING, state=after, answers=())


def _unsealed(law: Law, marks: int) -> int:
    """The marks as if every question were answered, so that no grade is held back any more."""
    return marks | law.bits("answered", law.scenario.items)


def _papers(viewer: Viewer, position: Position, role: RoleId) -> tuple[Paper, Paper]:
    """The answers given in scenes, and those of the quiz."""
    law = viewer.law
    marks = _unsealed(law, position.here.marks)
    before_quiz = position.steps[-1].after.marks
    papers: tuple[list[Feedback], list[Feedback]] = ([], [])
    for item, response in position.answers:
        in_quiz = not before_quiz & law.bit("answered", item)
        papers[in_quiz].append(feedback(law, viewer.cards, role, marks, item, response))
    return Paper(tuple(papers[0])), Paper(tuple(papers[1]))


def _facts(
    viewer: Viewer, position: Position, role: RoleId
) -> tuple[tuple[FactCard, ...], tuple[FactCard, ...]]:
    """The facts met, by date, and those that this role could have met and did not."""
    law = viewer.law
    reach = _unsealed(law, position.here.marks)
    for place in law.reach(role):
        reach |= law.stops[place].bits | law.stops[place].record
    met = frozenset(law.met("knows", position.here.marks))
    cards = [
        msgspec.structs.replace(card, new=False) for card in viewer.around.dossier(position, reach)
    ]
    return tuple(c for c in cards if c.id in met), tuple(c for c in cards if c.id not in met)


def _sources(viewer: Viewer, facts: Iterable[FactCard]) -> tuple[SourceCard, ...]:
    """The sources of facts, and what is to be read, in the author's order."""
    named = {citation.source for fact in facts for citation in fact.citations}
    named.update(viewer.scenario.debrief.readings)
    return tuple(viewer.cards.source(s, frozenset()) for s in viewer.scenario.sources if s in named)
