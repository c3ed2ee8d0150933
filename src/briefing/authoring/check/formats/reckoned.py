"""The figures of a story for people: how many ways, how long, where they end and with what."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.figures import EndingFigures, Length, RoleFigures
from briefing.words import _, ngettext


def figures(role: RoleFigures) -> Iterator[str]:
    """One role's figures. Probabilities are those of a player who takes any open choice."""
    ways = role.playthroughs
    if ways is None:
        said = _("no number of playthroughs: ways lead back to where they have been")
    else:
        said = ngettext("{n} playthrough", "{n} playthroughs", ways).format(n=f"{ways:,}")
    yield f"  {role.role}: {said}"
    yield "    " + _("shortest: {length}").format(length=_length(role.shortest))
    if role.longest is not None:
        yield "    " + _("longest: {length}").format(length=_length(role.longest))
    for ending in role.endings:
        yield from _ending(ending)


def _length(length: Length) -> str:
    choices = ngettext("{n} choice", "{n} choices", length.choices).format(n=length.choices)
    words = ngettext("{n} word", "{n} words", length.words).format(n=f"{length.words:,}")
    minutes = ngettext("{n} minute", "{n} minutes", length.minutes).format(n=length.minutes)
    return f"{choices}, {words}, {minutes}"


def _ending(ending: EndingFigures) -> Iterator[str]:
    yield f"    {ending.ending}: {100 * ending.probability:.1f} %"
    if ending.needs:
        yield "      " + _("every way there needs {choices}").format(
            choices=", ".join(ending.needs)
        )
    for name, number in ending.numbers.items():
        said = _("{name}: {least} to {most}, {mean} on average")
        mean = f"{number.mean:.1f}"
        yield "      " + said.format(name=name, least=number.least, most=number.most, mean=mean)
