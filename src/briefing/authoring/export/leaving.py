"""What ink has no place for, counted and said, so that nothing is lost in silence."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.export.asking import asked
from briefing.scenario.scenario import Scenario
from briefing.words import _, ngettext


def left_out(scenario: Scenario) -> tuple[str, ...]:
    """One sentence for each kind of thing that stays behind."""
    return tuple(_sentences(scenario))


def _sentences(scenario: Scenario) -> Iterator[str]:
    yield _("Ink holds the story alone: the player's world, and what is chosen in it.")
    sources, facts, items = len(scenario.sources), len(scenario.facts), len(scenario.items)
    if facts:
        said = ngettext("{n} fact is left out", "{n} facts are left out", facts).format(n=facts)
        behind = ngettext("its {n} source", "the {n} sources behind them", sources)
        yield _("{facts}, and {sources}.").format(facts=said, sources=behind.format(n=sources))
    if items:
        said = ngettext(
            "{n} question is left out, and how sure the player is of the answer.",
            "{n} questions are left out, and how sure the player is of each answer.",
            items,
        )
        yield said.format(n=items)
    yield from _replaced(scenario)
    records = sum(scene.record is not None for scene in scenario.scenes.values())
    if records:
        said = ngettext(
            "{n} record of what happened is left out: beside fiction it could pass for it.",
            "{n} records of what happened are left out: beside fiction they could pass for it.",
            records,
        )
        yield said.format(n=records)
    locked = sum(
        choice.locked is not None for scene in scenario.scenes.values() for choice in scene.choices
    )
    if locked:
        said = ngettext(
            "{n} choice that is shown locked is not offered until it opens.",
            "{n} choices that are shown locked are not offered until they open.",
            locked,
        )
        yield said.format(n=locked)
    if scenario.terms or scenario.debrief.questions or scenario.debrief.readings:
        yield _("The glossary and the debrief are left out.")


def _replaced(scenario: Scenario) -> Iterator[str]:
    """Questions whose answers the story goes by."""
    judged = [of[0] for question, of in asked(scenario) if question == "correct"]
    if judged:
        said = ngettext(
            "Where the story goes by an answer ({items}), who plays says whether it was right.",
            "Where the story goes by answers ({items}), who plays says whether they were right.",
            len(judged),
        )
        yield said.format(items=", ".join(item for item in scenario.items if item in judged))
