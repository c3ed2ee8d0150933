"""What `undo` has taken back, said on the page where it was typed."""

from __future__ import annotations

from briefing.playthrough.event import Answered, AnyResponse, Chose, Event, TookRole
from briefing.playthrough.page import wording
from briefing.playthrough.page.prose import plain
from briefing.playthrough.page.view import View
from briefing.scenario.ids import ItemId
from briefing.scenario.scenario import Scenario
from briefing.words import _


def taken_back(scenario: Scenario, view: View, event: Event) -> str:
    """An input in words, on the page where it is open again."""
    match event:
        case TookRole():
            return _("Taken back: your role.")
        case Chose(choice=id):
            text = next(plain(choice.text) for choice in view.choices if choice.id == id)
            return _("Taken back: {choice}").format(choice=text)
        case Answered(item=item, response=response):
            return answer(scenario, item, response)
        case _:
            return _("Taken back: what you wrote.")


def answer(scenario: Scenario, item: ItemId, response: AnyResponse) -> str:
    """An answer in words."""
    said = "; ".join(wording.said(scenario, scenario.items[item], response))
    return _("Taken back, your answer: {answer}").format(answer=said)
