"""What stands on the record in the small scenarios, and one question of each kind."""

from __future__ import annotations

from typing import Any

Source = dict[str, Any]
"""A scenario, or a part of one, as plain data: the way YAML would give it."""


def sources() -> Source:
    return {
        "gazette": {
            "title": "Port closed after blast",
            "publisher": "The Gazette",
            "published": "2021-03-04",
            "reliability": "B",
            "note": "Its reporter stood on the quay.",
        },
        "echo": {
            "title": "Harbour of fear",
            "publisher": "The Echo",
            "published": "2021-03",
            "reliability": "D",
            "follows": "gazette",
        },
    }


def facts() -> Source:
    return {
        "port_closed": {
            "text": "The port authority closed the harbour to all ships.",
            "date": "2021-03-04",
            "kind": "event",
            "said_by": "the port authority",
            "from": [
                {"source": "gazette", "paragraph": 3, "credibility": 2},
                {"source": "echo", "credibility": 3},
            ],
        },
        "blast_heard": {
            "text": "A blast was heard at four in the morning.",
            "date": "2021-03-04",
            "kind": "claim",
            "said_by": "nobody",
            "from": [{"source": "echo", "paragraph": 1, "credibility": 4}],
            "relations": {"refines": ["port_closed"]},
        },
        "port_open": {
            "text": "The port opened again after nine days.",
            "date": "2021-03-13",
            "kind": "event",
            "from": [{"source": "gazette", "paragraph": 9, "credibility": 1}],
            "relations": {"updates": ["port_closed"]},
        },
    }


def items() -> Source:
    """One of each kind."""
    return {
        "how_likely": _item("estimate", "Will it open within a week?", "port_open", answer=False),
        "grade_echo": _item("grade", "Grade the report.", "blast_heard", fact="blast_heard"),
        "what_blast": _item(
            "choice",
            "Who heard the blast?",
            "blast_heard",
            options=["the crews", {"id": "nobody", "text": "nobody named", "feedback": "Yes."}],
            answer="nobody",
        ),
        "which_ships": _item(
            "multiple",
            "Which ships are shut out?",
            "port_closed",
            options=[{"id": "small", "text": "small ones"}, {"id": "big", "text": "big ones"}],
            answers=["small", "big"],
            shuffle=False,
        ),
        "how_long": _item(
            "number", "How many days?", "port_open", answer=9, tolerance=1, unit="days"
        ),
        "when_open": _item("date", "When did it open?", "port_open", answer="2021-03-13"),
        "who_said": _item("short", "Who closed it?", "port_closed", accept=["port authority"]),
        "in_order": _item(
            "order", "In which order?", "port_open", items=["a blast", "a closure", "an opening"]
        ),
        "pair_up": _item(
            "match",
            "Who says what?",
            "blast_heard",
            pairs=[["The Gazette", "closed"], ["The Echo", "a blast"]],
        ),
        "true_or_not": _item(
            "claims",
            "What do the papers say?",
            "port_closed",
            claims=[
                {"text": "The port is closed.", "verdict": "supported", "facts": ["port_closed"]},
                {"text": "A ship sank.", "verdict": "not_stated"},
            ],
        ),
    }


def _item(kind: str, prompt: str, behind: str, /, **more: object) -> Source:
    return {
        "kind": kind, "prompt": prompt, "explanation": "So it was.", "facts": [behind], **more
    }  # fmt: skip
