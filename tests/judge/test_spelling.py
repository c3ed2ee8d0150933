"""Whatever an author writes arrives in ink as it was written, wherever it stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing.authoring.export import ink
from briefing.scenario.scenario import Scenario
from tests.judge.node import Node
from tests.judge.stories import SIGNS
from tests.scenarios import built

TEXTS = st.lists(
    st.sampled_from((*SIGNS, "{", "}", "-", "=", " ", "\n", "\n\n", "/", "*", "INCLUDE", "'", '"'))
    | st.characters(categories=("L", "M", "N", "P", "S", "Zs")),
    max_size=12,
).map(lambda signs: "".join(signs) if "".join(signs).strip() else "")
"""A text of spaces alone, of whatever kind, says nothing: the runtime drops such lines at times."""


@given(text=TEXTS)
@example(text="")
@example(text=",")
@example(text="INCLUDE0")
@example(text="INCLUDE x\n\nEXTERNAL y()\n- else: z")
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_text_arrives_whole(text: str, node: Node) -> None:
    compiled = node.ask("compile", text=ink(saying(text)))
    assert not compiled["problems"]
    first, second = node.ask("play", names=[], ways=[[(0, None)]])["ways"][0]
    wanted = folded(text)
    tags = ["title: x", f"author: {wanted}", "scene: one", f"place: {wanted}"]
    assert first["tags"] == [tag.strip(" ") for tag in tags]
    assert folded("\n".join(first["lines"])) == folded("\n".join([text] * 5))
    assert first["choices"] == [wanted or "go"]
    assert folded("\n".join(second["lines"])) == folded("\n".join([text] * 5))


def saying(text: str) -> Scenario:
    """A scenario that says one text wherever it can."""
    doubled = text.replace("{", "{{").replace("}", "}}")
    return built(
        {
            "briefing": 1,
            "title": "x",
            "summary": text,
            "authors": [text],
            "roles": {"one": {"title": text, "brief": text, "start": "one"}},
            "variables": {"n": {"start": 0, "min": 0, "max": 1}},
            "scenes": {
                "one": {
                    "title": doubled,
                    "place": text + " ",
                    "text": [{"text": doubled}, {"when": "visited(one)", "text": doubled}],
                    "choices": [
                        {
                            "id": "go",
                            "text": doubled,
                            "outcome": doubled,
                            "change": {"n": 1},
                            "chance": [
                                {"weight": 1, "outcome": doubled, "goto": "end"},
                                {"weight": 1, "outcome": doubled, "goto": "end"},
                            ],
                        }
                    ],
                }
            },
            "endings": {
                "end": {
                    "title": doubled,
                    "text": [{"when": "visited(one)", "text": doubled}, {"text": doubled}],
                }
            },
        }
    )


def folded(text: str) -> str:
    """As ink folds white space."""
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


WORDS = [
    "else", "function", "has", "hasnt", "mod", "once", "cycle", "shuffle", "stopping", "ref",
    "return", "temp", "end", "done", "include", "var", "const", "list", "external", "todo", "min",
    "max", "random", "pow", "int", "float", "floor", "tunnel", "knot",
]  # fmt: skip


@pytest.mark.parametrize("word", WORDS)
def test_a_word_of_ink_is_a_name_like_any_other(word: str, node: Node) -> None:
    """As a variable, a value, a scene, a choice, a role."""
    source = {
        "briefing": 1,
        "title": "x",
        "summary": "x",
        "roles": {word: {"title": "x", "brief": "x", "start": word}},
        "variables": {
            word: {"start": 1, "min": 0, "max": 5},
            "held": {"start": word, "values": [word, "other"]},
        },
        "scenes": {
            word: {
                "title": f"{{{word}}}",
                "text": [{"when": f"{word} > 0 and role == {word}", "text": f"{{{word}}}{{held}}"}],
                "choices": [
                    {"id": word, "text": "x", "change": {word: 1}, "when": f"{word} < 3",
                     "goto": [{"when": f"chose({word}.{word})", "to": word}, {"to": "over"}]}
                ],
            }
        },
        "endings": {"over": {"title": "x", "text": "x"}},
    }  # fmt: skip
    assert not node.ask("compile", text=ink(built(source)))["problems"]
    steps = node.ask("play", names=[], ways=[[(0, None)]])["ways"][0]
    assert steps[1]["lines"] == ["2\n", f"2{word}\n"]
