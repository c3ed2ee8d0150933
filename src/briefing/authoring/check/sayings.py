"""What a finding of the proof says beside its sentence: values, and what is lost with it."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.authoring.check.conditions import Verdict, values_read
from briefing.authoring.check.reach import Reach
from briefing.authoring.check.study import Study
from briefing.scenario.condition import Name, nodes, parse
from briefing.scenario.ids import SceneId
from briefing.scenario.role import Value
from briefing.words import _

MOST_NAMES = 6


def with_values(study: Study, verdict: Verdict, message: str) -> str:
    """The message, and the values that the condition's variables really have there."""
    found = values_read(study, verdict)
    said = [
        _("“{name}” is {values}").format(name=name, values=in_words(values))
        for name, values in found.items()
        if values
    ]
    return f"{message} " + _("Here {values}.").format(values=joined(said)) if said else message


def in_words(values: Iterable[Value]) -> str:
    """Some values of a variable: a range of numbers, or names."""
    several = set(values)
    numbers = sorted(v for v in several if isinstance(v, int) and not isinstance(v, bool))
    if len(numbers) > 2:
        return _("{low} to {high}").format(low=numbers[0], high=numbers[-1])
    words = [str(v) for v in numbers] or sorted(shown(v) for v in several)
    return _(" or ").join(words)


def shown(value: Value) -> str:
    """A value as an author writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def joined(parts: list[str]) -> str:
    """Some clauses as one."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{some} and {last}").format(some=", ".join(parts[:-1]), last=parts[-1])


def lost_with(study: Study, places: Iterable[int]) -> str:
    """Which places nobody meets, since nothing else leads to them; nothing where there are none."""
    names = [study.law.stops[place].id for place in dict.fromkeys(places) if place not in study.met]
    if not names:
        return ""
    quoted = joined([f"“{name}”" for name in names[:MOST_NAMES]])
    return " " + _("So nobody ever comes to {names}.").format(names=quoted)


def at_a_node(study: Study, reach: Reach, node: int) -> str:
    """The values that the choices of a place ask for, as they are in one node of it."""
    stop = study.law.stops[reach.graph.places[node]]
    scene = study.scenario.scenes[SceneId(stop.id)]
    whens = [choice.when for choice in scene.choices if choice.when is not None]
    named = {n.name for when in whens for n in nodes(parse(when)) if isinstance(n, Name)}
    values = reach.graph.values[node]
    said = [
        _("“{name}” is {values}").format(name=name, values=shown(values[slot]))
        for name, slot in study.law.slots.items()
        if name in named
    ]
    return " " + _("For one, where {values}.").format(values=joined(said)) if said else ""
