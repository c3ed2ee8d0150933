"""What a choice does to the variables: change, then set, then clamp."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from briefing.scenario.ids import VariableName
from briefing.scenario.role import Value, Variable

Values = tuple[Value, ...]
Effect = Callable[[Values], Values]


def compiled(
    changes: Mapping[VariableName, int],
    settings: Mapping[VariableName, Value],
    variables: Mapping[VariableName, Variable],
) -> Effect | None:
    """One function that does all of it; None where nothing happens."""
    slots = {name: slot for slot, name in enumerate(variables)}
    adding = tuple(
        (slots[name], delta, _least(variables[name]), _most(variables[name]))
        for name, delta in changes.items()
        if name not in settings
    )
    setting = tuple((slots[name], value) for name, value in settings.items())
    if not adding and not setting:
        return None
    if len(adding) == 1 and not setting:
        return _added(*adding[0])

    def effect(values: Values) -> Values:
        new = list(values)
        for slot, delta, least, most in adding:
            sum_ = new[slot] + delta  # type: ignore[operator]  # only numbers are changed
            new[slot] = least if sum_ < least else most if sum_ > most else sum_
        for slot, value in setting:
            new[slot] = value
        return tuple(new)

    return effect


def _added(slot: int, delta: int, least: int, most: int) -> Effect:
    """The most common effect, by itself: it is what a search does more often than anything else."""
    after = slot + 1

    def effect(values: Values) -> Values:
        sum_ = values[slot] + delta  # type: ignore[operator]  # only numbers are changed
        held = least if sum_ < least else most if sum_ > most else sum_
        return (*values[:slot], held, *values[after:])

    return effect


def _least(variable: Variable) -> int:
    return variable.min if variable.min is not None else 0


def _most(variable: Variable) -> int:
    return variable.max if variable.max is not None else 0
