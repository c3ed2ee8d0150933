"""Rules of a scenario as a whole: nothing runs in a circle, nothing is called twice."""

from __future__ import annotations

import re

from briefing.authoring.loader.reading import BAD, Reading, child, entries, pairs, short, words
from briefing.authoring.loader.sense.ways import circles, targets
from briefing.authoring.loader.tree import Node
from briefing.scenario.scenario import Scenario
from briefing.words import _, ngettext

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
    if set[str](scenario.scenes).isdisjoint(scenario.endings):
        return
    first = {key.value: key for key, _scene in pairs(child(node, "scenes"))}
    for key, _ending in pairs(child(node, "endings")):
        if key.value in first:
            message = _("A scene is called “{name}” already.").format(name=key.value)
            notes.say("duplicate-id", message, key, also=(first[key.value],))


def follows(scenario: Scenario, node: Node, notes: Reading) -> None:
    """A source's origin is not the source itself."""
    edges: dict[str, list[str]] = {
        name: [source.follows]
        for name, source in scenario.sources.items()
        if source.follows is not None and source.follows is not BAD
    }
    for circle in circles(edges):
        message = _("“{name}” follows itself in the end.").format(name=circle[0])
        notes.say("follows-loop", message, path=("sources", circle[0], "follows"))


def paragraphs(scenario: Scenario, node: Node, notes: Reading) -> None:
    """No fact comes from a paragraph that its source does not have."""
    section = child(node, "facts")
    for name, fact in scenario.facts.items():
        for number, origin in enumerate(() if fact.origins is BAD else fact.origins):
            if origin.source not in scenario.sources or origin.paragraph in (None, BAD):
                continue
            last = scenario.sources[origin.source].paragraphs
            if last in (None, BAD) or origin.paragraph <= last:
                continue
            message = ngettext(
                "“{source}” has only {n} paragraph.", "“{source}” has only {n} paragraphs.", last
            )
            written = entries(child(child(section, name), "from"))[number]
            where = child(written, "paragraph")
            said = message.format(source=origin.source, n=last)
            notes.say("out-of-range", said, where)


def relations(scenario: Scenario, node: Node, notes: Reading) -> None:
    """A fact stands in relation to others."""
    section = child(node, "facts")
    for name, fact in scenario.facts.items():
        if fact.relations is BAD:
            continue
        for relation in fact.relations.__struct_fields__:
            listed = getattr(fact.relations, relation)
            if listed is not BAD and name in listed:
                written = child(child(child(section, name), "relations"), relation)
                message = _("A fact cannot stand in relation to itself.")
                where = next((one for one in words(written) if one.value == name), None)
                notes.say("self-relation", message, where)


def goto_loops(scenario: Scenario, node: Node, notes: Reading) -> None:
    """Scenes that only tell lead to a choice or to an ending."""
    telling: dict[str, list[str]] = {
        name: list(targets(scene.goto))
        for name, scene in scenario.scenes.items()
        if scene.choices == () and scene.goto not in (None, BAD)
    }
    for circle in circles(telling):
        message = _("From here the story runs in a circle without a choice: {names}.").format(
            names=" → ".join([*circle[:6], *(["…"] if len(circle) > 6 else []), circle[0]])
        )
        notes.say("goto-loop", message, path=("scenes", circle[0], "goto"))
