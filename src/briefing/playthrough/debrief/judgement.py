"""How well a run judged: estimates, certainties, verdicts on claims, grades of sources."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from briefing.playthrough.course import Position
from briefing.playthrough.page import forms
from briefing.playthrough.page.prose import Prose, read
from briefing.rules import calibration, diagonal, sureness
from briefing.rules.calibration import Forecast, Point
from briefing.rules.detection import Detection, detection
from briefing.rules.diagonal import Diagonal
from briefing.rules.response import ClaimsResponse, EstimateResponse, GradeResponse
from briefing.rules.scale import CERTAINTY, LIKELIHOODS, brier
from briefing.rules.score import graded, mark
from briefing.rules.sureness import Sureness
from briefing.scenario.ids import ItemId
from briefing.scenario.item import ClaimsItem, EstimateItem, GradeItem
from briefing.scenario.scenario import Scenario


class Estimate(msgspec.Struct, frozen=True):
    """One probability that was given before the outcome was known."""

    item: ItemId
    prompt: Prose
    band: int
    words: str
    range: str
    stated: float
    """The probability, 0..1, that the band is scored with."""
    came_true: bool
    brier: float


class Judgement(msgspec.Struct, frozen=True):
    """All estimates of a run. `mean` and `overconfidence` are None where there was none."""

    estimates: tuple[Estimate, ...]
    mean: float | None
    """The mean yes/no Brier score, 0 (best) to 1."""
    overconfidence: float | None
    points: tuple[Point, ...]
    yardstick: float = calibration.ALWAYS_EVEN
    """The mean of always saying 50 %."""


class Certainty(msgspec.Struct, frozen=True):
    """The certainty-based marks of a run, and how right each certainty was."""

    n: int
    total: int
    least: int
    most: int
    levels: tuple[Sureness, ...]


class Grading(msgspec.Struct, frozen=True):
    """Grades given, against the author's: each axis on its own."""

    n: int
    reliability: int
    """How many reliabilities were the author's."""
    credibility: int
    diagonal: Diagonal
    """How many of the player's grades were A1, B2, C3, D4 or E5."""
    author: Diagonal
    """The same of the author's grades of the same things."""


def judgement(scenario: Scenario, position: Position) -> Judgement:
    """The estimates, each with its score, and their calibration."""
    estimates = tuple(_estimates(scenario, position))
    forecasts = [Forecast(one.stated, one.came_true) for one in estimates]
    return Judgement(
        estimates,
        calibration.mean_brier(forecasts),
        calibration.overconfidence(forecasts),
        calibration.points(forecasts),
    )


def certainty(scenario: Scenario, position: Position) -> Certainty:
    """The marks of every answer that said how sure it was."""
    marks, answers = [], []
    for item, response in position.answers:
        level: int | None = getattr(response, "certainty", None)
        given = mark(scenario, scenario.items[item], response)
        if level is not None and given.certainty is not None:
            marks.append(given.certainty)
            answers.append((level, given.right))
    n = len(marks)
    least = n * min(lost for _won, lost in CERTAINTY.values())
    most = n * max(won for won, _lost in CERTAINTY.values())
    return Certainty(n, sum(marks), least, most, sureness.by_level(answers))


def claims(scenario: Scenario, position: Position) -> Detection:
    """What was doubted, over all claims of the run."""
    return detection(
        (claim.verdict, verdict)
        for item, response in position.answers
        if isinstance(written := scenario.items[item], ClaimsItem)
        and isinstance(response, ClaimsResponse)
        for claim, verdict in zip(written.claims, response.verdicts, strict=True)
    )


def grading(scenario: Scenario, position: Position) -> Grading:
    """The grades given, the axes apart, and how far they were given as one."""
    given: list[tuple[str, int]] = []
    right: list[tuple[str, int]] = []
    for item, response in position.answers:
        written = scenario.items[item]
        if isinstance(written, GradeItem) and isinstance(response, GradeResponse):
            given.append((response.reliability, response.credibility))
            right.append(graded(scenario, written))
    pairs = list(zip(given, right, strict=True))
    return Grading(
        len(pairs),
        sum(mine[0] == theirs[0] for mine, theirs in pairs),
        sum(mine[1] == theirs[1] for mine, theirs in pairs),
        diagonal.diagonal(given),
        diagonal.diagonal(right),
    )


def _estimates(scenario: Scenario, position: Position) -> Iterator[Estimate]:
    for item, response in position.answers:
        written = scenario.items[item]
        if isinstance(written, EstimateItem) and isinstance(response, EstimateResponse):
            band = forms.bands()[response.band - 1]
            stated = LIKELIHOODS[response.band - 1].scored
            yield Estimate(
                item=item,
                prompt=read(written.prompt),
                band=band.band,
                words=band.words,
                range=band.range,
                stated=stated,
                came_true=written.answer,
                brier=brier(stated, written.answer),
            )
