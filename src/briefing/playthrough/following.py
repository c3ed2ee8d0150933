"""From a way through the story to a run that takes it: what a player would have to do, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

import msgspec

from briefing.playthrough.course import Stage
from briefing.playthrough.event import Answered, Chose, Continued, Event, Reflected, TookRole
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves.save import Header, text
from briefing.rules.answer_key import right_and_wrong
from briefing.rules.chance import drawn
from briefing.rules.graph import Answer, Choose, Move, Way
from briefing.rules.law import CONTINUE, Law
from briefing.rules.liveness import Liveness
from briefing.rules.search import search
from briefing.scenario.ids import ChoiceId, EndingId, ItemId, RoleId, SceneId
from briefing.words import _

MOST_SEEDS = 300_000
"""How many seeds are tried; what one run in these brings, none of them may bring."""

Right = Callable[[ItemId], bool]
"""Whether a question that the way does not speak of is answered right."""


class Unlikely(LookupError):
    """Chance brings this way so seldom that no seed was found for it."""


class Recorded(msgspec.Struct, frozen=True):
    """A run that can be written down."""

    header: Header
    events: tuple[Event, ...]

    def text(self) -> bytes:
        """What its file reads like."""
        return text(self.header, self.events)


class Done(Protocol):
    """One move of a way by the author's names: a question answered, right or not, or a choice."""

    @property
    def scene(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def right(self) -> bool | None: ...
    @property
    def draw(self) -> int | None: ...


def moves(game: Game, done: Iterable[Done]) -> tuple[Move, ...]:
    """The moves that are meant by their names."""
    return tuple(
        Choose(game.law.places[one.scene], one.name, (one.draw or 1) - 1)
        if one.right is None
        else Answer(ItemId(one.name), one.right)
        for one in done
    )


def stood(game: Game, role: RoleId, moves: Iterable[Move], *, answered: bool = False) -> Recorded:
    """A run that makes some moves and stands where they lead: before its questions, or `answered`.

    Raises `Unlikely`.
    """
    run = _Follower(game, role, moves, lambda _item: True)
    while run.moves or run.view.stage not in (Stage.SCENE, Stage.ENDING):
        run.step()
    while answered and run.view.item:
        run.step()
    return run.recorded()


def played_out(game: Game, role: RoleId, way: Way, right: Right) -> Recorded:
    """A run that takes a way to an ending, then the quiz, and says a word in the debrief."""
    run = _Follower(game, role, (step.move for step in way), right)
    while not run.played.over:
        run.step()
    run.played.send(Reflected((_("I could have waited for a second source."),)))
    return run.recorded()


def endings(game: Game) -> dict[EndingId, tuple[RoleId, Way]]:
    """Every ending that can be reached, with a shortest way there."""
    alive, found = Liveness(game.law), dict[EndingId, tuple[RoleId, Way]]()
    for role in game.law.starts:
        graph = search(game.law, role, alive)
        for node, place in enumerate(graph.places):
            stop = game.law.stops[place]
            if stop.ending and EndingId(stop.id) not in found:
                found[EndingId(stop.id)] = role, graph.way(node)
    return found


def seed_for(law: Law, moves: Iterable[Move]) -> int:
    """The first seed from which chance brings the roads of some moves. Raises `Unlikely`."""
    wanted = [
        (law.stops[move.place].ways[move.choice].weights, move.road)
        for move in moves
        if isinstance(move, Choose)
    ]
    drawn_ones = [(weights, road) for weights, road in wanted if len(weights) > 1]
    for seed in range(MOST_SEEDS):
        if all(drawn(seed, n, w) == road for n, (w, road) in enumerate(drawn_ones)):
            return seed
    raise Unlikely(_("Chance brings this so seldom that no run was found for it."))


class _Follower:
    """Plays a run along a way; pages are turned and questions answered as they come."""

    def __init__(self, game: Game, role: RoleId, moves: Iterable[Move], right: Right) -> None:
        self.game, self.right = game, right
        self.moves: list[Move] = list(moves)
        self.seed = seed_for(game.law, self.moves)
        self.played = Playthrough(game, self.seed)
        self.played.send(TookRole(role))

    @property
    def view(self) -> View:
        return self.played.view

    def step(self) -> None:
        """The next input of the run."""
        self.played.send(self._next())

    def _next(self) -> Event:
        view, move = self.view, self.moves[0] if self.moves else None
        if view.item:
            return self._answered(view.item.id, move)
        if isinstance(move, Choose) and view.stage == Stage.SCENE:
            self.moves.pop(0)
            if move.choice == CONTINUE:
                return Continued()
            return Chose(SceneId(self.game.law.stops[move.place].id), ChoiceId(move.choice))
        return Continued()

    def _answered(self, item: ItemId, move: Move | None) -> Event:
        right = self.right(item)
        if isinstance(move, Answer) and move.item == item:
            self.moves.pop(0)
            right = move.right
        scenario = self.game.scenario
        responses = right_and_wrong(scenario, scenario.items[item])
        return Answered(item, responses[0 if right else 1])

    def recorded(self) -> Recorded:
        header = Header(scenario=self.game.scenario.id, seed=self.seed)
        return Recorded(header, tuple(self.played.log))
