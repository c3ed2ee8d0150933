"""Rules of scenes and choices: everything goes on somewhere, and always can."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.authoring.loader.reading import BAD, Reading, child, entries, short
from briefing.authoring.loader.tree import MAPPING, SCALAR, SEQUENCE, Node, is_null
from briefing.scenario.scene import Choice, Draw, Scene
from briefing.words import _


def way_on(scene: Scene, node: Node, notes: Reading) -> None:
    """A scene has choices, or goes on by itself: one of the two."""
    if scene.choices and scene.goto is not None:
        message = _("A scene has `choices` or `goto`, not both.")
        notes.say("two-ways-on", message, child(node, "goto"), owner=True)
    elif scene.goto is None and not _given(node, "choices"):
        message = _("A scene needs `choices`, or a `goto` if it only tells.")
        notes.say("no-way-on", message, node, owner=True)


def _given(node: Node, name: str) -> bool:
    """Whether a list stands there with something in it, readable or not."""
    return bool(entries(child(node, name)))


def choice_ids(scene: Scene, node: Node, notes: Reading) -> None:
    """No two choices of a scene share an id."""
    ids = [choice.id for choice in scene.choices]
    if len(set(ids)) == len(ids):
        return
    places = [child(one, "id") for one in entries(child(node, "choices"))]
    twice(notes, [place for place in places if place is not None])


def twice(notes: Reading, nodes: Iterable[Node], code: str = "duplicate-id") -> None:
    """Note every scalar that stands in a row a second time."""
    first: dict[str, Node] = {}
    for node in nodes:
        if node.__class__ is not SCALAR or is_null(node):
            continue
        earlier = first.setdefault(node.value, node)
        if earlier is not node:
            message = _("“{name}” stands here a second time.").format(name=short(node.value))
            notes.say(code, message, node, also=(earlier,))


def asks(scene: Scene, node: Node, notes: Reading) -> None:
    """A scene asks an item once."""
    if len(set(scene.asks)) < len(scene.asks):
        twice(notes, entries(child(node, "asks")), "asked-twice")


def nearest_choice(scene: Scene, node: Node, notes: Reading) -> None:
    """The choice nearest to what happened is one of the scene's."""
    record = scene.record
    if record is None or record is BAD or record.choice in (None, BAD):
        return
    ids = [choice.id for choice in scene.choices]
    if record.choice not in ids and BAD not in ids:
        where = child(child(node, "record"), "choice")
        message = _("This scene has no choice “{name}”.").format(name=short(str(record.choice)))
        hint = notes.nearest(str(record.choice), ids)
        notes.say("unknown-choice", message, where, hint=hint)


def choice_goes_on(choice: Choice, node: Node, notes: Reading) -> None:
    """A choice goes on somewhere, whatever chance brings."""
    if choice.goto is not None:
        return
    if not _given(node, "chance"):
        message = _("A choice needs a `goto`, or `chance` whose draws have one.")
        notes.say("no-way-on", message, node, owner=True)
        return
    for draw in entries(child(node, "chance")):
        if draw.__class__ is MAPPING and child(draw, "goto") is None:
            message = _("This draw leads nowhere: it needs a `goto`, or else the choice does.")
            notes.say("no-way-on", message, draw)


def fallback(part: Scene | Choice | Draw, node: Node, notes: Reading) -> None:
    """Of several ways on, the last is always open, and only the last."""
    if not isinstance(part.goto, tuple):
        return
    branches = child(node, "goto")
    if branches is None or branches.__class__ is not SEQUENCE:
        return
    message = _("The last of several ways on stands without `when`, so that one is always open.")
    if not branches.value:
        notes.say("no-fallback", message, branches, owner=True)
    for number, branch in enumerate(branches.value, 1):
        last = number == len(branches.value)
        open_always = branch.__class__ is MAPPING and child(branch, "when") is None
        if last and not open_always and branch.__class__ is MAPPING:
            notes.say("no-fallback", message, branch)
        elif open_always and not last:
            early = _("Nothing after this is ever tried: only the last stands without `when`.")
            notes.say("no-fallback", early, branch)


def effects(part: Choice | Draw, node: Node, notes: Reading) -> None:
    """Keep in mind what changes variables; it is judged once all of them are known."""
    if part.change or part.set:
        notes.effects.append(node)
