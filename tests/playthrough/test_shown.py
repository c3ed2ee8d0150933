"""Commit before reveal, over rewinds too: what has been shown right is not answered anew unseen."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from briefing.playthrough.course import Stage
from briefing.playthrough.event import Refused
from briefing.playthrough.open_run import OpenRun
from tests.bot import move
from tests.playthrough.saving import TINY, begun, likely, role


def test_an_answer_that_was_shown_right_cannot_be_undone(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        run.send(role())
        run.send(likely())
        run.undo()  # nothing has been shown yet
        assert run.view.item is not None
        _on(run, Stage.ENDING)
        assert [one.item for one in run.view.feedback] == ["how_likely"]
        run.rewind(0)  # the choice may be made anew
        _stays(run)
        path = run.path
    assert path is not None
    with OpenRun.resume(TINY, path) as run:
        _stays(run)


def _stays(run: OpenRun) -> None:
    page = run.view
    with pytest.raises(Refused, match="You have seen the right answer"):
        run.undo()
    assert run.view == page


def test_an_answer_of_the_quiz_cannot_be_undone(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        _on(run, Stage.FEEDBACK)
        _stays(run)


def test_the_debrief_counts_what_was_answered_with_that_knowledge(tmp_path: Path) -> None:
    with begun(tmp_path) as run:
        _on(run, Stage.DEBRIEF)
        assert run.playthrough.debrief().again == 0
        run.rewind(0)
        _on(run, Stage.DEBRIEF)
        again, path = run.playthrough.debrief().again, run.path
        assert again == len(run.playthrough.position.answers) - 1, "all but the one that was kept"
    assert path is not None
    with OpenRun.resume(TINY, path) as run:
        assert run.playthrough.debrief().again == again
        run.rewind(0)
        _on(run, Stage.FEEDBACK)
        _on(run, Stage.DEBRIEF)
        assert run.playthrough.debrief().again == again


def _on(run: OpenRun, stage: Stage) -> None:
    chance = Random(1)
    while run.view.stage is not stage:
        run.send(move(run.view, chance))
