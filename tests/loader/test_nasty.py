"""What is made to break a loader: one clear answer to each, and soon."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.authoring.loader import headline, load
from tests.loader.smallest import SMALLEST, codes, written


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """Nothing here may take long, even on a busy machine."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < 20


def bomb(levels: int) -> str:
    lines = ["x_0: &a0 [lol]"]
    for level in range(1, levels):
        several = ",".join([f"*a{level - 1}"] * 9)
        lines.append(f"x_{level}: &a{level} [{several}]")
    return "\n".join(lines) + "\n"


LATIN = SMALLEST.replace("Small", "Fran\xe7ais").encode("latin-1")
TEXTS: dict[str, tuple[str | bytes, str, tuple[int, int]]] = {
    "nothing": ("", "empty-file", (1, 1)),
    "blank": ("\n\n \n", "empty-file", (1, 1)),
    "a byte order mark alone": (b"\xef\xbb\xbf", "empty-file", (1, 1)),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not-text", (3, 1)),
    "zeros": (b"\x00" * 5000, "not-text", (1, 1)),
    "UTF-16": (SMALLEST.encode("utf-16"), "wrong-encoding", (1, 1)),
    "UTF-16 without a mark": (SMALLEST.encode("utf-16-le"), "wrong-encoding", (1, 1)),
    "UTF-32": (SMALLEST.encode("utf-32"), "wrong-encoding", (1, 1)),
    "Latin-1": (LATIN, "wrong-encoding", (2, 12)),
    "a bomb": (bomb(30), "anchor", (1, 6)),
    "flow lists": ("a: " + "[" * 10_000 + "]" * 10_000, "too-deep", (1, 63)),
    "flow lists without end": ("a: " + "[" * 1_000_000, "too-deep", (1, 63)),
    "flow mappings": ("{a: " * 10_000, "too-deep", (1, 241)),
    "block lists": ("- " * 10_000 + "x", "too-deep", (1, 121)),
    "indentation": (
        "".join(" " * depth + "a:\n" for depth in range(2_000)),
        "too-deep",
        (61, 61),
    ),
    "questions": ("? " * 10_000 + "x", "too-deep", (1, 121)),
    "many values": ("x_a: [" + "a," * 1_100_000 + "]", "too-large", (1, 2_000_001)),
    "a long key": (SMALLEST + "k" * 100_000 + ": 1\n", "bad-yaml", (10, 100_001)),
    "a long quoted key": (SMALLEST + '? "' + "k" * 1_000_000 + '"\n: 1\n', "unknown-key", (10, 3)),
}


READ_AHEAD = {"flow lists": (1, 1003), "flow lists without end": (1, 1003)}
"""Where libyaml itself gives up from 0.2.6 on: it reads ahead of what it hands over."""


@pytest.mark.parametrize("name", TEXTS)
def test_one_clear_answer(name: str, tmp_path: Path) -> None:
    text, code, place = TEXTS[name]
    loaded = written(tmp_path, text)
    (found,) = loaded.diagnostics
    assert found.place is not None
    assert found.code == code
    assert (found.place.line, found.place.column) in (place, READ_AHEAD.get(name))
    assert loaded.scenario is None
    assert len(found.message) < 200


def test_wrong_encodings_are_named(tmp_path: Path) -> None:
    (found,) = written(tmp_path, SMALLEST.encode("utf-16")).diagnostics
    assert "UTF-16" in found.message
    (found,) = written(tmp_path, LATIN).diagnostics
    assert "Byte 24 (0xE7)" in found.message


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert written(tmp_path, b"\xef\xbb\xbf" + SMALLEST.encode()).scenario
    loaded = written(tmp_path, b"\xef\xbb\xbftitel: T\n" + SMALLEST.encode())
    assert loaded.diagnostics[0].place is not None
    assert loaded.diagnostics[0].place.column == 1


def test_lines_are_counted_as_an_editor_does(tmp_path: Path) -> None:
    text = SMALLEST.replace("It ends.", '"It\u2028ends."').replace("\n", "\r\n") + "titel: T\r\n"
    (found,) = written(tmp_path, text).diagnostics
    assert found.place is not None
    assert (found.place.line, found.place.column, found.place.source) == (10, 1, "titel: T")


def test_a_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.write(b"title: ")
        file.truncate(100 * 2**20)
    assert codes(load(path)) == ["too-large"]
    assert headline(path) is None


def test_many_files_that_are_too_much_together(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.yaml").write_bytes(b"#" * (4 * 2**20))
    assert "too-large" in codes(load(tmp_path))


def test_many_findings_are_cut_short(tmp_path: Path) -> None:
    text = SMALLEST + "".join(f"unknown_{number}: 1\n" for number in range(20_000))
    loaded = written(tmp_path, text)
    assert len(loaded.diagnostics) == 1001
    assert loaded.diagnostics[-1].code == "and-more"


def test_many_names_that_are_nearly_right(tmp_path: Path) -> None:
    facts = "".join(
        f"  fact_{number}: {{text: F., kind: event, from: [{{source: s, credibility: 2}}]}}\n"
        for number in range(3_000)
    )
    shown = ", ".join(f"fact_{number}x" for number in range(3_000))
    text = SMALLEST.replace("goto: e", f"goto: e, shows: [{shown}]") + "facts:\n" + facts
    assert set(codes(written(tmp_path, text))) == {"unknown-fact", "and-more"}


@pytest.mark.parametrize("code", ["__import__('os').system('true')", "x" * 100_000, "(" * 100_000])
def test_conditions_are_data(code: str, tmp_path: Path) -> None:
    choice = "choices: [{id: c, text: C., goto: e, when: CODE}]"
    text = SMALLEST.replace("goto: e", choice).replace("CODE", f'"{code}"')
    (found,) = written(tmp_path, text).diagnostics
    assert found.code in ("bad-condition", "unknown-variable")


def test_nothing_in_a_text_steers_a_terminal(tmp_path: Path) -> None:
    text = SMALLEST.replace("title: Small", 'title: "[red]a\\e[31m\\u202eb\\x9b"')
    loaded = written(tmp_path, text)
    assert loaded.scenario is not None
    assert loaded.scenario.title == "[red]a␛[31m⟨U+202E⟩b⟨U+009B⟩"
    raw = written(tmp_path, SMALLEST.replace("Small", "a\u202eb"))
    assert raw.scenario is not None
    assert raw.scenario.title == "a⟨U+202E⟩b"


def test_messages_are_harmless_too(tmp_path: Path) -> None:
    (found,) = written(tmp_path, SMALLEST + '"\\e[31mx": 1\n').diagnostics
    assert "\x1b" not in found.message
    assert "␛[31mx" in found.message


class TestFolders:
    """What can be wrong with files rather than with what stands in them."""

    def test_nothing_there(self, tmp_path: Path) -> None:
        assert codes(load(tmp_path / "none")) == ["missing-file"]
        assert codes(load(tmp_path / "none.yaml")) == ["missing-file"]
        assert codes(load(tmp_path / "no\0ne")) == ["unreadable-file"]
        assert codes(load(tmp_path / ("n" * 5000))) == ["unreadable-file"]
        assert headline(tmp_path / ("n" * 5000)) is None

    def test_no_yaml(self, tmp_path: Path) -> None:
        (tmp_path / "playthroughs").mkdir()
        (tmp_path / "playthroughs" / "a.yaml").write_text("nonsense: [")
        (tmp_path / ".hidden.yaml").write_text("nonsense: [")
        (tmp_path / "teaching.md").write_text("nonsense: [")
        assert "no-yaml" in codes(load(tmp_path))

    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "a-folder"
        folder.mkdir()
        (folder / "scenario.yaml").write_text(SMALLEST)
        return folder

    def test_a_folder(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        (folder / "more").mkdir()
        (folder / "more" / "b.yml").write_text("endings:\n  f: {title: F, text: It ends.}\n")
        loaded = load(folder)
        assert loaded.diagnostics == ()
        assert loaded.scenario is not None
        assert (loaded.scenario.id, list(loaded.scenario.endings)) == ("a-folder", ["e", "f"])
        place = loaded.place(("endings", "f", "title"))
        assert (Path(place.file).name, place.line, place.column) == ("b.yml", 2, 14)

    def test_the_same_twice_names_both_places(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        more = "title: T\nscenes:\n  a: {title: A, text: T., goto: e}\n"
        (folder / "zmore.yaml").write_text(more)
        loaded = load(folder)
        assert [
            (one.code, one.place and one.place.line, Path(one.also[0].file).name, one.also[0].line)
            for one in loaded.diagnostics
        ] == [("duplicate-key", 1, "scenario.yaml", 2), ("duplicate-key", 3, "scenario.yaml", 7)]

    def test_one_broken_file_does_not_hide_the_others(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        (folder / "broken.yaml").write_text("facts: [")
        (folder / "more.yaml").write_text("itmes: {}\n")
        assert sorted(codes(load(folder))) == ["bad-yaml", "unknown-key"]

    def test_an_empty_file_among_others_is_no_error(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        (folder / "later.yaml").write_text("# to be written\n")
        loaded = load(folder)
        assert codes(loaded) == ["empty-file"]
        assert loaded.scenario is not None

    def test_a_way_out_of_the_folder(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        (tmp_path / "secret.yaml").write_text("authors: [Nobody]\n")
        (folder / "facts.yaml").symlink_to("../secret.yaml")
        loaded = load(folder)
        assert codes(loaded) == ["climbs-out"]
        assert loaded.scenario is None

    def test_links_to_folders(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        (folder / "round").symlink_to(".")
        (folder / "out").symlink_to("..")
        (folder / "gone.yaml").symlink_to("nowhere")
        (folder / "itself.yaml").symlink_to("itself.yaml")
        assert sorted(codes(load(folder))) == ["climbs-out", "link-loop", "link-loop", "link-loop"]

    def test_a_headline_stays_within_its_folder_too(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        (folder / "scenario.yaml").rename(tmp_path / "elsewhere.yaml")
        (folder / "scenario.yaml").symlink_to("../elsewhere.yaml")
        assert headline(folder) is None

    def test_the_whole_disk(self) -> None:
        assert load(Path("/")).scenario is None

    def test_an_id_is_not_chosen(self, tmp_path: Path) -> None:
        assert codes(written(tmp_path, SMALLEST + "id: another\n")) == ["bad-id"]
        assert written(tmp_path, SMALLEST + "id: small\n").scenario is not None

    def test_what_is_no_file(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        os.mkfifo(folder / "pipe.yaml")
        assert codes(load(folder)) == ["unreadable-file"]
        assert codes(load(folder / "pipe.yaml")) == ["unreadable-file"]
        assert codes(load(Path("/dev/zero"))) == ["unreadable-file"]

    def test_what_may_not_be_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refused(*_arguments: object) -> None:
            raise PermissionError(13, "Permission denied")

        path = self.folder(tmp_path) / "scenario.yaml"
        monkeypatch.setattr(Path, "open", refused)
        (found,) = load(path).diagnostics
        assert (found.code, found.message) == (
            "unreadable-file",
            "This cannot be read: Permission denied.",
        )

    def test_names_that_are_no_text(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        with open(os.path.join(os.fsencode(folder), b"\xff\x1b.yaml"), "wb") as file:
            file.write(b"authors: [A]\n")
        (found,) = load(folder).diagnostics
        assert found.code == "bad-name"
        assert found.place is not None
        assert found.place.file.endswith("⟨U+DCFF⟩␛.yaml")

    def test_a_folder_s_name_is_an_id(self, tmp_path: Path) -> None:
        folder = self.folder(tmp_path)
        renamed = folder.rename(tmp_path / "My Folder")
        assert codes(load(renamed)) == ["bad-name"]
        assert (renamed / "scenario.yaml").rename(renamed / "Any Thing.yaml")
        loaded = load(renamed / "Any Thing.yaml")
        assert loaded.scenario is not None
        assert loaded.scenario.id == "Any Thing"
