"""`item-before-fact`: a question about something that not every player has been told by then."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.knowing import Asking, askings, known, way_with
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import joined
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import FactId
from briefing.scenario.item import ClaimsItem, EstimateItem, GradeItem, Item
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """One finding for each place in which an item is asked too early, for the first such role."""
    said: set[Path] = set()
    for asking in study.once(askings):
        missing = {} if asking.path in said else _missing(study, asking)
        if not missing:
            continue
        said.add(asking.path)
        first = next(iter(missing))
        reach = study.reaches[asking.role]
        names = joined([f"“{name}”" for name in missing])
        message = _(
            "As “{role}” a player can be asked “{item}” without having been shown {facts}. "
            "Show it on every way that leads here, or ask later."
        ).format(role=asking.role, item=asking.item, facts=names)
        trail = way_with(reach, asking.places, study.law.bit("knows", first), 0)
        yield Found(asking.path, message, also=(missing[first],), trail=trail)


def _missing(study: Study, asking: Asking) -> dict[FactId, Path]:
    """The facts behind an item that some way to it does not show, and where it names them."""
    certain = -1
    for place in asking.places:
        certain &= study.once(known)[asking.role].certain[place]
    below: Path = ("items", asking.item)
    told = _told(study.scenario.items[asking.item])
    return {
        fact: (*below, *path)
        for fact, path in told.items()
        if not certain & study.law.bit("knows", fact)
    }


def _told(item: Item) -> dict[FactId, Path]:
    """The facts that a player needs to have been told, and where the item names them."""
    if isinstance(item, EstimateItem):
        return {}
    found: dict[FactId, Path] = {fact: ("facts", n) for n, fact in enumerate(item.facts)}
    if isinstance(item, GradeItem) and item.fact is not None:
        found.setdefault(item.fact, ("fact",))
    for number, claim in enumerate(item.claims if isinstance(item, ClaimsItem) else ()):
        if claim.verdict != "not_stated":
            for n, fact in enumerate(claim.facts):
                found.setdefault(fact, ("claims", number, "facts", n))
    return found


RULE = Rule(
    code="item-before-fact",
    kind="teaching",
    severity="error",
    title=_("A question about a fact that some player has not been shown."),
    why=_(
        "Nobody should be marked on what they were never told. When a question is asked, in a "
        "scene or in the quiz, every way that leads there has to have shown all the facts behind "
        "it; the record of the scene that asks comes too late, since it is read after the choice. "
        "To ask ahead of the record on purpose, ask for an `estimate`: its fact is how it turned "
        "out, and its feedback waits until that is shown. Of `claims`, what the facts do not "
        "state needs no fact."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon:
    title: Noon
    text: They want an answer.
    asks:
      - closed_at_noon # here
    choices:
      - {id: answer, text: Answer them., goto: evening}
      - {id: go, text: Leave the room., goto: evening}
    record: {text: The authority kept it closed., facts: [still_closed]}
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
  closed_at_noon:
    kind: short
    prompt: Which port was still closed?
    accept: [this one]
    explanation: The harbour was closed at noon.
    facts: [still_closed]
quiz: [who_closed]
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: noon}
    record: {text: The authority closed the harbour., facts: [port_closed]}
  noon:
    title: Noon
    text: They want an answer.
    asks:
      - who_closed
    choices:
      - {id: answer, text: Answer them., goto: evening}
      - {id: go, text: Leave the room., goto: evening}
    record: {text: The authority kept it closed., facts: [still_closed]}
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
  closed_at_noon:
    kind: short
    prompt: Which port was still closed?
    accept: [this one]
    explanation: The harbour was closed at noon.
    facts: [still_closed]
quiz: [closed_at_noon]
""",
    check=check,
)
