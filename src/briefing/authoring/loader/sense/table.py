"""Which rules each model has to keep."""

from __future__ import annotations

from typing import Any

from briefing.authoring.loader.sense import asked, items, record, story, variables, whole
from briefing.authoring.loader.sense.rule import Rule
from briefing.scenario import fact, item, role, scenario, scene

RULES: dict[type[Any], tuple[Rule, ...]] = {
    fact.Fact: (Rule(("kind", "said_by"), record.speaker),),
    fact.Origin: (Rule(("quote",), record.quote),),
    role.Variable: (Rule(("start", "min", "max", "values", "show"), variables.variable),),
    scene.Scene: (
        Rule(("choices", "goto"), story.way_on),
        Rule(("choices",), story.choice_ids),
        Rule(("goto",), story.fallback),
        Rule(("choices", "record"), story.nearest_choice),
        Rule(("asks",), story.asks),
    ),
    scene.Choice: (
        Rule(("goto", "chance"), story.choice_goes_on),
        Rule(("goto",), story.fallback),
        Rule((), story.effects),
    ),
    scene.Draw: (Rule(("goto",), story.fallback), Rule((), story.effects)),
    item.ChoiceItem: (Rule(("options", "answer"), items.options),),
    item.MultipleItem: (Rule(("options", "answers"), items.options),),
    item.OrderItem: (Rule(("items",), items.order),),
    item.MatchItem: (Rule(("pairs",), items.match),),
    item.GradeItem: (Rule(("source", "fact"), items.grade),),
    item.ShortItem: (Rule(("accept",), items.accepted),),
    scenario.Scenario: (
        Rule(("language",), whole.language),
        Rule(("scenes", "endings"), whole.disjoint),
        Rule(("sources",), whole.follows),
        Rule(("facts",), whole.relations),
        Rule(("sources", "facts"), whole.paragraphs),
        Rule(("scenes",), whole.goto_loops),
        Rule(("scenes", "roles", "quiz"), asked.asked_twice),
    ),
}
