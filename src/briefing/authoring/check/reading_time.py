"""How many words a player reads on each move, and how many decisions are taken there."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from briefing.authoring.check.reach import Reach
from briefing.rules import condition
from briefing.rules.condition import Values
from briefing.rules.graph import Answer, Choose
from briefing.rules.law import CONTINUE
from briefing.scenario.ids import ItemId
from briefing.scenario.item import ChoiceItem, ClaimsItem, Item, MultipleItem, options_of
from briefing.scenario.scene import Ending, Text

A_MINUTE = 238
"""Words of non-fiction that adults read silently in a minute (the mean of Brysbaert 2019)."""
A_DECISION = 0.5
"""Minutes for thinking, at each decision and each question."""

Counted = Callable[[Values, int], int]


class Reading:
    """The words of a scenario, place by place; texts with conditions are counted as they hold."""

    def __init__(self, reach: Reach) -> None:
        self.law, self.graph = reach.law, reach.graph
        self._texts = [self._text(self.law.written(n).text) for n in range(len(self.law.stops))]
        self._told: dict[Choose, Counted] = {}
        self._standing = [self._around(n) for n in range(len(self.law.stops))]
        written = self.law.scenario.facts.items()
        self._facts = [(self.law.bit("knows", id), len(fact.text.split())) for id, fact in written]
        self._certain = reach.certainty.certain
        self.opening = self._met(self._certain[0])
        """The words of the facts that are there from the first page on."""

    def words(self) -> array[float]:
        """For each move the words that are read where it is made, and behind it."""
        law, graph, found = self.law, self.graph, array("d")
        for node in range(graph.expanded):
            values, marks, place = graph.values[node], graph.marks[node], graph.places[node]
            here = self._texts[place](values, marks) + self._standing[place]
            known = self._certain[node]
            for move, target in graph.edges(node):
                if isinstance(move, Answer):
                    found.append(0)
                    continue
                told = self._behind(move, values, marks)
                new = law.stops[place].record | law.stops[graph.places[target]].bits
                ended = self._ending(graph.places[target], target)
                found.append(here + told + self._met(new & ~known) + ended)
        return found

    def decisions(self) -> array[float]:
        """For each move 1 where it is a decision: not an answer, and not a page that is turned."""
        graph = self.graph
        decided = [float(isinstance(m, Choose) and m.choice != CONTINUE) for m in graph.moves]
        return array("d", [decided[number] for number in graph.moved])

    def minutes(self) -> array[float]:
        """For each move the minutes that reading and thinking take where it is made."""
        each = zip(self.words(), self.decisions(), self._asked(), strict=True)
        return array("d", [w / A_MINUTE + A_DECISION * (d + asked) for w, d, asked in each])

    def questions(self, items: tuple[ItemId, ...]) -> int:
        """The words of some questions, with what is said of their answers."""
        return sum(_words_of(self.law.scenario.items[item]) for item in items)

    def _asked(self) -> array[float]:
        """For each move how many questions are asked where it is made."""
        stops = self.law.stops
        asked = [len(stops[m.place].asks) if isinstance(m, Choose) else 0 for m in self.graph.moves]
        return array("d", [asked[number] for number in self.graph.moved])

    def _around(self, place: int) -> int:
        """What is read in a place whatever the state: its questions, its choices, its record."""
        written = self.law.written(place)
        if isinstance(written, Ending):
            return 0
        choices = sum(len(choice.text.split()) for choice in written.choices)
        record = len(written.record.text.split()) if written.record else 0
        return self.questions(written.asks) + choices + record

    def _ending(self, place: int, node: int) -> int:
        if not self.law.stops[place].ending:
            return 0
        return self._texts[place](self.graph.values[node], self.graph.marks[node])

    def _met(self, marks: int) -> int:
        """The words of the facts among some marks: each is read once, where it is met."""
        return sum(words for bit, words in self._facts if marks & bit)

    def _behind(self, move: Choose, values: Values, marks: int) -> int:
        """The words of what comes of a choice."""
        way = self.law.stops[move.place].ways[move.choice]
        road = way.roads[move.road]
        new = road.effect(values) if road.effect else values
        after = marks | way.bit | self.law.stops[move.place].record
        if move not in self._told:
            texts = [self._text(text) for text in road.outcomes]
            self._told[move] = lambda values, marks: sum(text(values, marks) for text in texts)
        return self._told[move](new, after)

    def _text(self, text: Text) -> Counted:
        if isinstance(text, str):
            fixed = len(text.split())
            return lambda values, marks: fixed
        parts = [(condition.compiled(part.when, self.law), len(part.text.split())) for part in text]
        return lambda values, marks: sum(
            words for test, words in parts if test is None or test(values, marks)
        )


def _words_of(item: Item) -> int:
    """What is read of a question: its prompt, what can be answered, and the explanation."""
    parts = [item.prompt, item.explanation]
    if isinstance(item, ChoiceItem | MultipleItem):
        parts += [option.text for option in options_of(item)]
    if isinstance(item, ClaimsItem):
        parts += [claim.text for claim in item.claims]
    return sum(len(part.split()) for part in parts)
