"""The library: what is found where, by which name, and what is said of what is not found."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.authoring.library import OWN, Unknown, entries, find, shipped

SMALL = "title: {title}\nroles: {{a: {{title: Ann, minutes: 5}}}}\nsummary: Short.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(OWN, raising=False)
    return tmp_path


def write(path: Path, title: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SMALL.format(title=title), "utf-8")
    return path


def titles(own: Path) -> dict[str, str]:
    return {entry.id: entry.headline.title if entry.headline else "" for entry in entries(own)}


def test_the_shipped_scenarios_are_there() -> None:
    found = {entry.id: entry for entry in entries()}
    assert set(found) >= {"first-steps", "niger-withdrawal"}
    assert all(entry.headline and entry.headline.roles for entry in found.values())


def test_ones_own_come_after_the_games_and_can_stand_in_for_them(here: Path) -> None:
    own = here / "own"
    write(own / "mine.yaml", "Mine")
    write(own / "folder" / "scenario.yaml", "In a folder")
    write(own / "first-steps" / "scenario.yaml", "My own first steps")
    write(own / ".hidden.yaml", "Hidden")
    (own / "notes").mkdir()
    found = titles(own)
    assert found["mine"] == "Mine"
    assert found["folder"] == "In a folder"
    assert found["first-steps"] == "My own first steps"
    assert not {".hidden", "notes"} & set(found)
    assert find("first-steps", own).path == own / "first-steps"


def test_the_environment_names_another_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here / "elsewhere" / "there.yaml", "There")
    monkeypatch.setenv(OWN, "elsewhere")
    assert titles(here / "own")["there"] == "There"


def test_what_cannot_be_read_is_listed_without_a_title(here: Path) -> None:
    (here / "broken.yaml").write_bytes(b"\xff\xfe\0")
    assert titles(here)["broken"] == ""


@pytest.mark.parametrize("name", ["./my.yaml", "my.yaml", "my-folder/", "my-folder", "./my-folder"])
def test_a_path_is_a_scenario_too(here: Path, name: str) -> None:
    write(here / "my.yaml", "Mine")
    write(here / "my-folder" / "a.yaml", "Mine")
    entry = find(name)
    assert entry.path == Path(name)
    assert entry.id == ("my" if name.endswith(".yaml") else "my-folder")


def test_a_name_goes_before_a_folder_that_is_called_the_same(here: Path) -> None:
    write(here / "first-steps" / "scenario.yaml", "Not this")
    assert find("first-steps").path == shipped() / "first-steps"
    assert find("./first-steps").path == Path("first-steps")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("first-step", "Did you mean first-steps?"),
        ("niger", "Did you mean niger-withdrawal?"),
        ("qqq", "There are: first-steps"),
        ("\x1b[2J", "“␛[2J”"),
        ("", "There are"),
    ],
)
def test_a_name_that_does_not_exist_is_answered_with_those_that_do(name: str, says: str) -> None:
    with pytest.raises(Unknown, match="no scenario") as unknown:
        find(name)
    assert says in str(unknown.value)
