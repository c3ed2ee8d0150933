"""What each condition turns out to be in all the states where it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from briefing.authoring.check.reach import Reach
from briefing.authoring.check.study import Study
from briefing.authoring.check.written import Written, written
from briefing.rules import condition
from briefing.rules.condition import Values
from briefing.rules.law import Law
from briefing.rules.liveness import lone, sole
from briefing.rules.spread import changes_of
from briefing.scenario.condition import Both, Either, Expr, Name, nodes, parse
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import VariableName
from briefing.scenario.role import Value

Moment = tuple[Values, int, int, int]
"""When a condition is read: the values, the marks, and what of them is certain and possible.

The marks are right as far as the search has told them apart. What a text asks alone it has not:
that is answered by the last two.
"""


class Operand:
    """A part of a condition that `and` or `or` joins to others."""

    def __init__(self, law: Law, joint: str, text: str, tree: Expr) -> None:
        self.joint, self.text = joint, text
        self._test = condition.test(tree, law)
        self.seen: set[bool] = set()

    def judge(self, moment: Moment) -> None:
        self.seen.add(self._test(moment[0], moment[1]))


class Verdict:
    """What one condition was seen to be, wherever it is read."""

    def __init__(self, law: Law, when: str | None) -> None:
        self.law, self.when = law, when
        self.holds = self.fails = False
        self.readings: list[Written] = []
        self.operands = [Operand(law, *one) for one in _operands(when)] if when else []
        self._test = condition.compiled(when, law)

    @property
    def read(self) -> bool:
        """Whether it is read at all."""
        return self.holds or self.fails

    @property
    def settled(self) -> bool:
        """Whether nothing more can be learned."""
        if self.when is None:
            return self.holds
        return self.holds and self.fails and all(len(one.seen) == 2 for one in self.operands)

    def idle(self, joint: str) -> Iterator[Operand]:
        """The parts that make no difference: of an `and` those that always hold, of an `or` never.

        What stands within such a part is not said again.
        """
        said: list[Operand] = []
        for operand in self.operands:
            if operand.joint != joint or operand.seen != {joint == "and"}:
                continue
            if not any(operand.text in other.text for other in said):
                said.append(operand)
                yield operand

    def judge(self, one: Written, moment: Moment) -> None:
        """Keep in mind what it is at a moment."""
        values, marks, certain, possible = moment
        asked = lone(one.when) if one.when and one.kind in ("text", "outcome") else None
        if asked is not None:
            ask, wanted = asked
            bit = self.law.bit(ask.question, *ask.of)
            can_be, can_fail = possible & bit != 0, certain & bit == 0
            self.holds |= can_be if wanted else can_fail
            self.fails |= can_fail if wanted else can_be
            return
        truth = self._test is None or self._test(values, marks)
        self.holds |= truth
        self.fails |= not truth
        for operand in self.operands:
            operand.judge(moment)


def verdicts(study: Study) -> dict[Path, Verdict]:
    """Every condition by its path, in the order they are written."""
    found: dict[Path, Verdict] = {}
    for one in written(study):
        verdict = found.setdefault(one.path, Verdict(study.law, one.when))
        verdict.readings.append(one)
        for reach in study.reaches.values():
            for moment in moments(reach, one):
                if verdict.settled:
                    break
                verdict.judge(one, moment)
    return found


def moments(reach: Reach, one: Written) -> Iterator[Moment]:
    """All the moments at which a role's story reads a condition."""
    graph, law = reach.graph, reach.law
    certain, possible = reach.certainty.certain, reach.certainty.possible
    values_at = _values(reach, one)
    if one.kind == "text":
        yield from _coming(reach, one)
        for node in reach.nodes.get(one.place, ()):
            for values in values_at(node):
                yield values, graph.marks[node], certain[node], possible[node]
        return
    stop = law.stops[one.place]
    way = stop.ways[one.choice]
    road, gain = way.roads[one.road], way.bit | stop.record
    earlier = [test for test in (condition.compiled(when, law) for when in one.earlier) if test]
    for node in reach.deciding(one.place):
        values, marks = graph.values[node], graph.marks[node]
        if one.kind == "choice":
            yield values, marks, marks, marks
            continue
        if way.when is not None and not way.when(values, marks):
            continue
        for values in values_at(node):
            new = road.effect(values) if road.effect else values
            if one.kind == "outcome":  # told before the next place is entered
                yield new, marks | gain, certain[node] | gain, possible[node] | gain
            elif not any(test(new, marks | gain) for test in earlier):
                yield new, marks | gain, 0, 0


def _untold(reach: Reach, one: Written) -> VariableName | None:
    """The one variable that a text reads, where the nodes do not tell its values apart."""
    name = sole(reach.law, one.when) if one.when and one.kind in ("text", "outcome") else None
    if name is None or reach.law.slots[name] in reach.alive.slots(one.place):
        return None
    return name


def _coming(reach: Reach, one: Written) -> Iterator[Moment]:
    """Values that are easily had: most texts are read and left out with one of these already."""
    name = _untold(reach, one)
    if name is not None:
        graph, slot, changes = reach.graph, reach.law.slots[name], changes_of(reach.graph, name)
        for node, at in reach.coming({one.place}):
            values, change = graph.values[node], changes[graph.moved[at]]
            value = values[slot] if change is None else change[values[slot]]
            yield (*values[:slot], value, *values[slot + 1 :]), graph.marks[node], 0, 0


def _values(reach: Reach, one: Written) -> Callable[[int], Iterable[Values]]:
    """The values with which a text can be read in a node.

    Where it reads one variable that the nodes do not tell apart, there are several of them.
    """
    graph, name = reach.graph, _untold(reach, one)
    if name is None:
        return lambda node: (graph.values[node],)
    slot = reach.law.slots[name]

    def several(node: int) -> Iterator[Values]:
        values = graph.values[node]
        for value in reach.held(name, node):
            yield (*values[:slot], value, *values[slot + 1 :])

    return several


def values_read(study: Study, verdict: Verdict) -> dict[str, set[Value]]:
    """The values that a condition's variables can really have when it is read."""
    slots = study.law.slots
    names = {n.name for n in nodes(parse(verdict.when or "true")) if isinstance(n, Name)}
    found: dict[str, set[Value]] = {name: set() for name in slots if name in names}
    for one in verdict.readings if found else ():
        for reach in study.reaches.values():
            for values, *_marks in moments(reach, one):
                for name, several in found.items():
                    several.add(values[slots[name]])
    return found


def _operands(when: str) -> Iterator[tuple[str, str, Expr]]:
    """The parts that `and` and `or` join, each with its joint and its own text."""
    for tree in nodes(parse(when)):
        if isinstance(tree, Both | Either):
            joint = "and" if isinstance(tree, Both) else "or"
            ends = [part.column - 1 for part in tree.of[1:]] + [len(when)]
            for part, end in zip(tree.of, ends, strict=True):
                yield joint, _trimmed(when[part.column - 1 : end]), part


def _trimmed(text: str) -> str:
    """A part's text without the word that joins it to the next, and without others' brackets."""
    text = text.strip(" (")
    for word in (" and", " or", " not"):
        text = text.removesuffix(word).strip()
    while text.count(")") > text.count("("):
        text = text.removesuffix(")").strip()
    return text
