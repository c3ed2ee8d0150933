"""`not-comparable-compared`: two facts that cannot be compared are used as if they could."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.authoring.check.carried import written_out
from briefing.authoring.check.numerals import figures
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.check.wording import english, sentences
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import FactId
from briefing.scenario.item import ClaimsItem, NumberItem, OrderItem
from briefing.scenario.scenario import Scenario
from briefing.words import _

_COMPARING = re.compile(
    r"\b(?:than(?!\s+[\d$£€])|compared|rose|risen|rise|grew|grown|growth|fell|fallen|drop\w*"
    r"|s(?:hr)(?:ank|unk|ink\w*)|increas\w*|decreas\w*|declin\w*|doubl\w*|halv\w+|half|twice|down"
    r"|up|from\s.+\sto|difference|total|altogether|together|sum|in\s+all|left\s+of|remain\w*"
    r"|instead|against|gain\w*|lost|loss\w*|reduc\w*|cut|times)\b",
    re.IGNORECASE | re.DOTALL,
)
_DENIED = re.compile(r"\b(?:no|not|never|cannot|neither|nor)\b|n[’']t\b", re.IGNORECASE)
Pairs = dict[frozenset[FactId], Path]


def check(study: Study) -> Iterator[Found]:
    """Pairs marked `not_comparable` that are also set side by side: by the author's own word."""
    pairs = _pairs(study.scenario)
    if pairs:
        yield from _related(study.scenario, pairs)
        yield from _asked(study.scenario, pairs, english(study))
        yield from _recorded(study, pairs) if english(study) else ()


def _pairs(scenario: Scenario) -> Pairs:
    """What is marked not to be comparable, and where."""
    found: Pairs = {}
    for name, fact in scenario.facts.items():
        for number, other in enumerate(fact.relations.not_comparable):
            path = ("facts", name, "relations", "not_comparable", number)
            found.setdefault(frozenset((name, other)), path)
    return found


def _related(scenario: Scenario, pairs: Pairs) -> Iterator[Found]:
    """Relations that say of such a pair what can be said only of things that compare."""
    for name, fact in scenario.facts.items():
        for kind in ("corroborates", "refines", "conflicts"):
            for number, other in enumerate(getattr(fact.relations, kind)):
                path = pairs.get(frozenset((name, other)))
                if path is not None:
                    message = _(
                        "“{fact}” and “{other}” are marked `not_comparable`, and here `{kind}`: "
                        "only one of the two can hold."
                    ).format(fact=name, other=other, kind=kind)
                    here = ("facts", name, "relations", kind, number)
                    yield Found(here, message, also=(path,))


def _asked(scenario: Scenario, pairs: Pairs, in_english: bool) -> Iterator[Found]:
    """Items that reckon with both or order both; claims that compare them and are borne out."""
    for name, item in scenario.items.items():
        pair = _within(pairs, item.facts) if isinstance(item, NumberItem | OrderItem) else None
        if pair is not None and (isinstance(item, NumberItem) or _figures(scenario, pair)):
            yield _found(pairs, pair, ("items", name, "facts"))
        for number, claim in enumerate(item.claims if isinstance(item, ClaimsItem) else ()):
            supported = in_english and claim.verdict == "supported"
            pair = _within(pairs, claim.facts) if supported else None
            if pair is not None and _compares(claim.text):
                yield _found(pairs, pair, ("items", name, "claims", number, "text"))


def _figures(scenario: Scenario, pair: frozenset[FactId]) -> bool:
    """Whether both are figures: events can be put in order by their days whatever they are."""
    return all(scenario.facts[name].kind == "figure" for name in pair)


def _recorded(study: Study, pairs: Pairs) -> Iterator[Found]:
    """Records with a sentence that holds a number of each and a word that compares."""
    for name, scene in study.scenes():
        record = scene.record
        if record is None or _within(pairs, record.facts) is None:
            continue
        for sentence in sentences(record.text):
            numbers = _numbers(sentence) if _compares(sentence) else set()
            for pair in pairs if len(numbers) > 1 else ():
                mine = [_numbers(study.scenario.facts[fact].text) & numbers for fact in pair]
                if pair <= set(record.facts) and all(mine) and mine[0] != mine[1]:
                    yield _found(pairs, pair, ("scenes", name, "record", "text"), sentence)
                    break


def _compares(text: str) -> bool:
    """Whether a text compares, and does not say that one cannot."""
    return bool(_COMPARING.search(text)) and not _DENIED.search(text)


def _numbers(text: str) -> set[float]:
    """The numbers of a text, in digits or in words; dates aside."""
    found = {value for one in figures(text) if one.kind == "number" for value in one.values}
    return found | {number for number in written_out(text) if number > 2}


def _within(pairs: Pairs, facts: tuple[FactId, ...]) -> frozenset[FactId] | None:
    """The first pair that some facts hold both of."""
    return next((pair for pair in pairs if pair <= set(facts)), None)


def _found(pairs: Pairs, pair: frozenset[FactId], path: Path, part: str = "") -> Found:
    first, second = sorted(pair)
    message = _(
        "“{first}” and “{second}” are marked `not_comparable`, and here they are compared: take "
        "one of them out, or say that they count different things."
    ).format(first=first, second=second)
    return Found(path, message, part, also=(pairs[pair],))


RULE = Rule(
    code="not-comparable-compared",
    kind="honesty",
    severity="warning",
    title=_("A comparison of what is marked as not comparable."),
    why=_(
        "Numbers of different people, times or units make no sum, no difference and no line. "
        "Facts that are `not_comparable` cannot also corroborate, refine or contradict each "
        "other; no question for a number or an order rests on both; no supported claim and "
        "no sentence of a record sets one against the other. To let players find that out, ask "
        "with `choice` or `multiple`."
    ),
    wrong="""\
facts:
  port_closed:
    text: The port authority closed the harbour to 40 ships.
    kind: figure
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: On the quay 300 ships' crews were waiting at noon.
    kind: figure
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
    relations: {not_comparable: [port_closed]}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: By noon the 40 had grown to 300. # here
      facts: [port_closed, still_closed]
""",
    right="""\
facts:
  port_closed:
    text: The port authority closed the harbour to 40 ships.
    kind: figure
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: On the quay 300 ships' crews were waiting at noon.
    kind: figure
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
    relations: {not_comparable: [port_closed]}
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: The harbour was closed to 40 ships. At noon 300 crews were waiting.
      facts: [port_closed, still_closed]
""",
    check=check,
)
