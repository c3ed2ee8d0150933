"""Whatever stands in a file: the loader answers, soon, with a scenario or with an error."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.authoring.check import run
from briefing.authoring.check.study import Study
from briefing.authoring.export import ink, left_out
from briefing.authoring.graph.dot import dot
from briefing.authoring.graph.drawn import picture
from briefing.authoring.graph.mermaid import mermaid
from briefing.authoring.graph.svg.svg import svg
from briefing.authoring.graph.tree import text as tree
from briefing.authoring.loader import Loaded
from briefing.authoring.report import render
from tests.loader.smallest import SMALLEST, written

FIRST_STEPS = Path(__file__).parents[2] / "scenarios" / "first-steps"
FUZZ = settings(
    deadline=5_000,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def check(loaded: Loaded) -> None:
    """No scenario exactly where there is an error; every finding can be shown and is harmless."""
    errors = [one for one in loaded.diagnostics if one.severity == "error"]
    assert (loaded.scenario is None) == bool(errors)
    for one in loaded.diagnostics:
        assert one.code
        assert one.message
        assert one.place or one.code == "and-more"
        shown = render(one)
        assert all(sign == "\n" or ord(sign) >= 0x20 for sign in shown)
        if one.place and one.place.source:
            assert 1 <= one.place.column <= len(one.place.source) + 1
        loaded.place(one.path)


def work(loaded: Loaded) -> None:
    """What can be read can be checked, drawn and exported, whatever it says."""
    if loaded.scenario is None:
        return
    for finding in run.check(loaded, limit=500).findings:
        assert finding.diagnostic.place
        render(finding.diagnostic)
    drawn = picture(Study(loaded, loaded.scenario, limit=500))
    for text in (mermaid(drawn), dot(drawn), svg(drawn), tree(drawn), ink(loaded.scenario)):
        assert text
    assert left_out(loaded.scenario)


@FUZZ
@given(data=st.binary(max_size=300))
def test_any_bytes(data: bytes, tmp_path: Path) -> None:
    check(written(tmp_path, data))


SIGNS = st.sampled_from(
    [*"abe:-?[]{}&*!|>'\"%@`#, \n\t~<=", "\n  ", ": ", "- ", "\ufeff", "\u202e"]
)


@FUZZ
@given(text=st.text(max_size=200) | st.lists(SIGNS, max_size=80).map("".join))
def test_any_text(text: str, tmp_path: Path) -> None:
    check(written(tmp_path, text.encode("utf-8", "surrogatepass")))


@FUZZ
@given(at=st.integers(0, len(SMALLEST)), text=st.lists(SIGNS, max_size=6).map("".join))
def test_any_insertion(at: int, text: str, tmp_path: Path) -> None:
    check(written(tmp_path, SMALLEST[:at] + text + SMALLEST[at:]))


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    """A scenario that uses nearly everything, as plain data."""
    document: dict[str, Any] = {}
    for path in sorted(FIRST_STEPS.glob("*.yaml")):
        found = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        document |= found
    return document


def spots(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in plain data: what holds it, and its key or number."""
    todo = [node]
    while todo:
        one = todo.pop()
        inside = one.items() if isinstance(one, dict) else enumerate(one)
        for key, value in list(inside):
            yield one, key
            if isinstance(value, dict | list):
                todo.append(value)


STRANGE: list[Any] = [
    "", "null", "true", "yes", "0", "-1", "1e999", ".nan", "0x1F", "nobody_here", "{x}", "{", "a b",
    "x and", "\u202e", "2021-13", "[]", [], {}, [[]], [{}], {"a": "b"}, {"": ""}, [""], {"id": []},
    ["a", "a"], {"when": "x", "to": []}, {"text": {}}, {"start": []}, "9" * 5000,
]  # fmt: skip


@FUZZ
@given(data=st.data())
def test_one_mutation(data: st.DataObject, tmp_path: Path, whole: dict[str, Any]) -> None:
    document = copy.deepcopy(whole)
    places = list(spots(document))
    holder, key = places[data.draw(st.integers(0, len(places) - 1))]
    match data.draw(st.sampled_from(["delete", "retype", "rename", "double", "key"])):
        case "delete":
            del holder[key]
        case "retype":
            holder[key] = data.draw(st.sampled_from(STRANGE))
        case "rename":
            holder[key] = f"{holder[key]}x" if isinstance(holder[key], str) else "x"
        case "double" if isinstance(holder, list):
            holder.append(holder[key])
        case _ if isinstance(holder, dict):
            name = data.draw(st.sampled_from([f"{key}x", "", "x_y", "<<", "role", "é", "a" * 70]))
            holder[name] = holder.pop(key)
    text = yaml.dump(document, Dumper=Plain, allow_unicode=True, width=10_000, sort_keys=False)
    if data.draw(st.booleans()):
        text += data.draw(st.sampled_from(text.splitlines(keepends=True)))
    loaded = written(tmp_path, text)
    check(loaded)
    work(loaded)


class Plain(yaml.SafeDumper):
    """Writes texts plain wherever that is possible, and nothing as an alias."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def plain(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    safe = text and text.isascii() and text.replace("_", "").replace("-", "").isalnum()
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, None if safe else '"')


Plain.add_representer(str, plain)
Plain.yaml_implicit_resolvers = {}


def test_the_unspoilt_scenario_is_one(whole: dict[str, Any], tmp_path: Path) -> None:
    text = yaml.dump(whole, Dumper=Plain, allow_unicode=True, sort_keys=False)
    loaded = written(tmp_path, text)
    assert loaded.diagnostics == ()
