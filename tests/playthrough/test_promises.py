"""Two promises, held on every page of many runs: commit before reveal, and no mixing of voices."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from random import Random

import pytest

from briefing.playthrough.course import Stage
from briefing.playthrough.page.prose import Prose, read
from briefing.playthrough.page.view import View
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.scenario.item import GradeItem
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Text
from tests.bot import move
from tests.scenarios import tiny
from tests.shipped import shipped

GAMES = {name: Game(make()) for name, make in {"tiny": tiny, **shipped()}.items()}
RUNS = 25


def pages(game: Game) -> Iterator[tuple[Playthrough, View]]:
    for seed in range(RUNS):
        run, chance = Playthrough(game, seed), Random(seed)
        while not run.over:
            yield run, run.view
            run.send(move(run.view, chance))


@pytest.mark.parametrize("name", GAMES)
def test_nothing_is_in_a_view_before_it_is_committed_to(name: str) -> None:
    game = GAMES[name]
    for run, view in pages(game):
        shown = _shown(view)
        passed = {game.law.stops[step.before.place].id for step in run.position.steps}
        chosen = {
            (game.law.stops[step.before.place].id, step.choice) for step in run.position.steps
        }
        for id, scene in game.scenario.scenes.items():
            if scene.record and id not in passed:
                _hidden(shown, read(scene.record.text), f"the record of {id}")
            for choice in scene.choices:
                if (id, choice.id) not in chosen and choice.outcome:
                    _hidden(shown, _parts(choice.outcome), f"the outcome of {id}.{choice.id}")
        answered = {item for item, _response in run.position.answers}
        for item, written in game.scenario.items.items():
            if item not in answered:
                _hidden(shown, read(written.explanation), f"the explanation of {item}")


@pytest.mark.parametrize("name", GAMES)
def test_no_claim_gives_away_a_fact_that_is_yet_to_come(name: str) -> None:
    game = GAMES[name]
    for _run, view in pages(game):
        met = {card.id for card in view.dossier}
        for answer in view.feedback:
            behind = game.scenario.items[answer.item].facts
            assert {card.id for card in chain(*answer.deciding)} <= {*met, *behind}


@pytest.mark.parametrize("name", GAMES)
def test_no_grade_is_shown_while_it_is_asked(name: str) -> None:
    game = GAMES[name]
    for run, view in pages(game):
        if view.item is None or view.item.kind != "grade":
            continue
        item = game.scenario.items[view.item.id]
        assert isinstance(item, GradeItem)
        for card in (*view.dossier, *([view.item.fact] if view.item.fact else [])):
            if card.id == item.fact:
                assert all(c.credibility is None for c in card.citations)
                assert card.citations[0].reliability is None
        for source in (*view.sources, *([view.item.source] if view.item.source else [])):
            if source.id == item.source:
                assert source.reliability is None
        assert run.position.role


@pytest.mark.parametrize("name", GAMES)
def test_no_relation_answers_the_question_that_is_asked(name: str) -> None:
    game = GAMES[name]
    for _run, view in pages(game):
        tags = {source.tag for source in view.sources}
        assert {source.follows for source in view.sources} <= {None, *tags}
        about = game.scenario.items[view.item.id].facts if view.item else ()
        for card in view.dossier:
            related = [(one.kind, one.fact) for one in card.relations]
            assert len(related) == len(set(related)), "each is told once"
            assert not related or not {card.id, *(fact for _kind, fact in related)} & {*about}


@pytest.mark.parametrize("name", GAMES)
def test_fact_and_fiction_never_mix(name: str) -> None:
    game = GAMES[name]
    records = {str(s.record.text) for s in game.scenario.scenes.values() if s.record}
    recorded = {read(text) for text in records}
    for _run, view in pages(game):
        for passage in view.passages:
            assert passage.voice == "fiction"
            assert not passage.facts
            assert passage.prose not in recorded
        if view.aftermath:
            world, record = view.aftermath.world, view.aftermath.record
            assert world.voice == "fiction"
            assert not world.facts
            assert world.prose not in recorded
            if record:
                assert record.voice == "record"
                assert record.prose in recorded
                assert record.facts
                assert all(fact.citations for fact in record.facts)
        assert (view.aftermath is not None) == (view.stage is Stage.AFTERMATH)


@pytest.mark.parametrize("name", GAMES)
def test_what_is_in_the_dossier_was_shown(name: str) -> None:
    game = GAMES[name]
    for run, view in pages(game):
        if view.stage is Stage.COVER:
            assert not [*view.dossier, *view.sources]  # a headline or its day can give much away
            continue
        places = [game.law.stops[step.before.place].id for step in run.position.steps]
        here = [] if view.stage is Stage.AFTERMATH else [game.law.stops[run.position.here.place].id]
        allowed = set(_met(game.scenario, places, here))
        assert {card.id for card in view.dossier} == allowed
        facts = game.scenario.facts
        behind = {
            origin.source for id, fact in facts.items() if id in allowed for origin in fact.origins
        }
        assert {card.id for card in view.sources} == behind


def _met(scenario: Scenario, passed: list[str], here: list[str]) -> Iterator[str]:
    scenes = {str(id): scene for id, scene in scenario.scenes.items()}
    endings = {str(id): ending for id, ending in scenario.endings.items()}
    for id in passed:
        yield from scenes[id].shows
        record = scenes[id].record
        yield from record.facts if record else ()
    for id in here:
        yield from (scenes.get(id) or endings[id]).shows


def _shown(view: View) -> str:
    """Everything a view holds, as one text."""
    return str(view)


def _hidden(shown: str, prose: Prose, what: str) -> None:
    for block in prose:
        for span in block.spans:
            if len(span.text) > 25:
                assert repr(span.text)[1:-1] not in shown, f"{what} is already in the view"


def _parts(text: Text) -> Prose:
    texts = [text] if isinstance(text, str) else [part.text for part in text]
    return tuple(block for part in texts for block in read(part) if "{" not in block.text)
