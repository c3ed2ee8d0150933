"""Small scenarios to test with: `tiny()` has one of everything, `looping()` a cycle.

`tiny_source()` and `looping_source()` give the same as an author's plain data, fresh at each call,
to be edited before `built()` makes a scenario of it.
"""

from __future__ import annotations

import msgspec

from briefing.scenario.scenario import Scenario
from tests.scenario_parts import Source, facts, items, sources


def built(source: Source) -> Scenario:
    """The scenario that plain data describes."""
    return msgspec.convert(source, Scenario)


def tiny() -> Scenario:
    """Two roles, meters, an enumeration, chance, locks, branches, all ten kinds of item."""
    return built(tiny_source())


def looping(rounds: int = 100) -> Scenario:
    """Two scenes that lead into each other; a run can be as long as you like."""
    return built(looping_source(rounds))


def tiny_source() -> Source:
    """What `tiny()` is built from."""
    return {
        "briefing": 1,
        "id": "tiny",
        "title": "The harbour question",
        "summary": "A port, a blast, two people who must say something.",
        "authors": ["A. Teacher"],
        "disclaimer": "Everything here is *invented*.",
        "sources": sources(),
        "facts": facts(),
        "terms": {"draught": "How deep a ship sits in the water."},
        "roles": {
            "master": {
                "title": "Harbour master",
                "brief": "The port is **yours**.",
                "start": "first_light",
                "minutes": 5,
            },
            "analyst": {
                "title": "Analyst",
                "brief": "You only have the papers.",
                "start": "desk",
            },
        },
        "variables": {
            "trust": {
                "label": "Trust of the crews", "start": 50, "min": 0, "max": 100, "show": "meter"
            },
            "ships": {"label": "Ships waiting", "start": 3, "min": 0, "max": 9, "show": "number"},
            "signed": {"start": False},
            "stance": {"start": "neutral", "values": ["hostile", "neutral", "friendly"]},
        },
        "scenes": {**_master_scenes(), **_analyst_scenes()},
        "endings": {
            "walk_out": {
                "title": "The crews walk out",
                "text": "Nobody is left on the quay.",
                "date": "2021-03-13",
            },
            "calm": {
                "title": "Calm water",
                "text": [
                    {"text": "The port opens."},
                    {"when": "correct(how_likely)", "text": "You had seen it coming."},
                ],
                "shows": ["port_open"],
                "date": "2021-03-13",
            },
        },
        "items": items(),
        "quiz": {"master": ["how_long", "in_order"], "analyst": ["who_said", "in_order"]},
        "debrief": {"questions": ["What would have changed your mind?"], "readings": ["gazette"]},
    }  # fmt: skip


def _master_scenes() -> Source:
    return {
        "first_light": {
            "title": "First light",
            "date": "2021-03-04",
            "place": "Harbour office",
            "text": [
                {"text": "The radio has not stopped. Trust stands at {trust}."},
                {"when": "trust < 20", "text": "Nobody looks at you."},
            ],
            "shows": ["port_closed"],
            "asks": ["how_likely"],
            "choices": [
                {
                    "id": "close_ranks",
                    "text": "Back the port authority in public.",
                    "change": {"trust": -10},
                    "set": {"signed": True},
                    "outcome": "The crews mutter.",
                    "goto": "the_meeting",
                },
                {
                    "id": "toss_up",
                    "text": "Let the pilots decide.",
                    "chance": [
                        {
                            "weight": 3,
                            "outcome": "They agree.",
                            "set": {"stance": "friendly"},
                            "goto": "the_meeting",
                        },
                        {
                            "weight": 1,
                            "outcome": "They do not.",
                            "change": {"trust": -40},
                            "goto": "walk_out",
                        },
                    ],
                },
                {
                    "id": "resign",
                    "text": "Resign at once.",
                    "when": "trust < 30",
                    "locked": "They trust you too much: {trust}.",
                    "goto": "walk_out",
                },
            ],
            "record": {
                "text": "The authority kept the port shut.",
                "facts": ["port_closed"],
                "choice": "close_ranks",
            },
        },
        "the_meeting": {
            "title": "The meeting",
            "date": "2021-03-05",
            "text": "Chairs, tea, {ships} ships.",
            "shows": ["blast_heard"],
            "asks": ["grade_echo"],
            "choices": [
                {
                    "id": "promise",
                    "text": "Promise a date.",
                    "when": "signed or stance == friendly",
                    "change": {"trust": 20, "ships": -1},
                    "goto": [
                        {"when": "trust < 65 and not chose(first_light.toss_up)", "to": "evening"},
                        {"to": "calm"},
                    ],
                },
                {
                    "id": "threaten",
                    "text": "Threaten them.",
                    "change": {"trust": -60},
                    "set": {"stance": "hostile"},
                    "goto": [{"when": "trust < 20", "to": "walk_out"}, {"to": "evening"}],
                },
            ],
        },
        "evening": {
            "title": "Evening",
            "text": "Nothing moves. You write it down.",
            "goto": "calm",
        },
    }


def _analyst_scenes() -> Source:
    return {
        "desk": {
            "title": "The desk",
            "date": "2021-03-05",
            "text": "> Two papers.\n\nOne *lamp*.",
            "shows": ["port_closed", "blast_heard"],
            "asks": ["what_blast", "which_ships", "pair_up", "true_or_not"],
            "goto": "wire",
        },
        "wire": {
            "title": "The wire",
            "date": "2021-03-13",
            "text": "It ticks.",
            "shows": ["port_open"],
            "asks": ["when_open"],
            "choices": [
                {"id": "file_it", "text": "File it.", "goto": "calm"},
                {
                    "id": "hold_it",
                    "text": "Hold it back.",
                    "when": "not correct(when_open)",
                    "goto": "walk_out",
                },
            ],
            "record": {"text": "It opened.", "facts": ["port_open"]},
        },
    }


def looping_source(rounds: int = 100) -> Source:
    """What `looping()` is built from; `rounds` is where its counter stops."""
    source = tiny_source()
    return {
        **{key: source[key] for key in ("briefing", "summary", "sources", "facts")},
        "id": "looping",
        "title": "Round and round",
        "roles": {
            "guard": {"title": "Guard", "brief": "Walk the wall.", "start": "gate", "minutes": 9}
        },
        "variables": {
            "rounds": {
                "label": "Rounds", "start": 0, "min": 0, "max": rounds, "show": "number"
            },
            "luck": {"label": "Luck", "start": 5, "min": 0, "max": 10, "show": "meter"},
        },
        "scenes": {
            "gate": {
                "title": "The gate",
                "text": "Round {rounds}.",
                "shows": ["port_closed"],
                "choices": [
                    {"id": "walk", "text": "Walk on.", "change": {"rounds": 1}, "goto": "tower"},
                    {"id": "sleep", "text": "Sleep.", "when": "rounds > 0", "goto": "morning"},
                ],
                "record": {"text": "They walked.", "facts": ["port_closed"]},
            },
            "tower": {
                "title": "The tower",
                "text": [{"text": "Wind."}, {"when": "luck < 3", "text": "And rain."}],
                "choices": [
                    {
                        "id": "look",
                        "text": "Look out.",
                        "chance": [
                            {"weight": 1, "change": {"luck": 1}, "goto": "gate"},
                            {"weight": 1, "change": {"luck": -1}, "goto": "gate"},
                        ],
                    },
                    {"id": "turn", "text": "Turn round.", "goto": "gate"},
                ],
            },
        },
        "endings": {"morning": {"title": "Morning", "text": "The sun is up."}},
        "items": {},
        "quiz": [],
    }  # fmt: skip
