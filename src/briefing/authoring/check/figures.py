"""What can be said of a story in figures, exactly: ways, endings, lengths, and what numbers become.

Every way counts, none is sampled. Probabilities are those of a player who takes each open choice
equally often, and answers right half the time where an answer makes a difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from briefing.authoring.check.reach import Reach
from briefing.authoring.check.reading_time import A_DECISION, A_MINUTE, Reading
from briefing.rules import lengths
from briefing.rules.law import CONTINUE, Law
from briefing.rules.spread import Held
from briefing.scenario.ids import EndingId, RoleId, VariableName


class Length(msgspec.Struct, frozen=True):
    """How long a way is. The shortest in choices need not be the shortest in words."""

    choices: int
    words: int
    minutes: int


class Number(msgspec.Struct, frozen=True):
    """What a number that the player sees has become at an ending."""

    least: int
    most: int
    mean: float


class EndingFigures(msgspec.Struct, frozen=True):
    """One ending, as one role meets it."""

    ending: EndingId
    probability: float
    needs: tuple[str, ...]
    """The choices, as `scene.choice`, that every way there has made."""
    numbers: dict[VariableName, Number]


class RoleFigures(msgspec.Struct, frozen=True):
    """One role's story. Where ways run in circles, there is no number of them and no longest."""

    role: RoleId
    states: int
    playthroughs: int | None
    shortest: Length
    longest: Length | None
    endings: tuple[EndingFigures, ...]


def figures(law: Law, limit: int) -> tuple[RoleFigures, ...] | None:
    """The figures of every role; None where the search is not finished within the limit."""
    found = []
    for role in law.scenario.roles:
        reach = Reach(law, role, limit, texts="every")
        if not (reach.graph.finished and reach.endings):
            return None
        found.append(_of(reach))
    return tuple(found)


def _of(reach: Reach) -> RoleFigures:
    reading = Reading(reach)
    shortest, longest = _lengths(reach, reading)
    return RoleFigures(
        reach.role,
        len(reach.graph),
        lengths.count(reach.graph, reach.order),
        shortest,
        longest,
        tuple(_endings(reach)),
    )


def _lengths(reach: Reach, reading: Reading) -> tuple[Length, Length | None]:
    """The shortest and the longest way to an ending and through the quiz."""
    quiz = reach.law.scenario.quiz_of(reach.role)
    words = reading.questions(quiz)
    thinking = words / A_MINUTE + A_DECISION * len(quiz)
    least, most = dict[str, int](), dict[str, int]()
    for name, costs, after in (
        ("choices", reading.decisions(), 0),
        ("words", reading.words(), reading.opening + words),
        ("minutes", reading.minutes(), reading.opening / A_MINUTE + thinking),
    ):
        low = lengths.shortest(reach.graph, reach.order, costs)
        least[name] = round(min(low[node] for node in reach.endings) + after)
        high = lengths.longest(reach.graph, reach.order, costs)
        if high is not None:
            most[name] = round(max(high[node] for node in reach.endings) + after)
    return Length(**least), Length(**most) if most else None


def _endings(reach: Reach) -> Iterator[EndingFigures]:
    """The endings of a role, as they are written."""
    law, certain = reach.law, reach.certainty.certain
    scenario = law.scenario
    shown = [name for name in reach.numbers if scenario.variables[name].show != "hidden"]
    for ending in scenario.endings:
        place = law.places[ending]
        nodes = reach.nodes.get(place)
        if not nodes:
            continue
        chance = sum(reach.arrivals[node] for node in nodes)
        marks = -1
        for node in nodes:
            marks &= certain[node]
        numbers = {name: _number(reach.held(name, node) for node in nodes) for name in shown}
        yield EndingFigures(ending, chance, _chosen(law, marks), numbers)


def _number(held: Iterable[Held]) -> Number:
    numbers: dict[int, float] = defaultdict(float)
    for values in held:
        for value, chance in values.items():
            numbers[int(value)] += chance
    mean = sum(n * chance for n, chance in numbers.items()) / sum(numbers.values())
    return Number(min(numbers), max(numbers), mean)


def _chosen(law: Law, marks: int) -> tuple[str, ...]:
    """The choices among some marks; pages that are only turned are none."""
    return tuple(
        f"{stop.id}.{way.id}"
        for stop in law.stops
        for way in stop.ways.values()
        if marks & way.bit and way.id != CONTINUE
    )
