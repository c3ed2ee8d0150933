"""The foreign judge: ink, compiled by inkjs, played in inkjs and in bink, step by step by us."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from bink.story import Story

from briefing.authoring.export import ink
from briefing.authoring.export.names import variable
from briefing.authoring.loader import load
from briefing.scenario.scenario import Scenario
from tests.judge.node import Node
from tests.judge.stories import story
from tests.judge.tale import Page, Tale, Walk, said
from tests.scenarios import built, looping, tiny
from tests.shipped import shipped

WAYS = 500
OURS: dict[str, Callable[[], Scenario]] = {"tiny": tiny, "looping": looping, **shipped()}


@pytest.mark.parametrize("name", OURS)
def test_a_scenario_plays_alike_in_ink(name: str, node: Node) -> None:
    judged(OURS[name](), node, longest=30)


@pytest.mark.parametrize("seed", range(50))
def test_a_generated_scenario_plays_alike_in_ink(seed: int, node: Node, tmp_path: Path) -> None:
    source = story(seed)
    path = tmp_path / "story.yaml"
    path.write_text(json.dumps(source), encoding="utf-8")  # an author could have written it
    assert not [one for one in load(path).diagnostics if one.severity == "error"]
    judged(built(source), node, longest=10)


def judged(scenario: Scenario, node: Node, longest: int) -> None:
    """Goes random ways through the rules, and the same in both ink runtimes."""
    compiled = node.ask("compile", text=ink(scenario))
    assert not compiled["problems"]
    tale, chance = Tale(scenario), Random(1)
    gone = [tale.walk(chance, longest) for _way in range(WAYS)]
    walks = list({tuple(walk.moves): walk for walk in gone}.values())  # each way once
    names = [variable(name) for name in scenario.variables]
    node.put("play", names=names, ways=[walk.moves for walk in walks])
    bink = Story(compiled["compiled"])
    in_bink = [bink_pages(bink, walk, names) for walk in walks]
    in_inkjs = [[page(**step) for step in steps] for steps in node.take()["ways"]]
    for walk, inkjs_pages, placeless in zip(walks, in_inkjs, in_bink, strict=True):
        assert inkjs_pages == walk.pages, "inkjs tells it differently"
        assert placeless == [one._replace(place="") for one in walk.pages], "so does bink"


def bink_pages(story: Story, walk: Walk, names: list[str]) -> list[Page]:
    story.reset_state()
    pages = [bink_page(story, names)]
    for choice, draw in walk.moves:
        if draw:
            story.set_variable("Handed", draw)
        if choice >= len(pages[-1].choices):
            break  # told apart by what was offered
        story.choose_choice_index(choice)
        pages.append(bink_page(story, names))
    return pages


def bink_page(story: Story, names: list[str]) -> Page:
    """All lines at once, which is quick, and leaves no tags to tell the place by."""
    lines = story.continue_maximally().split("\n")
    choices = list(story.get_current_choices())
    return page(lines, [], choices, [story.get_variable(name) for name in names])


def page(lines: list[str], tags: list[str], choices: list[str], values: list[Any]) -> Page:
    """What ink shows, as our pages show it."""
    places = [tag for tag in tags if tag.startswith(("scene: ", "ending: "))]
    text = " ".join(filter(None, map(said, lines)))
    return Page(text, places[-1] if places else "", tuple(map(said, choices)), tuple(values))
