"""Findings for people: each with its line and its way, and at the end what is proved."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from briefing.authoring.check.checked import Checked, Searched, Seen
from briefing.authoring.check.formats.wording import deed, states
from briefing.authoring.report import render
from briefing.scenario.text import on_one_line
from briefing.words import _, ngettext

WIDTH = 96


def lines(scenarios: Iterable[Checked]) -> Iterator[str]:
    """The findings of each scenario, and what there is to say of it as a whole."""
    for number, one in enumerate(scenarios):
        if number:
            yield ""
        for finding in one.findings:
            yield render(finding.diagnostic)
            yield from _way(finding)
            yield ""
        yield from summary(one)


def summary(one: Checked) -> Iterator[str]:
    """How much was found, and for each role what is proved, or that nothing is."""
    yield f"{on_one_line(one.path)}: {_counts(one)}"
    if not one.roles:
        yield "  " + _("Nothing else was looked for yet: mend this first.")
    for role in one.roles:
        yield f"  {on_one_line(role.role)}: {_searched(role)}"
    if one.figures is not None:
        from briefing.authoring.check.formats.reckoned import figures

        for reckoned in one.figures:
            yield ""
            yield from figures(reckoned)


def _counts(one: Checked) -> str:
    errors, warnings, infos = (one.count(level) for level in ("error", "warning", "info"))
    said = [
        ngettext("{n} error", "{n} errors", errors).format(n=errors) if errors else "",
        ngettext("{n} warning", "{n} warnings", warnings).format(n=warnings) if warnings else "",
        ngettext("{n} remark", "{n} remarks", infos).format(n=infos) if infos else "",
    ]
    return ", ".join(filter(None, said)) or _("nothing to mend")


def _searched(role: Searched) -> str:
    searched = states(role.states)
    if not role.finished:
        return _("not finished: {states}; nothing is proved").format(states=searched)
    ends = len(role.endings)
    endings = ngettext("{n} ending", "{n} endings", ends).format(n=ends)
    told = _("somebody can get stuck") if role.stuck else _("nobody gets stuck")
    return f"{searched}, {endings}, {told}"


def _way(finding: Seen) -> Iterator[str]:
    if finding.role is None:
        return
    steps = ", ".join(map(deed, finding.way)) or _("at the beginning")
    said = _("The shortest way there, as {role}: {steps}")
    yield textwrap.fill(
        on_one_line(said.format(role=finding.role, steps=steps)),
        WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_on_hyphens=False,
    )
