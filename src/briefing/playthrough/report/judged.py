"""The part of a report about judgement: estimates, verdicts on claims, grades of sources."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.playthrough.debrief import remarks
from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.debrief.judgement import Judgement
from briefing.playthrough.page import wording
from briefing.playthrough.page.prose import plain
from briefing.playthrough.report.blocks import Block, Figure, Said, Section, Table
from briefing.words import _


def judged(debrief: Debrief) -> Iterator[Block]:
    """What a run can say about the player's judgement, and how little that is."""
    if debrief.judgement.estimates:
        yield Section(_("Estimates"), tuple(_estimates(debrief.judgement, debrief.language)))
    if debrief.claims.n:
        yield Section(_("Claims"), tuple(_claims(debrief)))
    if debrief.grading.n:
        yield Section(_("Grades"), tuple(_grades(debrief)))


def _estimates(judgement: Judgement, language: str) -> Iterator[Block]:
    for remark in remarks.brier(judgement, language):
        yield Said(remark)
    yield Table(
        _("Your estimates"),
        (_("Question"), _("You said"), _("Scored as"), _("Came true"), _("Brier score")),
        tuple(
            (
                plain(one.prompt),
                f"{one.words} ({one.range})",
                remarks.percent(one.stated, language, 1),
                _("yes") if one.came_true else _("no"),
                wording.brier(one.brier, language),
            )
            for one in judgement.estimates
        ),
        figures=(2, 4),
    )
    yield Said(remarks.overconfidence(judgement, language))
    yield Figure("calibration")
    yield Table(
        _("Calibration: what was stated, and how often it came true"),
        (_("Stated"), _("Estimates"), _("Came true"), _("Share (95 % interval)")),
        tuple(
            (
                remarks.percent(point.stated, language, 1),
                str(point.n),
                str(point.came_true),
                remarks.share(point, language),
            )
            for point in judgement.points
        ),
        figures=(0, 1, 2, 3),
    )


def _claims(debrief: Debrief) -> Iterator[Block]:
    found, language = debrief.claims, debrief.language
    rows = (
        (_("Hits: claims that the facts do not bear out"), found.hits, found.baseless),
        (_("False alarms: claims that the facts bear out"), found.false_alarms, found.supported),
    )
    yield Table(
        _("Claims you doubted"),
        (_("Which"), _("Doubted"), _("Of"), _("Share")),
        tuple(
            (name, str(doubted), str(of), remarks.percent(doubted / of, language) if of else "–")
            for name, doubted, of in rows
        ),
        figures=(1, 2, 3),
    )
    for remark in remarks.claims(found):
        yield Said(remark)


def _grades(debrief: Debrief) -> Iterator[Block]:
    grading = debrief.grading
    yield Table(
        _("Your grades and the author's, each axis on its own"),
        (_("Axis"), _("The same"), _("Of")),
        (
            (_("Reliability of the source"), str(grading.reliability), str(grading.n)),
            (_("Credibility of the information"), str(grading.credibility), str(grading.n)),
        ),
        figures=(1, 2),
    )
    if grading.diagonal.share is not None:
        yield Said(remarks.diagonal(grading, grading.diagonal.share, debrief.language))
