"""What stands beside every page: the dossier, the sources, the meters, the way so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from briefing.playthrough.course import Position, Stage, asked, quiz_left
from briefing.playthrough.page import dates
from briefing.playthrough.page.cards import Cards, FactCard, SourceCard
from briefing.playthrough.page.prose import filled, read
from briefing.playthrough.page.view import Meter, Milestone
from briefing.rules.law import CONTINUE, Law
from briefing.rules.state import State
from briefing.scenario.ids import EndingId, FactId, RoleId, SceneId
from briefing.scenario.role import Value, Variable
from briefing.words import _
from briefing.words.dates import number as spelled

Values = tuple[Value, ...]

A_QUESTION = 1 / 3
"""How long a question of the quiz takes, of the time that a scene with its decision takes."""


class Surroundings:
    """Draws what is beside the page. Holds only what the scenario gives."""

    def __init__(self, law: Law, cards: Cards) -> None:
        self.law, self.scenario, self.cards = law, law.scenario, cards
        # What stands on every page of a run hardly ever differs from the page before.
        self._stone = lru_cache(maxsize=4096)(self._drawn)
        self._named = lru_cache(maxsize=4096)(self._by_name)
        self._metered = lru_cache(maxsize=4096)(self._meters)
        self._names = tuple(self.scenario.variables)
        self._shown = [
            (slot, name, variable)
            for slot, (name, variable) in enumerate(self.scenario.variables.items())
            if variable.show != "hidden"
        ]
        self._facts = [(fact, law.bit("knows", fact)) for fact in cards.numbers]
        self._origins = {
            fact: [origin.source for origin in written.origins]
            for fact, written in self.scenario.facts.items()
        }

    def values(self, state: State) -> Mapping[str, Value]:
        """The variables by name, a truth as a word, for texts that name them."""
        return self._named(state.values)

    def _by_name(self, values: Values) -> Mapping[str, Value]:
        pairs = zip(self._names, values, strict=True)
        return {name: _word(value) if isinstance(value, bool) else value for name, value in pairs}

    def dossier(self, position: Position, marks: int) -> tuple[FactCard, ...]:
        """The facts in `marks` by date; new are those that the page before did not have.

        How the facts of the question that is asked now stand to others is left out: it would answer
        many a question.
        """
        assert position.role is not None
        sealed = self.cards.sealed(position.role, marks)
        before = _marks_before(self.law, position)
        known = frozenset([fact for fact, bit in self._facts if marks & bit])
        waiting = asked(self.law, position)
        about = frozenset(self.scenario.items[waiting[0]].facts) if waiting else frozenset()
        none, beside = frozenset[FactId](), known - about
        return tuple(
            [
                self.cards.fact(fact, sealed, none if fact in about else beside, not before & bit)
                for fact, bit in self._facts
                if marks & bit
            ]
        )

    def cards_of(self, facts: Iterable[FactId], role: RoleId, marks: int) -> tuple[FactCard, ...]:
        """The cards of some facts by date, without their relations."""
        sealed = self.cards.sealed(role, marks)
        in_order = sorted(facts, key=self.cards.numbers.__getitem__)
        return tuple(self.cards.fact(fact, sealed, frozenset()) for fact in in_order)

    def last_date(self, facts: Iterable[FactId]) -> str:
        """The date of the last deed among some facts, in words; a plan's day is not one."""
        in_order = sorted(facts, key=self.cards.numbers.__getitem__)
        written = (self.scenario.facts[fact] for fact in in_order)
        done = [fact.date for fact in written if fact.date and fact.status == "done"]
        return dates.shown(done[-1], self.scenario.language) if done else ""

    def sources(self, role: RoleId, marks: int) -> tuple[SourceCard, ...]:
        """The sources of the facts in `marks`, in the author's order."""
        sealed = self.cards.sealed(role, marks)
        met = {source for fact, bit in self._facts if marks & bit for source in self._origins[fact]}
        return tuple([self.cards.source(s, sealed, met) for s in self.scenario.sources if s in met])

    def publishers(self) -> tuple[str, ...]:
        """Who published the sources, each once, by name."""
        names = {source.publisher for source in self.scenario.sources.values()}
        return tuple(sorted(names, key=str.casefold))

    def meters(self, role: RoleId, state: State, before: State) -> tuple[Meter, ...]:
        """The shown variables of the role's story, and what became of them since `before`."""
        return self._metered(role, state.values, before.values)

    def _meters(self, role: RoleId, values: Values, before: Values) -> tuple[Meter, ...]:
        own = self.law.touched_by[role]
        return tuple(
            [
                self._meter(name, variable, values[slot], before[slot])
                for slot, name, variable in self._shown
                if name in own
            ]
        )

    def _meter(self, name: str, variable: Variable, value: Value, before: Value) -> Meter:
        counted = isinstance(value, int) and not isinstance(value, bool)
        delta = 0
        if counted and isinstance(value, int) and isinstance(before, int):
            delta = value - before
        return Meter(
            name=name,
            label=variable.label or name.replace("_", " "),
            value=_worded(value, self.scenario.language),
            number=int(value) if counted else None,
            least=variable.min,
            most=variable.max,
            show="meter" if variable.show == "meter" and counted else "number",
            delta=delta,
        )

    def way(self, position: Position) -> tuple[Milestone, ...]:
        """The places so far, and the one where the player stands."""
        stones = [
            self._stone(number, step.before.place, step.before.values, step.choice)
            for number, step in enumerate(position.steps)
        ]
        if position.stage is not Stage.AFTERMATH:
            here = position.here
            stones.append(self._stone(len(stones), here.place, here.values, CONTINUE))
        return tuple(stones)

    def _drawn(self, number: int, place: int, values: Values, choice: str) -> Milestone:
        id, named = self.law.stops[place].id, self._named(values)
        scene = self.scenario.scenes.get(SceneId(id))
        written = scene or self.scenario.endings[EndingId(id)]
        chosen = [line.text for line in scene.choices if line.id == choice] if scene else []
        return Milestone(
            number=number,
            place=id,
            title=filled(written.title, named),
            date=dates.shown(written.date, self.scenario.language),
            edtf=written.date,
            chosen=read(filled(chosen[0], named)) if chosen else None,
        )

    def minutes_left(self, position: Position) -> int | None:
        """About how long it takes to the debrief: the role's minutes, shared out over the longest
        way to an ending and over the quiz.
        """
        assert position.role is not None
        minutes = self.scenario.roles[position.role].minutes
        if minutes is None or position.stage is Stage.DEBRIEF:
            return None
        waiting = len(quiz_left(self.law, position))
        quiz = len(self.scenario.quiz_of(position.role))
        scenes = self.law.distances[position.here.place]
        left = scenes + waiting * A_QUESTION
        whole = len(position.steps) + scenes + quiz * A_QUESTION
        return max(1, round(minutes * left / whole))


def _marks_before(law: Law, position: Position) -> int:
    """What was known on the page before this one; the quiz and the debrief bring nothing new."""
    if position.stage in (Stage.QUIZ, Stage.FEEDBACK, Stage.DEBRIEF):
        return position.here.marks
    if not position.steps:
        return 0
    last = position.steps[-1]
    if position.stage is Stage.AFTERMATH:
        return last.before.marks
    return last.before.marks | law.stops[last.before.place].record


def _worded(value: Value, language: str) -> str:
    if isinstance(value, bool):
        return _word(value)
    return spelled(value, language) if isinstance(value, int) else value.replace("_", " ")


def _word(value: bool) -> str:
    return _("yes") if value else _("no")
