"""`planned-told-as-done`: what is only planned is told as if it had happened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefing.authoring.check.carried import carries
from briefing.authoring.check.numerals import figures
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.sayings import joined
from briefing.authoring.check.study import Study
from briefing.authoring.check.wording import english, sentences, stems
from briefing.scenario import edtf
from briefing.scenario.diagnostic import Path
from briefing.scenario.fact import Fact
from briefing.scenario.ids import FactId
from briefing.scenario.item import ClaimsItem
from briefing.scenario.scenario import Scenario
from briefing.words import _

_AHEAD = re.compile(
    r"\b(?:plan\w*|will|would|shall|should|must|(?-i:may)|might|could|can|agree\w*|promis\w+"
    r"|announc\w+|intend\w*|intention\w*|expect\w*|propos\w+|aim\w*|hop(?:e[sd]?|ing)|schedul\w+"
    r"|prepar\w+|decid\w+|decision\w*|order(?:s|ed)?|want\w*|ask\w*|request\w*|call\w*\s+for"
    r"|deadline\w*|due|ahead|future|next|upcoming|coming|pending|ready|yet|if|goal\w*|target\w*"
    r"|vow\w*|pledg\w+|offer\w*|wish\w*|seek\w*|sought|tr(?:y|ies|ied|ying)"
    r"|(?:is|are|was|were|be|been|has|have|had)\s+to|going\s+to|set\s+(?:for|to)"
    r"|no|not|never|nobody|nothing)\b|n[’']t\b|[’']ll\b",
    re.IGNORECASE,
)


def check(study: Study) -> Iterator[Found]:
    """Plans that count as done; records, claims and explanations that only plans carry."""
    if english(study):
        yield from _unmarked(study.scenario)
        yield from _carried(study)
        yield from _sentences(study)


def _unmarked(scenario: Scenario) -> Iterator[Found]:
    """Events that speak of a plan, have a day after all of their sources, and count as done."""
    for name, fact in scenario.facts.items():
        if _after_its_sources(scenario, fact) and _AHEAD.search(fact.text):
            message = _(
                "This counts as done, but speaks of a plan, and none of its sources is as late as "
                "{date}: say `status: planned`."
            ).format(date=fact.date)
            yield Found(("facts", name), message, also=(("facts", name, "date"),))


def _carried(study: Study) -> Iterator[Found]:
    """Texts whose facts are all planned, and which do not say so."""
    scenario = study.scenario
    for path, text, facts in _told(study):
        if _planned(scenario, facts) and not _AHEAD.search(text):
            message = _(
                "This is told as done, and what carries it is only planned: {facts}. Say that it "
                "was a plan, or name a fact that reports it done."
            ).format(facts=joined([f"“{name}”" for name in facts]))
            also = tuple(("facts", name, "status") for name in facts)
            yield Found(path, message, hint=_reporting(scenario, facts), also=also)


def _sentences(study: Study) -> Iterator[Found]:
    """Sentences of a record that take more from a plan than from what was done."""
    facts = study.scenario.facts
    for name, scene in study.scenes():
        record = scene.record
        if record is None or len({facts[fact].status for fact in record.facts}) < 2:
            continue
        plans = [fact for fact in record.facts if facts[fact].status == "planned"]
        done = [fact for fact in record.facts if fact not in plans]
        for sentence in sentences(record.text):
            plan = None if _AHEAD.search(sentence) else _taken(study, sentence, plans, done)
            if plan is not None:
                message = _(
                    "This is told as done, and of the facts of this record only the plan “{fact}” "
                    "carries it. Say that it was a plan, or name a fact that reports it done."
                ).format(fact=plan)
                hint, also = _reporting(study.scenario, (plan,)), (("facts", plan, "status"),)
                yield Found(("scenes", name, "record", "text"), message, sentence, hint, also)


def _taken(study: Study, sentence: str, plans: list[FactId], done: list[FactId]) -> FactId | None:
    """The plan that alone carries a day or a number of a sentence, or two of its longer words."""
    facts = study.scenario.facts
    words = stems(sentence).difference(*(stems(facts[fact].text) for fact in done))
    said = [figure for figure in figures(sentence) if not carries(study, done, figure)]
    for plan in plans:
        if len(words & stems(facts[plan].text)) > 1:
            return plan
        if any(carries(study, (plan,), figure) for figure in said):
            return plan
    return None


def _told(study: Study) -> Iterator[tuple[Path, str, tuple[FactId, ...]]]:
    """Each text that says what happened, and the facts that are to carry it."""
    for name, scene in study.scenes():
        if scene.record is not None:
            yield ("scenes", name, "record", "text"), scene.record.text, scene.record.facts
    for id, item in study.scenario.items.items():
        path: Path = ("items", id)
        yield (*path, "explanation"), f"{item.prompt} {item.explanation}", item.facts
        for number, claim in enumerate(item.claims if isinstance(item, ClaimsItem) else ()):
            if claim.verdict == "supported":
                yield (*path, "claims", number, "text"), f"{item.prompt} {claim.text}", claim.facts


def _planned(scenario: Scenario, facts: tuple[FactId, ...]) -> bool:
    """Whether there are facts, and all of them are plans."""
    return bool(facts) and all(scenario.facts[name].status == "planned" for name in facts)


def _reporting(scenario: Scenario, facts: Iterable[FactId]) -> str | None:
    """A fact that says what became of one of the plans."""
    wanted = set(facts)
    for name, fact in scenario.facts.items():
        if fact.status == "done" and not wanted.isdisjoint(fact.relations.updates):
            return name
    return None


def _after_its_sources(scenario: Scenario, fact: Fact) -> bool:
    """Whether an event that counts as done begins more than a day after its last source."""
    if fact.kind != "event" or fact.status != "done" or fact.date is None:
        return False
    spans = [edtf.parse(scenario.sources[one.source].published) for one in fact.origins]
    begins = edtf.parse(fact.date)
    if begins.first is None or any(one.approximate or one.uncertain for one in (begins, *spans)):
        return False
    return all(one.last is not None and (begins.first - one.last).days > 1 for one in spans)


RULE = Rule(
    code="planned-told-as-done",
    kind="honesty",
    severity="error",
    title=_("A plan that is told as a deed."),
    why=_(
        "Much that is announced never happens. A fact counts as done only when a source reports "
        "it done: an event that speaks of a plan, on a day after all of its sources, has to say "
        "`status: planned`. A record, a supported claim or an explanation whose facts are all "
        "planned says so in its words (“planned”, “agreed”, “was to”), and so does a sentence of "
        "a record that takes its day, its number or two of its words from a plan alone."
    ),
    wrong="""\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The authority plans to keep the harbour closed.
    kind: event
    status: planned
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    shows: [port_closed]
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: The harbour remained closed. # here
      facts: [still_closed]
""",
    right="""\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The authority plans to keep the harbour closed.
    kind: event
    status: planned
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    shows: [port_closed]
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: The authority planned to keep the harbour closed.
      facts: [still_closed]
""",
    check=check,
)
