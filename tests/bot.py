"""A player that takes whatever is open: for tests that need a run, any run, or a hostile one."""

from __future__ import annotations

from random import Random

from briefing.playthrough.event import (
    Answered,
    AnyResponse,
    Certainty,
    ChoiceResponse,
    Chose,
    ClaimsResponse,
    Continued,
    DateResponse,
    EstimateResponse,
    Event,
    GradeResponse,
    MatchResponse,
    MultipleResponse,
    NumberResponse,
    OrderResponse,
    ShortResponse,
    TookRole,
)
from briefing.playthrough.page.forms import Form
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game, Playthrough

SURE: tuple[Certainty, ...] = (1, 2, 3)


def move(view: View, chance: Random) -> Event:
    """Some input that is legal on this page."""
    if view.roles:
        return TookRole(chance.choice(view.roles).id)
    if view.item:
        return Answered(view.item.id, respond(view.item, chance))
    ways = [line for line in view.choices if line.locked is None]
    if ways:
        way = chance.choice(ways)
        return Chose(way.scene, way.id)
    return Continued()


def respond(form: Form, chance: Random) -> AnyResponse:
    """Some answer that fits the form."""
    sure = chance.choice(SURE)
    order = tuple(chance.sample(range(len(form.things)), len(form.things)))
    match form.kind:
        case "choice":
            return ChoiceResponse(chance.choice(form.picks).key, sure)
        case "multiple":
            return MultipleResponse(tuple(p.key for p in form.picks if chance.random() < 0.5), sure)
        case "number":
            return NumberResponse(chance.randint(-5, 3000), sure)
        case "date":
            return DateResponse(f"2024-0{chance.randint(1, 9)}-19", sure)
        case "short":
            return ShortResponse(chance.choice(("Agadez", "no idea", "é")), sure)
        case "order":
            return OrderResponse(order)
        case "match":
            return MatchResponse(order)
        case "estimate":
            return EstimateResponse(chance.choice((1, 2, 3, 4, 5, 6, 7)))
        case "grade":
            return GradeResponse(chance.choice("ABCDEF"), chance.choice((1, 2, 3, 4, 5, 6)))  # type: ignore[arg-type]
        case "claims":
            verdicts = [verdict for verdict, _words in form.verdicts]
            return ClaimsResponse(tuple(chance.choice(verdicts) for _claim in form.claims))


def played(game: Game, seed: int, longest: int = 400) -> Playthrough:
    """A run to its debrief, or as long as it may get."""
    chance, run = Random(seed), Playthrough(game, seed)
    while not run.over and len(run.log) < longest:
        run.send(move(run.view, chance))
    return run
