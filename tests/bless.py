"""`python -m tests.bless`: finds a way to every ending and writes it down as a golden playthrough.

The diff is read like code: a golden file changes because something that a player sees has changed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import TypeAlias

from briefing.authoring.loader import load
from briefing.plain.transcript import transcript
from briefing.playthrough.event import Answered, Chose, Continued, Event, Reflected, TookRole
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.playthrough.saves.save import Header, text
from briefing.rules import play
from briefing.rules.law import CONTINUE, Law
from briefing.rules.liveness import Liveness
from briefing.rules.state import State
from briefing.scenario.ids import ChoiceId, ItemId, RoleId, SceneId
from tests.answers import right_and_wrong
from tests.golden.recorded import FOLDER, SCENARIOS, ending_of, recordings

WIDEST = 1_500
SEEDS = range(1, 21)

Move = Answered | Chose
Way = tuple[Move, ...]
Trail: TypeAlias = "tuple[Move, Trail | None]"
"""A move, and the trail before it."""


def main(names: Sequence[str]) -> int:
    """Blesses the named scenarios, or all that are shipped."""
    folders = [SCENARIOS / name for name in names] or sorted(SCENARIOS.iterdir())
    return max([bless(folder) for folder in folders if folder.is_dir()], default=0)


def bless(folder: Path) -> int:
    """Records a way to every ending that has none, then writes every transcript anew."""
    scenario = load(folder).scenario
    if scenario is None:
        print(f"{folder.name}: not a scenario that can be played")
        return 1
    game, golden = Game(scenario), folder / FOLDER
    golden.mkdir(exist_ok=True)
    missing: set[str] = set(scenario.endings)
    for path, run in recordings(folder).items():
        ending = ending_of(game, run)
        if ending is None:
            print(f"{path}: cannot be played any more; removed")
            path.unlink()
            path.with_suffix(".txt").unlink(missing_ok=True)
        missing -= {ending}
    for ending, header, events in _found(game, missing):
        (golden / f"{ending}.jsonl").write_bytes(text(header, events))
    for path, run in recordings(folder).items():
        told = transcript(game, run.header.seed, run.events)
        path.with_suffix(".txt").write_text(told, encoding="utf-8", newline="\n")
    left = missing - {path.stem for path in recordings(folder)}
    for ending in sorted(left):
        print(f"{folder.name}: no way found to the ending {ending}")
    return int(bool(left))


def _found(game: Game, missing: set[str]) -> Iterator[tuple[str, Header, list[Event]]]:
    """A run to each of some endings, by the first seed and role that lead there."""
    wanted = set(missing)
    for seed in SEEDS:
        for role in game.law.starts:
            if not wanted:
                return
            for ending, way in ways(game.law, role, seed).items():
                if ending in wanted:
                    wanted.discard(ending)
                    header = Header(scenario=game.scenario.id, seed=seed)
                    yield ending, header, _played(game, seed, role, way)


def ways(law: Law, role: RoleId, seed: int) -> dict[str, Way]:
    """The shortest way found from a role to every ending: breadth first, in layers of a bound size.

    A layer that is too wide is thinned by a chance that is the same each time.
    """
    alive, chance = Liveness(law), Random(seed)
    layer: list[tuple[State, Trail | None]] = [(play.start(law, role, seed), None)]
    seen: set[object] = set()
    found: dict[str, Way] = {}
    while layer:
        layer = chance.sample(layer, min(len(layer), WIDEST))
        onward: list[tuple[State, Trail | None]] = []
        for state, trail in layer:
            ending = play.ending(law, state)
            if ending is not None:
                found.setdefault(ending, _way(trail))
            for move, after in _moves(law, state):
                key = (alive.key(after), after.draws)
                if key not in seen:
                    seen.add(key)
                    onward.append((after, (move, trail)))
        layer = onward
    return found


def _way(trail: Trail | None) -> Way:
    moves: list[Move] = []
    while trail is not None:
        move, trail = trail
        moves.append(move)
    return tuple(reversed(moves))


def _moves(law: Law, state: State) -> Iterator[tuple[Move, State]]:
    for item in play.asks(law, state)[:1]:
        for answer in _answers(law, item):
            yield answer, play.answer(law, state, item, answer.response)
        return
    for choice in play.choices(law, state):
        scene = SceneId(law.stops[state.place].id)
        yield Chose(scene, ChoiceId(choice)), play.choose(law, state, choice)


def _answers(law: Law, item: ItemId) -> list[Answered]:
    """A right answer and a wrong one; which is tried first differs from item to item."""
    responses = right_and_wrong(law.scenario, law.scenario.items[item])
    first = list(law.scenario.items).index(item) % 2
    return [Answered(item, responses[first]), Answered(item, responses[1 - first])]


def _played(game: Game, seed: int, role: RoleId, way: Way) -> list[Event]:
    """The whole run: the way, every page turned between, the quiz, and a word in the debrief."""
    run, moves = Playthrough(game, seed), list(way)
    run.send(TookRole(role))
    while not run.over:
        run.send(_next(game.law, run.view, moves))
    run.send(Reflected(("I could have waited for a second source.",)))
    return run.log


def _next(law: Law, view: View, moves: list[Move]) -> Event:
    if moves and (view.item or view.choices or _told(moves[0], view)):
        move = moves.pop(0)
        told = isinstance(move, Chose) and move.choice == CONTINUE
        return Continued() if told else move
    if view.item:
        return _answers(law, view.item.id)[0]
    return Continued()


def _told(move: Move, view: View) -> bool:
    """Whether the move turns this page: that of a scene that only tells."""
    return isinstance(move, Chose) and move.choice == CONTINUE and view.stage == "scene"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
