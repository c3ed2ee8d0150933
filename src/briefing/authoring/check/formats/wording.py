"""Sentences that several formats say."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.checked import Checked, Deed
from briefing.scenario.diagnostic import Diagnostic
from briefing.scenario.text import visible
from briefing.words import _, ngettext


def message(said: Diagnostic) -> str:
    """What is wrong, and what may have been meant."""
    if not said.hint:
        return said.message
    return f"{said.message} " + _("Did you mean {names}?").format(names=visible(said.hint))


def deed(one: Deed) -> str:
    """A move as conditions name it: `scene.choice`."""
    name = f"{one.scene}.{one.name}"
    if one.right is not None:
        said = _("{name} answered right") if one.right else _("{name} answered wrong")
        return said.format(name=name)
    return name if one.draw is None else _("{name} (draw {n})").format(name=name, n=one.draw)


def states(number: int) -> str:
    """How many there are."""
    return ngettext("{n} state", "{n} states", number).format(n=number)


def unfinished(one: Checked) -> Iterator[str]:
    """For each search that a limit stopped, that it proves nothing."""
    for role in one.roles:
        if not role.finished:
            said = _("{path}, {role}: not finished: {states}; nothing is proved")
            yield said.format(path=one.path, role=role.role, states=states(role.states))
