"""A new scenario loads, is clean by every rule, plays, and is never written over anything."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.authoring import schema
from briefing.authoring.check.run import check
from briefing.authoring.draft.draft import Draft, is_name, name_like
from briefing.authoring.draft.writing import written
from briefing.authoring.loader import load
from briefing.scenario.text import visible

ONE = Draft("town-water", "Town water", ("Head of the waterworks",))
SEVERAL = Draft(
    "town-water", "Town water", ("Mayor", "Mayor", "Лаборант", "3rd reader"), ("A", "B")
)


@pytest.mark.parametrize("draft", [ONE, SEVERAL], ids=["one role", "several"])
def test_it_is_clean_by_every_rule(draft: Draft, tmp_path: Path) -> None:
    report = check(load(written(draft, tmp_path)))
    assert [finding.diagnostic for finding in report.findings] == []


def test_it_has_one_of_what_an_author_needs_to_see(tmp_path: Path) -> None:
    scenario = load(written(ONE, tmp_path)).scenario
    assert scenario is not None
    scenes = scenario.scenes.values()
    choices = [choice for scene in scenes for choice in scene.choices]
    assert 3 <= len(scenes) <= 4
    assert any(one.show == "meter" for one in scenario.variables.values())
    assert any(choice.when and choice.locked for choice in choices)
    assert any(choice.chance for choice in choices)
    assert all(scene.record for scene in scenes if scene.choices)
    assert any(isinstance(scene.goto, tuple) for scene in scenes)
    assert any(fact.status == "planned" for fact in scenario.facts.values())
    assert any(item.__struct_config__.tag == "estimate" for item in scenario.items.values())
    assert scenario.quiz
    assert len(scenario.endings) == 2


def test_roles_have_ids_that_conditions_can_name() -> None:
    assert SEVERAL.role_ids == ("mayor", "mayor_2", "role_3", "rd_reader")
    assert Draft("a", "A", ("Null", "X men", "A 5", "A", "A")).role_ids == (
        "role_1", "role_2", "a_5", "a", "a_6"
    )  # fmt: skip
    assert Draft("a", "A", ("X", "X")).role_ids == ("role_1", "role_2")


ANY = st.text(min_size=1, max_size=60).filter(lambda text: bool(text.strip()))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(title=ANY, roles=st.lists(ANY, min_size=1, max_size=3), authors=st.lists(ANY, max_size=2))
def test_whatever_is_typed_stands_in_it_as_text(
    title: str, roles: list[str], authors: list[str], tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "any", ignore_errors=True)
    folder = written(Draft("any", title, tuple(roles), tuple(authors)), tmp_path)
    scenario = load(folder).scenario
    assert scenario is not None
    assert scenario.title == squeezed(title)
    assert [role.title for role in scenario.roles.values()] == [*map(squeezed, roles)]
    assert [*scenario.authors] == [*map(squeezed, authors)]


def squeezed(text: str) -> str:
    return visible(" ".join(text.split()))


def test_its_editor_finds_the_schema(tmp_path: Path) -> None:
    folder = written(ONE, tmp_path)
    assert (folder / "schema.json").read_text(encoding="utf-8") == schema.text()
    for path in folder.glob("*.yaml"):
        assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=schema.json\n")


def test_what_is_there_is_not_touched(tmp_path: Path) -> None:
    mine = tmp_path / ONE.name / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(FileExistsError):
        written(ONE, tmp_path)
    assert [path.name for path in mine.parent.iterdir()] == ["mine.txt"]


def test_what_cannot_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schema, "text", full)
    with pytest.raises(OSError, match="No space"):
        written(ONE, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("typed", "good", "near"),
    [
        ("town-water", True, "town-water"),
        ("a1-2", True, "a1-2"),
        ("Town Water!", False, "town-water"),
        ("l'été", False, "lete"),
        ("a/b", False, "a-b"),
        ("..", False, None),
        ("-x-", False, "x"),
        ("Водоканал", False, None),
        ("", False, None),
        ("a" * 70, False, "a" * 64),
    ],
)
def test_a_name_is_taken_or_a_near_one_offered(typed: str, good: bool, near: str | None) -> None:
    assert is_name(typed) is good
    assert name_like(typed) == near
    assert near is None or is_name(near)
