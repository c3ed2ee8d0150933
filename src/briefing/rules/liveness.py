"""What of a state can still make a difference: for each place, the variables and marks read ahead.

Backward data-flow over the scenario's graph, as in a compiler's liveness analysis (Aho et al.,
Compilers, 9.2.5): what a road sets is not live before it, what any condition ahead reads is. Two
states at one place that agree in what is live there have the same future.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from briefing.rules.law import Law, choices_of
from briefing.rules.state import State
from briefing.scenario.condition import Ask, Name, Not, nodes, parse
from briefing.scenario.ids import VariableName
from briefing.scenario.scene import Choice, Ending, Goto, Scene, Text

Live = tuple[int, int]
"""A set of variables by slot, and a set of marks, both as bits."""

_NOTHING: Live = (0, 0)


Texts = Literal["none", "joint", "most", "every"]


class Liveness:
    """For each place of a law: which slots and which marks are live on entering it.

    `texts` says which conditions of texts count beside those of choices and ways on:

    - `none` of them;
    - `joint`: those that read several things at once;
    - `most`: those too that read one variable;
    - `every` one, so that states that agree also read the same.

    What the others ask is answered exactly without telling states apart for it: one thing that was
    done or met by `briefing.rules.certainty`, one variable by `briefing.rules.spread`.
    Variables that are `kept` count as read at every ending.
    """

    def __init__(
        self,
        law: Law,
        texts: Texts = "none",
        kept: Iterable[VariableName] = (),
    ) -> None:
        self._law, self._texts = law, texts
        self._kept = self._bits_of(set(kept))
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

    def marks(self, place: int) -> int:
        """The marks that are live in a place."""
        return self._live[place][1]

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
        """What is read in a place itself: by its texts, questions, choices, and its ways on."""
        stop, written = self._law.stops[place], self._law.written(place)
        slots, marks = self._read(self._whens(written.text))
        if isinstance(written, Ending):
            return slots | self._kept, marks & ~stop.bits
        marks |= stop.asked
        for choice in choices_of(written):
            read = self._read((choice.when,))
            slots, marks = slots | read[0], marks | read[1]
            for set_, goto, told in _drawn(choice):
                texts = (when for text in told for when in self._whens(text))
                whens = (branch.when for branch in (goto if isinstance(goto, tuple) else ()))
                read = self._read((*whens, *texts))
                done = stop.ways[choice.id].bit | stop.record
                slots, marks = slots | read[0] & ~self._bits_of(set_), marks | read[1] & ~done
        return slots, marks & ~stop.bits

    def _roads(self, place: int) -> Iterator[tuple[int, int, int]]:
        """Each way on: where it leads, and which slots and marks it leaves as they were."""
        stop, written = self._law.stops[place], self._law.written(place)
        for choice in choices_of(written) if isinstance(written, Scene) else ():
            way = stop.ways[choice.id]
            for (set_, _goto, _told), road in zip(_drawn(choice), way.roads, strict=True):
                for _when, to in road.turns:
                    done = way.bit | stop.record | stop.bits
                    yield to, ~self._bits_of(set_), ~done

    def _whens(self, text: Text) -> Iterator[str]:
        """The conditions of a text's pieces that have to be told apart."""
        for part in text if self._texts != "none" and not isinstance(text, str) else ():
            if part.when is not None and self._counts(part.when):
                yield part.when

    def _counts(self, when: str) -> bool:
        if self._texts == "every":
            return True
        return lone(when) is None and (self._texts == "most" or sole(self._law, when) is None)

    def _read(self, whens: Iterable[str | None]) -> Live:
        """The variables and marks that some conditions read."""
        slots, marks = _NOTHING
        for when in whens:
            for node in nodes(parse(when)) if when is not None else ():
                if isinstance(node, Ask):
                    marks |= self._law.bit(node.question, *node.of)
                elif isinstance(node, Name) and node.name in self._law.slots:
                    slots |= 1 << self._law.slots[node.name]
        return slots, marks

    def _bits_of(self, names: Iterable[str]) -> int:
        return sum(1 << self._law.slots[name] for name in names)


def sole(law: Law, when: str) -> VariableName | None:
    """The one variable that a condition reads; None where it reads more, or none."""
    read: set[str] = set()
    for node in nodes(parse(when)):
        if isinstance(node, Ask):
            return None
        if isinstance(node, Name) and node.name in law.slots:
            read.add(node.name)
    return VariableName(read.pop()) if len(read) == 1 else None


def _drawn(choice: Choice) -> Iterator[tuple[set[str], Goto, tuple[Text, ...]]]:
    """What can come of a choice: the variables it sets, where it goes, and what is told of it."""
    for draw in choice.chance or (None,):
        set_: set[str] = {*choice.set, *(draw.set if draw else {})}
        told = (choice.outcome, draw.outcome if draw else None)
        goto = (draw.goto if draw else None) or choice.goto or ()
        yield set_, goto, tuple(text for text in told if text is not None)


def lone(when: str) -> tuple[Ask, bool] | None:
    """The one thing that a condition asks, and whether it has to be so; None where it is more."""
    tree, wanted = parse(when), True
    while isinstance(tree, Not):
        tree, wanted = tree.of, not wanted
    return (tree, wanted) if isinstance(tree, Ask) else None


def _positions(bits: int) -> tuple[int, ...]:
    return tuple(slot for slot in range(bits.bit_length()) if bits >> slot & 1)
