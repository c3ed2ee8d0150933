"""Rules of questions: an answer names something that is there, and only one thing."""

from __future__ import annotations

from briefing.authoring.loader.reading import BAD, Reading, child, entries, short, words
from briefing.authoring.loader.sense.story import twice
from briefing.authoring.loader.tree import MAPPING, SCALAR, SEQUENCE, Node
from briefing.scenario.item import (
    ChoiceItem,
    GradeItem,
    MatchItem,
    MultipleItem,
    OrderItem,
    ShortItem,
)
from briefing.words import _


def options(item: ChoiceItem | MultipleItem, node: Node, notes: Reading) -> None:
    """Options differ, and each answer names one of them by id, position or exact text."""
    listed = child(node, "options")
    if listed is None or listed.__class__ is not SEQUENCE:
        return
    named = _named(listed, notes)
    if named is None:
        return
    given = child(node, "answer" if isinstance(item, ChoiceItem) else "answers")
    answers = [given, *words(given)]
    taken: dict[int, Node] = {}
    for answer in answers:
        number = None if answer is None else _answered(answer, named, notes)
        if answer is not None and number is not None:
            earlier = taken.setdefault(number, answer)
            if earlier is not answer:
                message = _("This option has been named already.")
                notes.say("duplicate-answer", message, answer, also=(earlier,))


def _named(listed: Node, notes: Reading) -> dict[str, set[int]] | None:
    """Which options each id, position and text names; None where two options are the same."""
    before = len(notes.findings)
    ids: dict[str, Node] = {}
    texts: dict[str, Node] = {}
    named: dict[str, set[int]] = {}
    for number, option in enumerate(listed.value, 1):
        if option.__class__ is SEQUENCE:
            return None
        text = child(option, "text") if option.__class__ is MAPPING else option
        own = child(option, "id") if option.__class__ is MAPPING else None
        rows: tuple[tuple[dict[str, Node], object, Node], ...] = (
            (ids, own.value if own is not None else str(number), own or option),
            (texts, text.value if text is not None else None, text or option),
        )
        for table, name, place in rows:
            if not isinstance(name, str):
                return None
            earlier = table.setdefault(name, place)
            if earlier is not place:
                message = _("Another option is called “{name}” already.").format(name=short(name))
                notes.say("duplicate-option", message, place, also=(earlier,))
            named.setdefault(name, set()).add(number)
    return named if len(notes.findings) == before else None


def _answered(answer: Node, named: dict[str, set[int]], notes: Reading) -> int | None:
    """The number of the option that an answer names."""
    if answer.__class__ is not SCALAR:
        return None
    meant = named.get(answer.value, set())
    if len(meant) == 1:
        return next(iter(meant))
    if meant:
        message = _(
            "“{name}” is the position or id of one option and the text of another: give ids."
        )
        code, hint = "ambiguous-answer", None
    else:
        message = _("“{name}” is no option's id, position or exact text.")
        code, hint = "unknown-option", notes.nearest(answer.value, named)
    notes.say(code, message.format(name=short(answer.value)), answer, hint=hint)
    return None


def order(item: OrderItem, node: Node, notes: Reading) -> None:
    """Things to be put in order differ."""
    twice(notes, entries(child(node, "items")), "duplicate-entry")


def match(item: MatchItem, node: Node, notes: Reading) -> None:
    """Things to be matched differ, on either side."""
    both = [entries(pair) for pair in entries(child(node, "pairs"))]
    for side in (0, 1):
        twice(notes, [pair[side] for pair in both if len(pair) == 2], "duplicate-entry")


def accepted(item: ShortItem, node: Node, notes: Reading) -> None:
    """What is accepted is said once."""
    twice(notes, entries(child(node, "accept")), "duplicate-entry")


def grade(item: GradeItem, node: Node, notes: Reading) -> None:
    """A source is graded, or a fact."""
    if (item.source is None) == (item.fact is None) and BAD not in (item.source, item.fact):
        message = _("A grade is of a `source` or of a `fact`: exactly one of them.")
        notes.say("grade-of-what", message, node, owner=True)
