"""What of a state can still make a difference: for each place, the variables and marks read ahead.

Backward data-flow over the scenario's graph, as in a compiler's liveness analysis (Aho et al.,
Compilers, 9.2.5): what a road sets is not live before it, what any condition ahead reads is. Two
states at one place that agree in what is live there have the same future.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefing.rules.law import Law, choices_of
from briefing.rules.state import State
from briefing.scenario.condition import Ask, Both, Compare, Constant, Either, Expr, Name, Not, parse
from briefing.scenario.scene import Choice, Goto, Scene

Live = tuple[int, int]
"""A set of variables by slot, and a set of marks, both as bits."""

_NOTHING: Live = (0, 0)


class Liveness:
    """For each place of a law: which slots and which marks are live on entering it."""

    def __init__(self, law: Law) -> None:
        self._law = law
        self._flows = [list(self._roads(place)) for place in range(len(law.stops))]
        self._live = [self._local(place) for place in range(len(law.stops))]
        self._settle()
        self._slots = [_positions(slots) for slots, _marks in self._live]

    def key(self, state: State) -> tuple[object, ...]:
        """What of a state can make a difference to what may happen after it."""
        place, values = state.place, state.values
        slots = self._slots[place]
        return (place, state.marks & self._live[place][1], *[values[slot] for slot in slots])

    def slots(self, place: int) -> tuple[int, ...]:
        """The variables that are live in a place."""
        return self._slots[place]

    def _settle(self) -> None:
        """To the least fixed point: a place is looked at again when one it leads to has grown."""
        before: list[set[int]] = [set() for _stop in self._law.stops]
        for place in range(len(self._law.stops)):
            for to in self._law.onward(place):
                before[to].add(place)
        waiting = list(range(len(self._law.stops)))
        while waiting:
            place = waiting.pop()
            live = self._live[place]
            for to, kept_slots, kept_marks in self._flows[place]:
                slots, marks = self._live[to]
                live = (live[0] | slots & kept_slots, live[1] | marks & kept_marks)
            if live != self._live[place]:
                self._live[place] = live
                waiting += before[place]

    def _local(self, place: int) -> Live:
        """What is read in a place itself: by its questions, its choices, and its ways on."""
        stop = self._law.stops[place]
        if stop.ending:
            return _NOTHING
        slots, marks = 0, stop.asked
        for choice in self._choices(place):
            read = _reads(self._law, choice.when)
            slots, marks = slots | read[0], marks | read[1]
            for set_, goto in _drawn(choice):
                changed = self._bits_of(set_)
                for branch in goto if isinstance(goto, tuple) else ():
                    read = _reads(self._law, branch.when)
                    done = stop.ways[choice.id].bit | stop.record
                    slots, marks = slots | read[0] & ~changed, marks | read[1] & ~done
        return slots, marks

    def _roads(self, place: int) -> Iterator[tuple[int, int, int]]:
        """Each way on: where it leads, and which slots and marks it leaves as they were."""
        stop = self._law.stops[place]
        for choice in self._choices(place):
            way = stop.ways[choice.id]
            for (set_, _goto), road in zip(_drawn(choice), way.roads, strict=True):
                for _when, to in road.turns:
                    done = way.bit | stop.record | self._law.stops[to].bits
                    yield to, ~self._bits_of(set_), ~done

    def _choices(self, place: int) -> tuple[Choice, ...]:
        scene = self._law.written(place)
        return choices_of(scene) if isinstance(scene, Scene) else ()

    def _bits_of(self, names: set[str]) -> int:
        return sum(1 << self._law.slots[name] for name in names)


def _drawn(choice: Choice) -> Iterator[tuple[set[str], Goto]]:
    """What can come of a choice: the variables it sets, and where it goes."""
    for draw in choice.chance or (None,):
        set_: set[str] = {*choice.set, *(draw.set if draw else {})}
        yield set_, (draw.goto if draw else None) or choice.goto or ()


def _reads(law: Law, when: str | None) -> Live:
    """The variables and marks that a condition reads."""
    slots = marks = 0
    for node in _nodes(parse(when)) if when is not None else ():
        if isinstance(node, Ask):
            marks |= law.bit(node.question, *node.of)
        elif isinstance(node, Name) and node.name in law.slots:
            slots |= 1 << law.slots[node.name]
    return slots, marks


def _nodes(tree: Expr) -> Iterator[Expr]:
    yield tree
    match tree:
        case Not(of=of):
            yield from _nodes(of)
        case Both(of=parts) | Either(of=parts) | Compare(operands=parts):
            for part in parts:
                yield from _nodes(part)
        case Constant() | Name() | Ask():
            pass


def _positions(bits: int) -> tuple[int, ...]:
    return tuple(slot for slot in range(bits.bit_length()) if bits >> slot & 1)
