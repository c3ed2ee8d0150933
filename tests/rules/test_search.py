"""What the search finds is what playing everything out finds, state by whole state."""

from __future__ import annotations

from array import array
from collections import defaultdict

import pytest

from briefing.rules import lengths, play
from briefing.rules import search as searching
from briefing.rules.certainty import Certainty
from briefing.rules.chances import arrivals, shares
from briefing.rules.graph import Answer, Graph, Way
from briefing.rules.law import Law
from briefing.rules.liveness import Liveness, Texts
from briefing.rules.order import Order, leading
from briefing.rules.search import search
from briefing.rules.spread import Spread, nearest
from briefing.scenario.ids import RoleId
from briefing.scenario.role import Value
from tests.generated import LUCK, ROLE, story
from tests.played_out import PlayedOut
from tests.walk import Edge

SEEDS = range(120)


def searched(law: Law, kept: bool = True) -> Graph:
    return search(law, RoleId(ROLE), Liveness(law, "most", kept=(LUCK,) if kept else ()))


def endings(graph: Graph) -> list[int]:
    """The nodes in which the story has ended."""
    return [node for node, place in enumerate(graph.places) if graph.law.stops[place].ending]


def stuck(graph: Graph) -> set[int]:
    """The places where a node has no way on and is no ending."""
    return {
        place
        for node, place in enumerate(graph.places)
        if graph.first[node] == graph.first[node + 1] and not graph.law.stops[place].ending
    }


def test_a_search_stops_where_its_states_would_hold_too_much(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    law = Law(story(4, circles=True))
    whole = searched(law)
    monkeypatch.setattr(searching, "VALUES", 10 * len(law.slots))
    part = searched(law)
    assert whole.finished
    assert not part.finished
    assert 10 < len(part) < len(whole)


@pytest.mark.parametrize("circles", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_places_choices_and_traps(seed: int, circles: bool) -> None:
    law = Law(story(seed, circles))
    whole, graph = PlayedOut(law), searched(law, kept=False)
    assert len(graph) <= len(whole.onward)
    assert set(graph.places) == {state.place for state in whole.onward}
    chosen = {e.move for out in whole.onward.values() for e in out if not _is_answer(e)}
    assert {m for m in map(graph.moves.__getitem__, graph.moved) if m in chosen} == chosen
    assert stuck(graph) == whole.places(stuck=True)
    ends = leading(graph, endings(graph))
    hopeless = {place for node, place in enumerate(graph.places) if not ends[node]}
    assert hopeless == whole.places(stuck=False)


@pytest.mark.parametrize("circles", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_certain_and_possible(seed: int, circles: bool) -> None:
    law = Law(story(seed, circles))
    whole, graph = PlayedOut(law), searched(law)
    found = Certainty(graph, Order(graph))
    certain: dict[int, int] = defaultdict(lambda: -1)
    possible: dict[int, int] = defaultdict(int)
    for node, place in enumerate(graph.places):
        if play.asks(law, graph.state(node)):
            continue
        certain[place] &= found.certain[node]
        possible[place] |= found.possible[node]
    marks: dict[int, list[int]] = defaultdict(list)
    for state in whole.onward:
        if not play.asks(law, state):  # all questions there answered, as in passing they are
            marks[state.place].append(state.marks)
    for place, several in marks.items():
        all_, any_ = -1, 0
        for one in several:
            all_, any_ = all_ & one, any_ | one
        assert (certain[place], possible[place]) == (all_, any_), law.stops[place].id


@pytest.mark.parametrize("texts", ["none", "joint", "most", "every"])
@pytest.mark.parametrize("seed", SEEDS)
def test_probabilities(seed: int, texts: Texts) -> None:
    """However much the search tells apart, the values that come to each ending are the same."""
    law = Law(story(seed))
    alive = Liveness(law, texts)
    graph = search(law, RoleId(ROLE), alive)
    order, shared = Order(graph), shares(graph)
    arrived = arrivals(graph, order, shared, leading(graph, endings(graph)))
    spread = Spread(graph, order, alive, arrived, shared, LUCK)
    found: dict[tuple[int, Value], float] = defaultdict(float)
    for node in endings(graph):
        for value, chance in spread.at(node).items():
            found[graph.places[node], value] += chance
    assert found == pytest.approx(dict(PlayedOut(law).ends()))
    for place, value in found:
        goals = {node for node in endings(graph) if graph.places[node] == place}
        assert _value_on(nearest(graph, LUCK, goals, value), law) == value


def _value_on(way: Way, law: Law) -> Value:
    """What the number is after the moves of a way."""
    values = law.start_values
    for step in way:
        if not isinstance(step.move, Answer):
            way_ = law.stops[step.move.place].ways[step.move.choice]
            effect = way_.roads[step.move.road].effect
            values = effect(values) if effect else values
    return values[law.slots[LUCK]]


@pytest.mark.parametrize("seed", SEEDS)
def test_ways_are_counted_and_shortest_ways_are_shortest(seed: int) -> None:
    law = Law(story(seed))
    graph = searched(law)
    order = Order(graph)
    ways = _every_way(graph)
    assert lengths.count(graph, order) == len(ways)
    costs = array("d", [1.0] * len(graph.targets))
    least, most = lengths.shortest(graph, order, costs), lengths.longest(graph, order, costs)
    assert most is not None
    for node in range(len(graph)):
        if graph.first[node] == graph.first[node + 1]:
            long = [len(way) - 1 for way in ways if way[-1] == node]
            assert (least[node], most[node]) == (min(long), max(long))
            assert len(graph.way(node)) == min(long)


def _every_way(graph: Graph) -> list[tuple[int, ...]]:
    """Every way from the beginning, as its nodes."""
    done: list[tuple[int, ...]] = []
    waiting: list[tuple[int, ...]] = [(0,)]
    while waiting:
        way = waiting.pop()
        out = list(graph.edges(way[-1]))
        waiting += [(*way, node) for _move, node in out]
        if not out:
            done.append(way)
    return done


def _is_answer(edge: Edge) -> bool:
    return isinstance(edge.move, Answer)
