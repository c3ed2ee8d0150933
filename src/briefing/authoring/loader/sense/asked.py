"""Nothing is asked twice of one player."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from briefing.authoring.loader.reading import BAD, Reading, child, pairs, short, words
from briefing.authoring.loader.sense.ways import reachable
from briefing.authoring.loader.tree import SEQUENCE, Node
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Scene
from briefing.words import _

MOST_WALKS = 200
"""How many times the story is walked through to answer this; a story that needs more is spared."""


class Asked:
    """Where each item is asked, and which scenes lie on one way."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenes: dict[str, Scene] = dict(scenario.scenes.items())
        self.starts: dict[str, str] = {name: one.start for name, one in scenario.roles.items()}
        self.walks: dict[str, set[str]] = {}
        self.where: defaultdict[str, list[str]] = defaultdict(list)
        for name, scene in self.scenes.items():
            for item in scene.asks if scene.asks is not BAD else ():
                self.where[item].append(name)

    def from_scene(self, name: str) -> set[str]:
        """The scenes that can follow a scene."""
        if name not in self.walks:
            if len(self.walks) >= MOST_WALKS:
                return set()
            self.walks[name] = reachable(self.scenes, name)
        return self.walks[name]

    def met(self, item: str, role: str) -> str | None:
        """A scene that asks the item of a role, or of any role if none is named."""
        starts = [self.starts.get(role, BAD)] if role else self.starts.values()
        for scene in self.where.get(item, ()):
            if any(start is not BAD and scene in self.from_scene(start) for start in starts):
                return scene
        return None


def asked_twice(scenario: Scenario, node: Node, notes: Reading) -> None:
    """No scene asks what an earlier one has asked, and the quiz nothing that a scene has."""
    asked = Asked(scenario)
    _in_scenes(asked, node, notes)
    for role, listed in _lists(child(node, "quiz")):
        seen: dict[str, Node] = {}
        for one in listed:
            if seen.setdefault(one.value, one) is not one:
                message = _("“{name}” stands here a second time.").format(name=short(one.value))
                notes.say("asked-twice", message, one, also=(seen[one.value],))
                continue
            scene = asked.met(one.value, role)
            if scene:
                message = _("“{item}” is asked in scene “{scene}” already.")
                notes.say("asked-twice", message.format(item=short(one.value), scene=scene), one)


def _in_scenes(asked: Asked, node: Node, notes: Reading) -> None:
    """Note the items that one scene asks and a later one again."""
    for item, scenes in asked.where.items():
        several = list(dict.fromkeys(scenes))
        if len(several) < 2:
            continue
        for later in several:
            earlier = next(
                (one for one in several if one != later and later in asked.from_scene(one)), None
            )
            if earlier:
                listed = child(child(child(node, "scenes"), later), "asks")
                where = next((one for one in words(listed) if one.value == item), None)
                message = _("“{item}” is asked in scene “{scene}” already.")
                notes.say("asked-twice", message.format(item=short(item), scene=earlier), where)
                break


def _lists(quiz: Node | None) -> Iterator[tuple[str, list[Node]]]:
    """The lists of a quiz, each with the role it is for; no role means all of them."""
    if quiz is not None and quiz.__class__ is SEQUENCE:
        yield "", words(quiz)
    for key, listed in pairs(quiz):
        yield key.value, words(listed)
