"""From where a run stands to the page that is seen. One for every run of a scenario."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing.playthrough.course import Position, Stage, Step, asked, only_tells
from briefing.playthrough.page import dates
from briefing.playthrough.page.cards import Cards
from briefing.playthrough.page.feedback import Feedback, due, feedback
from briefing.playthrough.page.forms import Form, form
from briefing.playthrough.page.glossary import Glossary
from briefing.playthrough.page.prose import Prose, filled, read
from briefing.playthrough.page.surroundings import Surroundings
from briefing.playthrough.page.view import Aftermath, ChoiceLine, Passage, RoleLine, View
from briefing.rules import condition, play
from briefing.rules.law import Law
from briefing.rules.state import State
from briefing.scenario.ids import EndingId, ItemId, RoleId, SceneId
from briefing.scenario.scene import Scene, Text
from briefing.words import _


class Viewer:
    """Draws positions as Views. Holds only what can be computed again from the scenario."""

    def __init__(self, law: Law) -> None:
        self.law, self.scenario = law, law.scenario
        self.cards = Cards(law)
        self.around = Surroundings(law, self.cards)
        self.glossary = Glossary(self.scenario.terms)
        self._tests: dict[str, condition.Test | None] = {}

    def view(self, position: Position) -> View:
        """The page of a position."""
        match position.stage:
            case Stage.COVER:
                return self._cover()
            case Stage.SCENE:
                return self._scene(position)
            case Stage.AFTERMATH:
                return self._aftermath(position)
            case Stage.ENDING:
                return self._ending(position)
            case Stage.QUIZ | Stage.FEEDBACK:
                return self._quiz(position)
            case Stage.DEBRIEF:
                return self._page(position, position.here.marks, heading=_("Debrief"))

    def _cover(self) -> View:
        written = self.scenario
        return View(
            stage=Stage.COVER,
            scenario=written.title,
            heading=written.title,
            language=written.language,
            summary=read(written.summary),
            disclaimer=read(written.disclaimer or ""),
            roles=tuple(
                RoleLine(id, role.title, read(role.brief), role.minutes)
                for id, role in written.roles.items()
            ),
            publishers=self.around.publishers(),
        )

    def _scene(self, position: Position) -> View:
        state = position.here
        stop = self.law.stops[state.place]
        scene = self.scenario.scenes[SceneId(stop.id)]
        waiting = asked(self.law, position)
        choices = () if waiting else self._choices(state, scene, SceneId(stop.id))
        telling = only_tells(self.law, state)
        return self._page(
            position,
            state.marks,
            heading=filled(scene.title, self.around.values(state)),
            edtf=scene.date,
            date=dates.shown(scene.date, self.scenario.language, weekday=True),
            place=scene.place or "",
            passages=(Passage("fiction", self.told(scene.text, state)),),
            choices=choices,
            item=self._form(position, scene.asks),
            can_continue=telling and not waiting,
            stuck=not (telling or waiting or any(line.locked is None for line in choices)),
        )

    def _choices(self, state: State, scene: Scene, id: SceneId) -> tuple[ChoiceLine, ...]:
        if not scene.choices:
            return ()
        open_ = play.choices(self.law, state)
        values = self.around.values(state)
        return tuple(
            ChoiceLine(
                id,
                choice.id,
                read(filled(choice.text, values)),
                None if choice.id in open_ else filled(choice.locked or "", values),
            )
            for choice in scene.choices
            if choice.id in open_ or choice.locked is not None
        )

    def _aftermath(self, position: Position) -> View:
        step = position.steps[-1]
        stop = self.law.stops[step.before.place]
        scene = self.scenario.scenes[SceneId(stop.id)]
        marks = step.before.marks | stop.record
        assert position.role is not None
        return self._page(
            position,
            marks,
            heading=filled(scene.title, self.around.values(step.before)),
            edtf=scene.date,
            date=dates.shown(scene.date, self.scenario.language, weekday=True),
            place=scene.place or "",
            can_continue=True,
            aftermath=self._what_came(scene, step, position.role, marks),
            feedback=self._feedback(position, marks),
        )

    def _what_came(self, scene: Scene, step: Step, role: RoleId, marks: int) -> Aftermath:
        choice = next((c for c in scene.choices if c.id == step.choice), None)
        by_id = {c.id: c for c in scene.choices}
        values = self.around.values(step.after)
        record = scene.record
        near = by_id.get(record.choice) if record and record.choice else None
        facts = self.around.cards_of(record.facts, role, marks) if record else ()
        return Aftermath(
            scene=filled(scene.title, values),
            chosen=read(filled(choice.text, self.around.values(step.before))) if choice else (),
            world=Passage("fiction", self.outcome(step)),
            changes=tuple(m for m in self.around.meters(role, step.after, step.before) if m.delta),
            record=Passage("record", read(record.text), facts) if record else None,
            record_date=self.around.last_date(record.facts) if record else "",
            nearest=read(filled(near.text, values)) if near else None,
            chose_nearest=near is not None and near.id == step.choice,
        )

    def outcome(self, step: Step) -> Prose:
        """What follows from a choice; told before the next place is entered, as its way on is."""
        stop = self.law.stops[step.before.place]
        way = stop.ways[step.choice]
        marks = step.before.marks | way.bit | stop.record
        leaving = msgspec.structs.replace(step.after, marks=marks)
        return tuple(b for text in way.roads[step.road].outcomes for b in self.told(text, leaving))

    def _ending(self, position: Position) -> View:
        state = position.here
        id = self.law.stops[state.place].id
        ending = self.scenario.endings[EndingId(id)]
        return self._page(
            position,
            state.marks,
            heading=filled(ending.title, self.around.values(state)),
            edtf=ending.date,
            date=dates.shown(ending.date, self.scenario.language, weekday=True),
            passages=(Passage("fiction", self.told(ending.text, state)),),
            feedback=self._feedback(position, state.marks),
            can_continue=True,
        )

    def _quiz(self, position: Position) -> View:
        assert position.role is not None
        quiz = self.scenario.quiz_of(position.role)
        return self._page(
            position,
            position.here.marks,
            heading=_("What actually happened?"),
            item=self._form(position, quiz),
            feedback=self._feedback(position, position.here.marks),
            can_continue=position.stage is Stage.FEEDBACK,
        )

    def _page(self, position: Position, marks: int, **fields: object) -> View:
        """What every page of a begun run shows."""
        assert position.role is not None
        state = position.here
        before = position.steps[-1].before if position.steps else state
        page = View(
            stage=position.stage,
            scenario=self.scenario.title,
            language=self.scenario.language,
            role=self.scenario.roles[position.role].title,
            dossier=self.around.dossier(position, marks),
            sources=self.around.sources(position.role, marks),
            meters=self.around.meters(position.role, state, before),
            way=self.around.way(position),
            minutes_left=self.around.minutes_left(position),
            **fields,  # type: ignore[arg-type]  # the fields of View, named by the callers above
        )
        terms = self.glossary.entries(_texts(page))
        return msgspec.structs.replace(page, terms=terms) if terms else page

    def told(self, text: Text, state: State) -> Prose:
        """A text as it reads in a state: the parts whose conditions hold, one after another."""
        values = self.around.values(state)
        if isinstance(text, str):
            return read(filled(text, values))
        blocks: Prose = ()
        for part in text:
            test = self._test(part.when)
            if test is None or test(state.values, state.marks):
                blocks += read(filled(part.text, values))
        return blocks

    def _test(self, when: str | None) -> condition.Test | None:
        if when is None:
            return None
        if when not in self._tests:
            self._tests[when] = condition.compiled(when, self.law)
        return self._tests[when]

    def _form(self, position: Position, asking: tuple[ItemId, ...]) -> Form | None:
        """The form of the item that is to be answered now; it says which of how many it is."""
        waiting = asked(self.law, position)
        if not waiting:
            return None
        number = len(asking) - len(waiting) + 1
        item = self.scenario.items[waiting[0]]
        return form(self.cards, waiting[0], item, position.seed, number, len(asking))

    def _feedback(self, position: Position, marks: int) -> tuple[Feedback, ...]:
        assert position.role is not None
        given = dict(position.answers)
        return tuple(
            feedback(self.law, self.cards, position.role, marks, item, given[item])
            for item in due(self.law, position)
        )


def _texts(page: View) -> Iterator[Prose]:
    """The texts of a page that a glossary entry may explain: no option, lest it be given away."""
    passages = [*page.passages]
    if page.aftermath:
        passages += [page.aftermath.world, *filter(None, [page.aftermath.record])]
    for passage in passages:
        yield from (passage.prose, *(fact.text for fact in passage.facts))
    for answered in page.feedback:
        yield from (answered.explanation, *(fact.text for fact in answered.facts))
    if page.item:
        yield page.item.prompt
    yield from (line.text for line in page.choices)
    yield from (fact.text for fact in page.dossier if fact.new)
