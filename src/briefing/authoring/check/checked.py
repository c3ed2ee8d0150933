"""What came of checking one scenario, as plain data: what every format writes down."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from briefing.authoring.check.reach import Reach, Tell
from briefing.authoring.check.rule import Finding, Trail
from briefing.authoring.check.run import check
from briefing.authoring.check.study import Study
from briefing.authoring.loader import load
from briefing.rules.graph import Answer, Choose, Step
from briefing.rules.law import CONTINUE
from briefing.scenario import diagnostic
from briefing.scenario.diagnostic import Diagnostic, Place, Severity
from briefing.scenario.ids import SceneId
from briefing.scenario.text import visible

if TYPE_CHECKING:
    from briefing.authoring.check.figures import RoleFigures


class Deed(msgspec.Struct, frozen=True):
    """One move of a way, in the author's names: a choice made, or a question answered."""

    scene: str
    name: str
    place: Place
    right: bool | None = None
    draw: int | None = None
    """Which of the choice's draws chance takes, counted from 1."""


class Seen(msgspec.Struct, frozen=True):
    """A finding; where a role comes to it, which one and by which deeds."""

    diagnostic: Diagnostic
    role: str | None = None
    way: tuple[Deed, ...] = ()
    answered: bool = False
    """Whether the questions that are asked where the way leads are answered."""


class Searched(msgspec.Struct, frozen=True):
    """What the search of one role came to."""

    role: str
    states: int
    finished: bool
    endings: tuple[str, ...]
    stuck: bool
    """Whether somebody can come where no ending is in reach."""


class Checked(msgspec.Struct, frozen=True):
    """Everything that is said of one scenario. Without `roles` it could not be read."""

    path: str
    findings: tuple[Seen, ...]
    roles: tuple[Searched, ...] = ()
    figures: tuple[RoleFigures, ...] | None = None
    """Only where they were asked for, and can be had."""

    @property
    def finished(self) -> bool:
        """Whether every state of every role was visited."""
        return bool(self.roles) and all(one.finished for one in self.roles)

    def count(self, severity: Severity) -> int:
        """How many findings weigh so much."""
        return sum(one.diagnostic.severity == severity for one in self.findings)


def checked(
    path: Path, limit: int | None = None, tell: Tell | None = None, *, reckon: bool = False
) -> Checked:
    """Checks the scenario at a path; `reckon`: with its figures."""
    report = check(load(path), limit, tell)
    study = report.study
    name = visible(str(path))
    if study is None:
        return Checked(name, tuple(Seen(one.diagnostic) for one in report.findings))
    findings = tuple(_seen(study, one) for one in report.findings)
    roles = tuple(map(_searched, study.reaches.values()))
    if not reckon:
        return Checked(name, findings, roles)
    from briefing.authoring.check.figures import figures  # late: an editor's check goes without

    return Checked(name, findings, roles, figures(study.law, study.limit))


def _searched(reach: Reach) -> Searched:
    stops = reach.law.stops
    endings = tuple(stops[place].id for place in sorted(reach.nodes) if stops[place].ending)
    finished = reach.graph.finished
    stuck = bool(reach.stuck) or (finished and bool(reach.endless))
    return Searched(reach.role, len(reach.graph), finished, endings, stuck)


def _seen(study: Study, finding: Finding) -> Seen:
    trail = finding.trail
    if trail is None:
        return Seen(finding.diagnostic)
    return Seen(finding.diagnostic, trail.role, _deeds(study, trail), trail.answered)


def _deeds(study: Study, trail: Trail) -> tuple[Deed, ...]:
    graph = study.reaches[trail.role].graph
    return tuple(_deed(study, graph.places[step.before], step) for step in trail.way)


def _deed(study: Study, place: int, step: Step) -> Deed:
    scene = study.law.stops[place].id
    written = study.scenario.scenes[SceneId(scene)]
    path: diagnostic.Path = ("scenes", scene)
    match step.move:
        case Answer(item, right):
            where = study.loaded.place((*path, "asks", written.asks.index(item)))
            return Deed(scene, item, where, right=right)
        case Choose(_place, choice, road):
            for number, one in enumerate(written.choices):
                if one.id == choice:
                    where = study.loaded.place((*path, "choices", number, "id"))
                    return Deed(scene, choice, where, draw=road + 1 if one.chance else None)
            return Deed(scene, CONTINUE, study.loaded.place((*path, "goto")))
