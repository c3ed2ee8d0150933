"""What a save file reads like, and what is said of one that does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.playthrough.event import (
    Answered,
    Chose,
    Continued,
    Event,
    Reflected,
    ShortResponse,
    TookRole,
)
from briefing.playthrough.saves import save
from briefing.playthrough.saves.save import Header
from briefing.playthrough.saves.trouble import RunIsBroken, SaveTrouble
from briefing.scenario.ids import ItemId
from tests.playthrough.saving import PAGE, chose, likely, role

HEADER = Header(run="a1b2", scenario="tiny", title="The harbour question", seed=7, created="2024")
EVENTS = (role(), likely(), chose("first_light", "close_ranks"), PAGE)
WHOLE = save.text(HEADER, EVENTS)
LINES = WHOLE.splitlines(keepends=True)

KINDS = (TookRole, Answered, Chose, Continued, Reflected)
made_up: st.SearchStrategy[Event] = st.one_of(*(st.from_type(kind) for kind in KINDS))


def test_what_is_written_is_read() -> None:
    saved = save.parsed(WHOLE)
    assert (saved.header, saved.events, saved.torn) == (HEADER, EVENTS, b"")
    assert [WHOLE[:end].count(b"\n") for end in saved.ends] == [1, 2, 3, 4, 5]


@given(st.lists(made_up, max_size=6))
@settings(max_examples=200, deadline=None)
def test_whatever_can_be_kept_is_read_again(made: list[Event]) -> None:
    kept = []
    for event in made:
        try:
            kept.append(save.keepable(event))
        except ValueError:
            continue
    assert save.parsed(save.text(HEADER, kept)).events == tuple(kept)


@pytest.mark.parametrize("at", range(len(LINES[0]), len(WHOLE)))
def test_a_file_cut_anywhere_behind_its_header_holds_every_whole_line(at: int) -> None:
    saved = save.parsed(WHOLE[:at])
    whole = WHOLE[:at].count(b"\n") - 1
    if WHOLE[at - 1 : at + 1] == b"}\n":  # all there, but for the end of the line
        whole, torn = whole + 1, b""
    else:
        torn = WHOLE[:at].rpartition(b"\n")[2]
    assert saved.events == EVENTS[:whole]
    assert saved.torn == torn


BROKEN: list[tuple[str, bytes, int]] = [
    ("empty", b"", 1),
    ("header cut", LINES[0][:-5], 1),
    ("another kind of file", b"PK\x03\x04\n", 1),
    ("another JSON", b'{"briefing": 1}\n', 1),
    ("no seed but a word", LINES[0].replace(b'"seed":7', b'"seed":"seven"'), 1),
    ("a seed too large", LINES[0].replace(b'"seed":7', b'"seed":99999999999999999999'), 1),
    ("a newer format", LINES[0].replace(b'"format":1', b'"format":2'), 1),
    ("not UTF-8", LINES[0].replace(b"harbour", b"\xff\xfe"), 1),
    ("nested", b'{"file":"briefing-run","scenario":"x","y":' + b"[" * 100_000 + b"\n", 1),
    ("an event that is none", LINES[0] + LINES[1] + b'{"do":"win"}\n' + LINES[2], 3),
    ("an event with more", LINES[0] + b'{"do":"continue","x":1}\n', 2),
    ("an event nested", LINES[0] + b'{"do":"role","role":' + b"[" * 100_000 + b"\n", 2),
    ("an answer of no kind", LINES[0] + b'{"do":"answer","item":"a","response":{}}\n', 2),
    ("a band that is none", LINES[0] + LINES[1] + LINES[2].replace(b"2", b"8"), 3),
    ("not a number", LINES[0] + b'{"do":"answer","item":"a","response":NaN}\n', 2),
    ("a line of nothing", LINES[0] + LINES[1] + b"\0" * 20 + b"\n", 3),
    ("an empty line", LINES[0] + b"\n" + LINES[1], 2),
    ("two headers", LINES[0] + LINES[0], 2),
    ("as long as a film", b"x" * (save.LARGEST + 1), 1),
]


@pytest.mark.parametrize(("data", "line"), [row[1:] for row in BROKEN], ids=[r[0] for r in BROKEN])
def test_a_broken_file_is_said_with_its_line(tmp_path: Path, data: bytes, line: int) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(data)
    with pytest.raises(RunIsBroken) as caught:
        save.read(path)
    assert caught.value.line == line
    assert f"line {line}:" in str(caught.value)
    assert str(caught.value).isprintable()


@given(st.binary(max_size=80), st.integers(0, len(WHOLE)), st.integers(0, 40))
@settings(max_examples=300, deadline=None)
def test_no_bytes_make_it_fall(noise: bytes, at: int, gone: int) -> None:
    try:
        save.parsed(WHOLE[:at] + noise + WHOLE[at + gone :])
    except RunIsBroken as broken:
        assert broken.line >= 1


def test_what_is_not_a_file_is_not_waited_for(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.jsonl"):
        with pytest.raises(SaveTrouble, match="no such run"):
            save.read(path)


def test_strings_from_a_file_cannot_steer_a_terminal() -> None:
    steering = "\x1b[2J\u202e"
    header = Header(run=steering, scenario=steering, title=steering)
    said = Answered(ItemId("who_said"), ShortResponse(steering, 1))
    saved = save.parsed(save.text(header, [said, Reflected((steering,))]))
    shown = [saved.header.run, saved.header.scenario, saved.header.title]
    for event in saved.events:
        match event:
            case Answered(response=ShortResponse(text=text)):
                shown.append(text)
            case Reflected(ways=ways):
                shown += ways
    assert len(shown) == 5
    assert all(text == "␛[2J⟨U+202E⟩" for text in shown)


@pytest.mark.parametrize(
    "event",
    [
        Reflected(("x" * 2001,)),
        Reflected(("a", "b", "c")),
        Reflected(("\u202e" * 2000,)),  # grows when it is made visible
        Answered(ItemId("a"), ShortResponse("x" * 201, 1)),
        Answered(ItemId("a"), ShortResponse("x", 4)),  # type: ignore[arg-type]
    ],
)
def test_what_could_not_be_read_again_is_not_written(event: Event) -> None:
    with pytest.raises(ValueError, match=r"length|Invalid"):
        save.keepable(event)


def test_half_a_character_is_kept_as_a_sign() -> None:
    """A terminal hands over bytes that are no text as halves of characters."""
    assert save.keepable(Reflected(("caf\udce9",))) == Reflected(("caf⟨U+DCE9⟩",))
