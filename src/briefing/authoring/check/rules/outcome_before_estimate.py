"""`outcome-before-estimate`: an estimate asked of somebody who may know how it turned out."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.knowing import askings, way_to_knowing
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.item import EstimateItem
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """One finding for each place in which an estimate is asked too late."""
    said: set[Path] = set()
    for asking in study.once(askings):
        item = study.scenario.items[asking.item]
        if asking.path in said or not isinstance(item, EstimateItem):
            continue
        reach = study.reaches[asking.role]
        facts = study.law.bits("knows", item.facts)
        trail = way_to_knowing(study, reach, asking.places, facts)
        if trail is not None:
            said.add(asking.path)
            message = _(
                "When “{item}” is asked, a player can know every fact behind it, and so how it "
                "turned out. Ask earlier, or name the fact that tells the outcome."
            ).format(item=asking.item)
            yield Found(asking.path, message, also=(("items", asking.item, "facts"),), trail=trail)


RULE = Rule(
    code="outcome-before-estimate",
    kind="teaching",
    severity="warning",
    title=_("An estimate asked when its outcome may be known."),
    why=_(
        "An estimate is worth something only before the outcome. When it is asked, at least one "
        "of the facts behind it, the one that tells how it turned out, must still be unknown on "
        "every way. After the ending, in the quiz, that is seldom so: ask it in a scene."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    shows: [still_closed]
    asks:
      - shut_at_noon # here
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
  shut_at_noon:
    kind: estimate
    prompt: How likely is it that the harbour is closed at noon?
    answer: true
    explanation: It was.
    facts: [still_closed]
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    asks:
      - shut_at_noon
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
  shut_at_noon:
    kind: estimate
    prompt: How likely is it that the harbour is closed at noon?
    answer: true
    explanation: It was.
    facts: [still_closed]
""",
    check=check,
)
