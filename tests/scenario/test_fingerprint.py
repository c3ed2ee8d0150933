"""Which edit of a scenario changes which fingerprint."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from briefing.scenario.fingerprint import TOLD, UNSEEN, prose, structure
from tests.edits import GONE, edited
from tests.scenario_parts import Source
from tests.scenarios import built, tiny, tiny_source

FIRST = "scenes.first_light"
OPTION = "items.what_blast.options.1"

TABLE: list[tuple[str, Any, str]] = [
    # what changes                          to                                  which changes
    ("title", "Another", "prose"),
    ("summary", "Another", "prose"),
    ("disclaimer", GONE, "prose"),
    ("authors", ["B. Teacher"], "prose"),
    ("language", "fr", "prose"),
    ("terms.draught", "Depth.", "prose"),
    ("debrief.questions", [], "prose"),
    ("roles.master.title", "Mistress", "prose"),
    ("roles.master.minutes", 9, "prose"),
    ("variables.trust.label", "Faith", "prose"),
    ("variables.trust.show", "number", "prose"),
    (f"{FIRST}.title", "Dawn", "prose"),
    (f"{FIRST}.text", "Another", "prose"),
    (f"{FIRST}.text.1.text", "Another", "prose"),
    (f"{FIRST}.text.1.when", "trust < 30", "prose"),
    (f"{FIRST}.date", "2021-03-03", "prose"),
    (f"{FIRST}.choices.0.text", "Another", "prose"),
    (f"{FIRST}.choices.0.outcome", [{"text": "Another", "when": "signed"}], "prose"),
    (f"{FIRST}.choices.1.chance.0.outcome", "Another", "prose"),
    (f"{FIRST}.choices.2.locked", GONE, "prose"),
    (f"{FIRST}.record.text", "Another", "prose"),
    (f"{FIRST}.record.choice", "toss_up", "prose"),
    ("endings.calm.text.1.text", "Another", "prose"),
    ("sources.gazette.note", "Another", "prose"),
    ("sources.echo.follows", GONE, "prose"),
    ("facts.port_closed.text", "Another", "prose"),
    ("facts.port_closed.date", "2021-03", "prose"),
    ("facts.blast_heard.relations", {"conflicts": ["port_open"]}, "prose"),
    ("items.how_likely.prompt", "Another", "prose"),
    ("items.how_likely.explanation", "Another", "prose"),
    ("items.how_likely.points", 3, "prose"),
    ("items.how_long.unit", "nights", "prose"),
    (f"{OPTION}.text", "no one named", "prose"),
    (f"{OPTION}.feedback", "Indeed.", "prose"),
    ("items.what_blast.options.0", "the pilots", "prose"),
    ("items.which_ships.shuffle", True, "prose"),
    ("items.in_order.items.0", "a bang", "prose"),
    ("items.pair_up.pairs.0.1", "shut", "prose"),
    ("items.true_or_not.claims.0.text", "Another", "prose"),
    ("roles.master.start", "the_meeting", "structure"),
    ("variables.trust.start", 60, "structure"),
    ("variables.trust.max", 90, "structure"),
    ("variables.stance.values", ["hostile", "neutral", "friendly", "torn"], "structure"),
    (f"{FIRST}.shows", [], "structure"),
    (f"{FIRST}.asks", [], "structure"),
    (f"{FIRST}.asks", ["how_likely", "how_long"], "structure"),
    (f"{FIRST}.choices.0.id", "close", "structure"),
    (f"{FIRST}.choices.0.goto", "evening", "structure"),
    (f"{FIRST}.choices.0.change.trust", -11, "structure"),
    (f"{FIRST}.choices.0.set.signed", False, "structure"),
    (f"{FIRST}.choices.1.chance.0.weight", 2, "structure"),
    (f"{FIRST}.choices.2.when", "trust < 31", "structure"),
    (f"{FIRST}.record.facts", ["blast_heard"], "structure"),
    ("scenes.the_meeting.choices.0.goto.0.when", "trust < 66", "structure"),
    ("scenes.evening.goto", "walk_out", "structure"),
    ("endings.calm.shows", [], "structure"),
    ("sources.echo.reliability", "E", "structure"),
    ("facts.blast_heard.from.0.credibility", 5, "structure"),
    ("items.how_likely.answer", True, "structure"),
    ("items.how_long.tolerance", 2, "structure"),
    ("items.when_open.answer", "2021-03", "structure"),
    ("items.what_blast.answer", "the crews", "structure"),
    ("items.which_ships.answers", ["small"], "structure"),
    ("items.true_or_not.claims.1.verdict", "contradicted", "structure"),
    ("quiz.master", ["in_order", "how_long"], "structure"),
    ("quiz.analyst", [], "structure"),
    (f"{OPTION}.id", "none", "both"),  # and the answer names it no more
    ("items.who_said.accept", ["the port"], "both"),
    ("items.pair_up.pairs.0.1", "a blast", "both"),  # now both can be swapped
    ("items.in_order.items", ["a blast", "a closure"], "both"),
    ("scenes.evening.choices", [{"id": "go", "text": "Go.", "goto": "calm"}], "both"),
    ("scenes.extra", {"title": "Extra", "text": "More.", "goto": "calm"}, "both"),
    ("endings.calm", {"title": "Calm", "text": "All is calm."}, "both"),
    ("id", "renamed", "neither"),
    ("check", {"ignore": {"some-rule": "Because."}}, "neither"),
    (f"{FIRST}.choices.0.when", None, "neither"),  # said outright, as it was
    ("items.how_long.tolerance", 1.0, "neither"),
    ("scenes.desk.shows", ["blast_heard", "port_closed"], "neither"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "which"), TABLE, ids=[row[0] for row in TABLE])
def test_an_edit_changes(path: str, value: object, which: str) -> None:
    before, after = tiny(), built(edited(tiny_source(), (path, value)))
    told, replayed = prose(before) != prose(after), structure(before) != structure(after)
    assert (told, replayed) == {
        "prose": (True, False),
        "structure": (False, True),
        "both": (True, True),
        "neither": (False, False),
    }[which]


def _turned(value: object) -> object:
    """The same data with the keys of every mapping the other way round."""
    if isinstance(value, dict):
        return {key: _turned(part) for key, part in reversed(value.items())}
    return [_turned(part) for part in value] if isinstance(value, list) else value


def test_the_order_of_keys_is_in_neither() -> None:
    turned: Source = _turned(tiny_source())  # type: ignore[assignment]  # a dict stays one
    assert list(turned) != list(tiny_source())
    assert structure(built(turned)) == structure(tiny())
    assert prose(built(turned)) == prose(tiny())


def test_the_order_of_choices_is_seen_and_the_order_of_branches_replayed() -> None:
    source = tiny_source()
    source["scenes"]["first_light"]["choices"].reverse()
    assert structure(built(source)) == structure(tiny())
    assert prose(built(source)) != prose(tiny())
    source = tiny_source()
    source["scenes"]["the_meeting"]["choices"][1]["goto"].reverse()
    assert structure(built(source)) != structure(tiny())
    assert prose(built(source)) == prose(tiny())


def test_they_are_short_and_hexadecimal() -> None:
    for fingerprint in (structure(tiny()), prose(tiny())):
        assert len(fingerprint) == 16
        assert int(fingerprint, 16)


def test_every_name_that_is_set_apart_is_a_field() -> None:
    """A field that is renamed must not fall out of its table in silence."""
    for kind, names in (*TOLD.items(), *UNSEEN.items()):
        assert names <= {field.name for field in msgspec.structs.fields(kind)}
