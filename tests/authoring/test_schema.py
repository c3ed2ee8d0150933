"""The schema says what the loader says, as far as a schema can; a foreign validator judges."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec
import pytest

from briefing.authoring import schema
from briefing.authoring.check.example import whole
from briefing.authoring.check.registry import rules
from briefing.authoring.loader.shape import facts_of
from briefing.scenario import fact, item, role
from tests.loader.smallest import SMALLEST, written
from tests.loader.test_must_fail import EXPECTED, FILES
from tests.scenarios import looping_source, tiny_source
from tests.shipped import FOLDER

SHAPE = {
    "bad-date", "bad-id", "bad-key", "bad-language", "claim-without-speaker", "missing-bounds",
    "missing-key", "missing-values", "out-of-range", "unknown-key", "unknown-kind",
    "unknown-value", "wrong-length", "wrong-type",
}  # fmt: skip
"""The codes of what a schema can know. All others need the whole scenario, or the text itself."""

BEYOND = {
    "bounds-reversed": "compares two values",
    "condition-strange-value": "looks up a name",
    "date-answer": "asks the calendar",
    "hexadecimal": "other readers of YAML see a number",
    "not-a-number": "JSON has no such thing to compare",
    "octal": "other readers of YAML see a number",
    "paragraph-beyond-the-last": "looks up a source",
    "set-what-does-not-fit": "looks up a variable",
    "start-is-no-value": "compares two values",
    "start-out-of-bounds": "compares two values",
    "underscored-number": "other readers of YAML see a number",
}
"""Files with such a code that only the loader can refuse, and why."""


def judged(files: list[Path], folder: Path, *, whole: bool) -> set[Path]:
    """The files that the foreign validator refuses."""
    path = folder / "the-schema.json"
    path.write_text(schema.text(whole=whole), encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "-o", "json", "--schemafile", str(path)]
    done = subprocess.run([*command, *files], capture_output=True, text=True)
    said = json.loads(done.stdout)
    return {Path(one["filename"]) for one in [*said["errors"], *said.get("parse_errors", [])]}


def test_it_is_a_schema(tmp_path: Path) -> None:
    for name, text in (("part", schema.text()), ("whole", schema.text(whole=True))):
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--check-metaschema"]
    subprocess.run([*command, *tmp_path.iterdir()], check=True, capture_output=True)


def test_every_file_of_every_shipped_scenario_is_accepted(tmp_path: Path) -> None:
    files = sorted(FOLDER.rglob("*.yaml"))
    assert len(files) > 10
    assert judged(files, tmp_path, whole=False) == set()


def test_every_valid_scenario_of_the_tests_is_accepted(tmp_path: Path) -> None:
    texts = [SMALLEST, json.dumps(tiny_source()), json.dumps(looping_source())]
    texts += [whole(text) for rule in rules() for text in (rule.wrong, rule.right)]
    files = [tmp_path / f"{number}.yaml" for number, _text in enumerate(texts)]
    for path, text in zip(files, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    assert judged(files, tmp_path, whole=True) == set()
    assert judged(files, tmp_path, whole=False) == set()


def test_every_file_with_a_fault_of_shape_is_refused(tmp_path: Path) -> None:
    shaped = {path for path in FILES if SHAPE & set(codes(path))}
    refused = judged(sorted(shaped), tmp_path, whole=True)
    assert {path.stem for path in shaped - refused} == set(BEYOND)


def codes(path: Path) -> list[str]:
    return [code for code, _line, _column in EXPECTED.findall(path.read_text("utf-8"))]


PLAIN = SMALLEST.replace("Small\n", "1984\n")
LOADER_LIKE = {
    "a number as a title": (PLAIN, True),
    "a year as a date": (PLAIN + "x_a: 1\nsources: {s: {title: 7, publisher: P, "
                         "published: 2021, reliability: A}}\n", True),
    "own keys everywhere": (SMALLEST.replace("{title: R,", "{x_why: [1], title: R,")
                            .replace("  a:", "  x_Any Thing: 3\n  a:"), True),
    "empty where it may be": (SMALLEST + "license:\n", True),
    "empty where it may not": (SMALLEST.replace("summary: The smallest scenario.", "summary:"),
                               False),
    "a version that is none yet": (SMALLEST.replace("briefing: 1", "briefing: 2"), False),
    "an interval": (SMALLEST.replace("text: T.", "text: T., date: ../2021-03~"), True),
    "nothing to nothing": (SMALLEST.replace("text: T.", "text: T., date: ../.."), False),
    "a day of no month": (SMALLEST.replace("text: T.", "text: T., date: 2021-XX-03"), False),
    "a season's day": (SMALLEST.replace("text: T.", "text: T., date: 2021-21-03"), False),
}  # fmt: skip


def test_it_reads_as_the_loader_reads(tmp_path: Path) -> None:
    files = {tmp_path / f"{name}.yaml": case for name, case in LOADER_LIKE.items()}
    for path, (text, good) in files.items():
        assert (written(tmp_path, text, path.name).scenario is not None) == good
    refused = judged(list(files), tmp_path, whole=True)
    assert refused == {path for path, (_text, good) in files.items() if not good}


def test_every_key_is_described() -> None:
    mute = [f"{where}.{name}" for where, name, key in keys() if not key.get("description")]
    assert not mute


@pytest.mark.parametrize("model", [fact.Source, fact.Origin, fact.Fact, role.Variable, item.Claim])
def test_meanings_are_given_to_what_the_loader_takes(model: type[msgspec.Struct]) -> None:
    properties = schema.schema()["$defs"][model.__name__]["properties"]
    for name, hint in get_type_hints(model, include_extras=True).items():
        bare = facts_of(hint).bare
        if get_origin(bare) is Literal:
            key = properties[name]
            assert sorted(key["enum"]) == sorted(get_args(bare))
            said = next(meta.extra_json_schema for meta in get_args(hint) if _means(meta))
            pairs = zip(key["enum"], key["enumDescriptions"], strict=True)
            assert [*pairs] == said["meanings"]


def _means(meta: object) -> bool:
    return isinstance(meta, msgspec.Meta) and "meanings" in (meta.extra_json_schema or {})


def keys() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every key of every part."""
    found = schema.schema(whole=True)
    for where, part in {"": found, **found["$defs"]}.items():
        for name, key in part["properties"].items():
            yield where, name, key


def test_every_shipped_file_tells_its_editor_where_the_schema_is() -> None:
    for path in FOLDER.rglob("*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        assert found, path
        assert (path.parent / found[1]).resolve() == FOLDER / "schema.json"
