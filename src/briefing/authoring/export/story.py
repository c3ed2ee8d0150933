"""A whole scenario as a story in ink: what is remembered, the roles, the scenes, the endings."""

from __future__ import annotations

from briefing.authoring.export import names, spelling
from briefing.authoring.export.asking import asked
from briefing.authoring.export.leaving import left_out
from briefing.authoring.export.page import Lines, indented, prose, value
from briefing.authoring.export.scenes import Remembered, ending, scene
from briefing.scenario.role import Role
from briefing.scenario.scenario import Scenario
from briefing.words import _


def ink(scenario: Scenario) -> str:
    """The story, as a file that ink's own editor opens and plays."""
    kept = Remembered(scenario, asked(scenario))
    parts: list[Lines] = [_notes(scenario), _variables(scenario, kept), _cover(scenario)]
    parts += [scene(scenario, id, one, kept) for id, one in scenario.scenes.items()]
    parts += [ending(scenario, id, one, kept) for id, one in scenario.endings.items()]
    parts += [_question(scenario, item) for item in kept.asked]
    parts += [_chance()] if _draws(scenario) else []
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _notes(scenario: Scenario) -> Lines:
    """What this file does not hold."""
    return (f"// {sentence}" for sentence in left_out(scenario))


def _variables(scenario: Scenario, kept: Remembered) -> Lines:
    for name, written in scenario.variables.items():
        yield f"VAR {names.variable(name)} = {value(written.start)}"
    yield f'VAR {names.ROLE} = ""'
    for fact in kept.facts:
        yield f"VAR {names.knows(fact)} = false"
    for item in kept.judged:
        yield f"VAR {names.correct(item)} = false"
    for item in kept.asked:
        yield f"VAR {names.answered(item)} = false"
    if _draws(scenario):
        yield f"VAR {names.DRAWN} = 0"
        yield f"VAR {names.HANDED} = 0"


def _cover(scenario: Scenario) -> Lines:
    """The title and the authors as tags of the whole, the summary, and who the player may be."""
    yield f"# title: {spelling.literal(scenario.title)}"
    for author in scenario.authors:
        yield f"# author: {spelling.literal(author)}"
    yield from prose(scenario.summary)
    yield from prose(scenario.disclaimer or "")
    if len(scenario.roles) == 1:
        for id, role in scenario.roles.items():
            yield from _taken(scenario, id, role)
        return
    for id, role in scenario.roles.items():
        yield f"+ [{spelling.literal(role.title) or id}]"
        yield from indented(_taken(scenario, id, role))


def _taken(scenario: Scenario, id: str, role: Role) -> Lines:
    yield f"~ {names.ROLE} = {value(id)}"
    yield from prose(role.brief)
    yield f"-> {names.place(scenario, role.start)}"


def _question(scenario: Scenario, item: str) -> Lines:
    """What the story asks of an answer: whether it was right. Who plays says so."""
    written = next(one for id, one in scenario.items.items() if id == item)
    yield f"=== {names.question(item)}"
    yield from prose(written.prompt)
    yield f"+ [{spelling.literal(_('Answered rightly'))}]"
    yield f"    ~ {names.correct(item)} = true"
    yield f"+ [{spelling.literal(_('Answered wrongly'))}]"
    yield f"- ~ {names.answered(item)} = true"
    yield "->->"


def _draws(scenario: Scenario) -> bool:
    return any(
        len(choice.chance) > 1 for scene in scenario.scenes.values() for choice in scene.choices
    )


def _chance() -> Lines:
    """A number from 1 to the total of the weights: drawn, or handed over by who runs the story."""
    yield f"=== function {names.DRAW}(total)"
    yield f"~ {names.DRAWN} = {names.HANDED}"
    yield f"~ {names.HANDED} = 0"
    yield f"{{ {names.DRAWN} == 0:"
    yield f"    ~ {names.DRAWN} = RANDOM(1, total)"
    yield "}"
    yield f"~ return {names.DRAWN}"
