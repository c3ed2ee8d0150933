"""Feedback keeps the author's word out of the record, and says of each claim what decides it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefing.playthrough.debrief import remarks
from briefing.playthrough.event import (
    AnyResponse,
    ChoiceResponse,
    ClaimsResponse,
    MultipleResponse,
)
from briefing.playthrough.page.feedback import Feedback, feedback
from briefing.playthrough.playthrough import Game, Playthrough
from briefing.scenario.ids import ItemId, RoleId
from briefing.tui.lookback.answers import AnswerScreen
from briefing.tui.screens.fact import FactScreen
from briefing.tui.widgets.feedback import FeedbackPanel
from tests.scenarios import tiny
from tests.tui.host import Stage, seen

CLOSED = "The port authority closed the harbour to all ships."


def answered(item: str, response: AnyResponse) -> Feedback:
    """The feedback on an answer."""
    viewer = Game(tiny()).viewer
    return feedback(viewer.law, viewer.cards, RoleId("analyst"), 0, ItemId(item), response)


@pytest.mark.parametrize("width", [40, 76])
def test_why_is_no_part_of_the_record(width: int) -> None:
    lines = FeedbackPanel(answered("what_blast", ChoiceResponse("1", 1))).lines(width)
    text = "\n".join(line.plain for line in lines)
    assert "\nWHY\nSo it was.\n\n┃ ON THE RECORD\n┃ · " in text


def test_at_each_claim_stand_the_verdict_and_the_facts_that_decide_it() -> None:
    one = answered("true_or_not", ClaimsResponse(("not_stated", "supported")))
    told = [line.plain for line in FeedbackPanel(one, prompt=False).lines(90)]
    assert told[1:6] == [
        "✗ The port is closed. – not stated",
        "  → right: supported",
        f"  ┃ · {CLOSED} [A ¶3] B2 [B] D3",
        "✗ A ship sank. – supported",
        "  → right: not stated",
    ]
    assert sum(CLOSED in line for line in told) == 1


def test_what_is_said_of_an_option_and_what_was_missed_stand_at_their_options() -> None:
    one = replace(answered("which_ships", MultipleResponse(("big",), 1)), notes=("Too deep.",))
    told = [line.plain.rstrip() for line in FeedbackPanel(one, prompt=False).lines(60)]
    assert told[:7] == [
        "YOUR ANSWER", "✓ big ones", "  Too deep.",
        "", "RIGHT ANSWER", "□ small ones (you missed this)", "✓ big ones",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("ticked", "said"),
    [(("small",), ["Shallow."]), (("small", "big"), ["On “small ones”: Shallow."])],
)
def test_among_several_options_a_remark_names_its_own(
    ticked: tuple[str, ...], said: list[str]
) -> None:
    one = answered("which_ships", MultipleResponse(ticked, 1))
    assert list(remarks.noted(replace(one, notes=("Shallow.", "")[: len(ticked)]))) == said


async def test_a_tag_at_a_claim_opens_its_fact_though_no_explanation_cites_it() -> None:
    one = replace(answered("true_or_not", ClaimsResponse(("not_stated", "supported"))), facts=())
    app = Stage(AnswerScreen(one, Playthrough(Game(tiny()), 1).view))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        (row,) = [n for n, line in enumerate(seen(app).splitlines()) if "[A ¶3]" in line]
        column = seen(app).splitlines()[row].index("[A ¶3]")
        await pilot.click(offset=(column + 1, row))
        await pilot.pause()
        assert isinstance(app.screen, FactScreen)
