"""Rules of a scenario as a whole: nothing runs in a circle, nothing is asked or called twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from briefing.authoring.loader.reading import BAD, Reading, child, short
from briefing.authoring.loader.tree import Node
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Branch, Scene
from briefing.words import _

_LANGUAGE = re.compile(
    r"[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
    r"(?:-x(?:-[A-Za-z0-9]{1,8})+)?"
)


def language(scenario: Scenario, node: Node, notes: Reading) -> None:
    """The language is a BCP 47 tag."""
    if len(scenario.language) > 60 or not _LANGUAGE.fullmatch(scenario.language):
        message = _("“{text}” is no language tag; English is `en`, French in Niger `fr-NE`.")
        text = short(scenario.language)
        notes.say("bad-language", message.format(text=text), child(node, "language"))


def disjoint(scenario: Scenario, node: Node, notes: Reading) -> None:
    """A `goto` can tell a scene from an ending."""
    scenes, endings = child(node, "scenes"), child(node, "endings")
    both = scenario.scenes.keys() & scenario.endings.keys()
    if not both or scenes is None or endings is None:
        return
    first = {key.value: key for key in scenes.value[::2]}
    for key in endings.value[::2]:
        if key.value in both:
            message = _("A scene is called “{name}” already.").format(name=key.value)
            notes.say("duplicate-id", message, key, also=(first[key.value],))


def follows(scenario: Scenario, node: Node, notes: Reading) -> None:
    """A source's origin is not the source itself."""
    edges = {
        name: [source.follows]
        for name, source in scenario.sources.items()
        if source.follows not in (None, BAD)
    }
    for circle in circles(edges):
        message = _("“{name}” follows itself in the end.").format(name=circle[0])
        notes.say("follows-loop", message, path=("sources", circle[0], "follows"))


def relations(scenario: Scenario, node: Node, notes: Reading) -> None:
    """A fact stands in relation to others."""
    section = child(node, "facts")
    for name, fact in scenario.facts.items():
        if fact.relations is BAD:
            continue
        for relation in fact.relations.__struct_fields__:
            listed = getattr(fact.relations, relation)
            if listed is not BAD and name in listed:
                where = child(child(child(section, name), "relations"), relation)  # type: ignore[arg-type]
                message = _("A fact cannot stand in relation to itself.")
                one = next(one for one in where.value if one.value == name)  # type: ignore[union-attr]
                notes.say("self-relation", message, one)


def goto_loops(scenario: Scenario, node: Node, notes: Reading) -> None:
    """Scenes that only tell lead to a choice or to an ending."""
    telling = {
        name: list(_targets(scene.goto))
        for name, scene in scenario.scenes.items()
        if scene.choices == () and scene.goto not in (None, BAD)
    }
    for circle in circles(telling):
        message = _("From here the story runs in a circle without a choice: {names}.").format(
            names=" → ".join([*circle[:6], *(["…"] if len(circle) > 6 else []), circle[0]])
        )
        notes.say("goto-loop", message, path=("scenes", circle[0], "goto"))


def _targets(goto: object) -> Iterator[str]:
    """The ids a `goto` can lead to."""
    if isinstance(goto, str):
        yield goto
    elif isinstance(goto, tuple):
        yield from (one.to for one in goto if isinstance(one, Branch) and one.to is not BAD)


def circles(edges: Mapping[str, Iterable[str | None]]) -> list[list[str]]:
    """One circle for every knot in a graph, beginning with its first name; without recursion."""
    done: set[str] = set()
    found: list[list[str]] = []
    for start in edges:
        if start in done:
            continue
        trail: dict[str, Iterator[str | None]] = {start: iter(edges[start])}
        while trail:
            last = next(reversed(trail))
            following = next(trail[last], BAD)
            if following is BAD:
                del trail[last]
                done.add(last)
            elif following in trail:
                names = list(trail)
                found.append(names[names.index(following) :])
                done.update(found[-1])
            elif following in edges and following not in done:
                trail[following] = iter(edges[following])
    return found


def asked_twice(scenario: Scenario, node: Node, notes: Reading) -> None:
    """The quiz asks nothing that a scene on the way has asked already."""
    asked: dict[str, list[str]] = {}
    for name, scene in scenario.scenes.items():
        for item in scene.asks if scene.asks is not BAD else ():
            asked.setdefault(item, []).append(name)
    ways: dict[str, set[str]] = {}
    quiz = child(node, "quiz")
    for role, listed in _lists(quiz):
        seen: dict[str, Node] = {}
        for one in listed:
            if not isinstance(one.value, str):
                continue
            if seen.setdefault(one.value, one) is not one:
                message = _("“{name}” stands here a second time.").format(name=short(one.value))
                notes.say("asked-twice", message, one, also=(seen[one.value],))
            elif one.value in asked:
                for name in [role] if role else scenario.roles:
                    if name not in ways:
                        ways[name] = reachable(scenario, name)
                met = next((at for at in asked[one.value] if _met(at, role, ways)), None)
                if met:
                    message = _("“{item}” is asked in scene “{scene}” already.")
                    text = message.format(item=short(one.value), scene=met)
                    notes.say("asked-twice", text, one)


def _met(scene: str, role: str, ways: dict[str, set[str]]) -> bool:
    return any(scene in way for name, way in ways.items() if role in ("", name))


def _lists(quiz: Node | None) -> Iterator[tuple[str, list[Node]]]:
    """The lists of a quiz, each with the role it is for; no role means all of them."""
    if quiz is None or isinstance(quiz.value, str):
        return
    from briefing.authoring.loader.tree import SEQUENCE

    if quiz.__class__ is SEQUENCE:
        yield "", quiz.value
        return
    for key, listed in zip(quiz.value[::2], quiz.value[1::2], strict=True):
        if listed.__class__ is SEQUENCE and isinstance(key.value, str):
            yield key.value, listed.value


def reachable(scenario: Scenario, role: str) -> set[str]:
    """Every scene that a role might come to, whatever the conditions."""
    found: set[str] = set()
    start = getattr(scenario.roles.get(role), "start", None)  # type: ignore[call-overload]
    todo = [start] if isinstance(start, str) else []
    while todo:
        name = todo.pop()
        scene = scenario.scenes.get(name)  # type: ignore[call-overload]
        if name not in found and scene is not None:
            found.add(name)
            todo.extend(_ways(scene))
    return found


def _ways(scene: Scene) -> Iterator[str]:
    yield from _targets(scene.goto)
    for choice in scene.choices if scene.choices is not BAD else ():
        yield from _targets(choice.goto)
        for draw in choice.chance if choice.chance is not BAD else ():
            yield from _targets(draw.goto)
