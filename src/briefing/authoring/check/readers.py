"""Which variables a scenario reads, in its conditions and in its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.rules.law import choices_of
from briefing.scenario.condition import Name, nodes, parse
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Choice, Draw, Goto, Text

_BRACED = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def read_variables(scenario: Scenario) -> set[str]:
    """The names that stand in some condition or, in braces, in some text."""
    found: set[str] = set()
    for when in conditions(scenario):
        found |= {node.name for node in nodes(parse(when)) if isinstance(node, Name)}
    for text in texts(scenario):
        found |= set(_BRACED.findall(text))
    return found


def conditions(scenario: Scenario) -> Iterator[str]:
    """Every condition that is written."""
    for text in (*(s.text for s in scenario.scenes.values()), *_endings(scenario)):
        yield from _whens(text)
    for scene in scenario.scenes.values():
        for choice in choices_of(scene):
            yield from (choice.when,) if choice.when is not None else ()
            for part in _outcomes(choice):
                yield from _whens(part.outcome)
                yield from _ways(part.goto)


def texts(scenario: Scenario) -> Iterator[str]:
    """Every text in which a variable's value can stand."""
    for scene in scenario.scenes.values():
        yield from (scene.title, *_pieces(scene.text))
        for choice in scene.choices:
            yield from (choice.text, choice.locked or "")
            for part in _outcomes(choice):
                yield from _pieces(part.outcome)
    for ending in scenario.endings.values():
        yield from (ending.title, *_pieces(ending.text))


def _outcomes(choice: Choice) -> tuple[Choice | Draw, ...]:
    return (choice, *choice.chance)


def _endings(scenario: Scenario) -> Iterator[Text]:
    return (ending.text for ending in scenario.endings.values())


def _pieces(text: Text | None) -> tuple[str, ...]:
    if isinstance(text, tuple):
        return tuple(part.text for part in text)
    return () if text is None else (text,)


def _whens(text: Text | None) -> Iterator[str]:
    return (p.when for p in text if p.when is not None) if isinstance(text, tuple) else iter(())


def _ways(goto: Goto | None) -> Iterator[str]:
    return (b.when for b in goto if b.when is not None) if isinstance(goto, tuple) else iter(())
