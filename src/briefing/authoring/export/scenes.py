"""A scene in ink: what is met there, its text, what it asks, and the ways that lead on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from briefing.authoring.export import names, spelling
from briefing.authoring.export.asking import asked_by, condition
from briefing.authoring.export.page import Lines, done, indented, line, onward, told
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Choice, Draw, Ending, Scene
from briefing.words import _


class Remembered:
    """What has to be remembered because some condition asks for it."""

    def __init__(self, scenario: Scenario, asked: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        by = {question: {of for what, of in asked if what == question} for question, _of in asked}
        self.chosen = by.get("chose", set())
        self.facts = [fact for fact in scenario.facts if (fact,) in by.get("knows", ())]
        self.judged = [item for item in scenario.items if (item,) in by.get("correct", ())]
        put = {item for scene in scenario.scenes.values() for item in scene.asks}
        self.asked = [item for item in self.judged if item in put]

    def met(self, facts: Iterable[str]) -> Lines:
        """The player has met these facts."""
        return (f"~ {names.knows(fact)} = true" for fact in self.facts if fact in facts)


def scene(scenario: Scenario, id: str, written: Scene, kept: Remembered) -> Lines:
    """The knot of a scene."""
    yield f"=== {names.place(scenario, id)}"
    yield from kept.met(written.shows)
    items = tuple(item for item in written.asks if item in kept.asked)
    again = asked_by(written.text, items)
    if again:
        yield "- (Told)"
    yield heading(scenario, "scene", id, written)
    yield from told(scenario, written.text)
    for item in items:
        yield f"{{ not {names.answered(item)}:"
        yield f"    -> {names.question(item)} ->"
        if again:  # the text is another one now
            yield "    -> Told"
        yield "}"
    yield from _ways(scenario, id, written, kept)


def ending(scenario: Scenario, id: str, written: Ending, kept: Remembered) -> Lines:
    """The knot of an ending."""
    yield f"=== {names.place(scenario, id)}"
    yield from kept.met(written.shows)
    yield heading(scenario, "ending", id, written)
    yield from told(scenario, written.text)
    yield "-> END"


def heading(scenario: Scenario, kind: str, id: str, written: Scene | Ending) -> str:
    """The title, with tags for what a page of its own would show beside it."""
    tags = [f"# {kind}: {id}"]
    if written.date:
        tags.append(f"# date: {spelling.literal(written.date)}")
    if isinstance(written, Scene) and written.place:
        tags.append(f"# place: {spelling.literal(written.place)}")
    return " ".join([line(scenario, written.title), *tags])


def _ways(scenario: Scenario, id: str, written: Scene, kept: Remembered) -> Lines:
    record = written.record.facts if written.record else ()
    if not written.choices:
        yield f"+ [{spelling.literal(_('Continue'))}]"
        yield from indented(kept.met(record))
        yield from indented(onward(scenario, written.goto or ()))
        return
    for choice in written.choices:
        label = f"({names.chose(choice.id)}) " if (id, choice.id) in kept.chosen else ""
        when = f"{{ {condition(scenario, choice.when)} }} " if choice.when is not None else ""
        yield f"+ {label}{when}[{line(scenario, choice.text) or choice.id}]"
        yield from indented(kept.met(record))
        yield from indented(_roads(scenario, choice))
    if all(choice.when is not None for choice in written.choices):
        yield "+ -> DONE"


def _roads(scenario: Scenario, choice: Choice) -> Lines:
    """What comes of a choice: one thing, or what is drawn."""
    if len(choice.chance) < 2:
        yield from _road(scenario, choice, choice.chance[0] if choice.chance else None)
        return
    bounds = list(accumulate(draw.weight for draw in choice.chance))
    yield f"~ {names.DRAWN} = {names.DRAW}({bounds[-1]})"
    yield "{"
    for draw, bound in zip(choice.chance, bounds, strict=True):
        yield "- else:" if bound == bounds[-1] else f"- {names.DRAWN} <= {bound}:"
        yield from indented(_road(scenario, choice, draw))
    yield "}"


def _road(scenario: Scenario, choice: Choice, draw: Draw | None) -> Lines:
    yield from done(scenario, choice, draw)
    for outcome in (choice.outcome, draw.outcome if draw else None):
        if outcome is not None:
            yield from told(scenario, outcome)
    yield from onward(scenario, (draw.goto if draw else None) or choice.goto or ())
