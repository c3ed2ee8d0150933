"""Whole sessions of the plain player, read as somebody who listens to them would."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.playthrough.course import Stage
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.playthrough import Game
from tests.plain.sessions import Session
from tests.scenarios import built, tiny, tiny_source

TO_MEETING = ("1", "6", "1", "")
TO_DEBRIEF = (*TO_MEETING, "D4", "1", "", "", "", "9", "3", "", "1 2 3", "")


def at(*lines: str) -> Session:
    session = Session()
    session.type(*lines)
    return session


def in_order(text: str, *pieces: str) -> bool:
    """Whether the pieces stand in the text, one after another."""
    return re.search(".*".join(map(re.escape, pieces)), text, re.DOTALL) is not None


def test_the_cover_says_what_it_is_and_asks_who_you_are() -> None:
    said = Session().opens()
    assert in_order(said, "The harbour question", "invented", "The Gazette", "1. Harbour master",
                    "About 5 minutes.", "2. Analyst")  # fmt: skip
    assert "Port closed after blast" not in said, "a headline can give an outcome away"


def test_a_scene_is_told_from_where_and_when_to_what_can_be_done() -> None:
    said = Session().type("1", "6")
    assert in_order(
        said, "Harbour office, Thursday 4 March 2021", "First light", "[In your world]",
        "The radio",
        "[End of your world]", "[On the record: new in your dossier]", "2. The port authority",
        "[A ¶3] B2 [B] ?3", "[End of the record]", "Question · ", "1. almost no chance (1–5 %)",
        "7. almost certain (95–99 %)", "> 6", "Trust of the crews: 50 of 100", "What do you do?",
        "1. Back the port", "3. Resign at once. (not open: They trust you too much: 50.)",
    )  # fmt: skip


def test_an_aftermath_never_mixes_the_two_voices() -> None:
    said = at("1", "6").type("1")
    world, record = said.index("[In your world]"), said.index("[On the record: 4 March 2021]")
    assert world < said.index("The crews mutter.") < said.index("[End of your world]") < record
    assert record < said.index("The authority kept the port shut.") < said.index("[End of the rec")
    assert in_order(said, "Nearest to what happened: Back the port", "That is what you chose.")


def test_nothing_is_revealed_before_it_is_chosen() -> None:
    assert "kept the port shut" not in Session().type("1", "6", "d", "s", "m", "t", "a", "help")


def test_a_locked_choice_says_why_and_the_page_stands() -> None:
    session = at("1", "6")
    assert "That is not open: They trust you too much: 50." in session.type("3")
    assert session.run.view.choices


@pytest.mark.parametrize(
    ("lines", "command", "says"),
    [
        ((), "help", "rewind N"), ((), "?", "save and leave"), (("1",), "again", "First light"),
        ((), "d", "Your dossier is empty"), (("1",), "d", "[On the record: your dossier]"),
        (("1",), "DOSSIER", "2. The port authority closed"),
        (("1",), "f 2", "Source B: usually reliable"), (("1",), "fact 2", "1 independent source"),
        (("1",), "f", "as fact 2"), (("1",), "f 1", "as fact 2"), ((), "f 2", "is empty"),
        (TO_MEETING, "d", "[B ¶1] ?? (new)"),
        (TO_MEETING, "f 1", "How reliable the source is, you will be asked."),
        ((*TO_MEETING, "D4"), "f 1", "It is more exact than fact 2: The port authority"),
        ((), "s", "- The Gazette\n"), (("1",), "s", "“Port closed after blast”"),
        (("1",), "sources", "Reliability B: usually reliable. Its reporter stood on the quay."),
        (("1",), "t", "explains no word"), (("1",), "meters", "Ships waiting: 3"),
        (TO_MEETING, "n", "Trust of the crews: 40 of 100. Down by 10."),
        ((), "m", "has not begun"), (TO_MEETING, "map", "You chose: Back the port authority"),
        ((), "u", "nothing to take back"),
        (("1",), "u", "Taken back: your role.\n\nThe harbour question\n"),
        (("1", "6"), "u", "Taken back, your answer: very likely (80–95 %)\n"),
        (("1", "6", "1"), "undo", "Taken back: Back the port authority in public.\n"),
        ((*TO_MEETING, "D4"), "undo", "your answer: D: not usually reliable; 4: doubtful"),
        (TO_MEETING, "rewind 1", "First light"),
        (TO_MEETING, "r 7", "map lists them"), (TO_MEETING, "rewind", "map lists them"),
        (("1",), "reflect", "when the run is over"), (("1",), "export md", "when the run is over"),
        (("1",), "all", "when the run is over"), (("1",), "export", "export html"),
        ((*TO_DEBRIEF, "r 1"), "all", "when the run is over"),
        (TO_DEBRIEF, "u", "You have seen the right answer, so yours stays."),
        (("1",), "q", "You have left. This run is not saved."),
    ],
)  # fmt: skip
def test_every_command_is_obeyed(lines: tuple[str, ...], command: str, says: str) -> None:
    assert says in at(*lines).type(command)


@pytest.mark.parametrize(
    ("lines", "typed", "says"),
    [
        ((), "", "Type a number from 1 to 2"), ((), "3", "Type a number from 1 to 2"),
        ((), "-1", "Type a number"), ((), "²", "Type a number"), ((), "x" * 9999, "Type a number"),
        (("1",), "8", "Type one number from 1 to 7."), (("1",), "140 %", "from 0 to 100"),
        (("1", "6"), "4", "Type a number from 1 to 3"), (("1", "6"), "0", "Type a number"),
        (("1", "6", "1"), "1", "Press Enter to go on"), (TO_MEETING, "B", "such as B2"),
        (TO_MEETING, "", "such as B2"),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_asked_again_kindly(
    lines: tuple[str, ...], typed: str, says: str
) -> None:
    session = at(*lines)
    before = session.run.view
    assert says in session.type(typed)
    assert session.run.view == before


def test_a_question_that_asks_how_sure_is_kept_only_when_that_is_said() -> None:
    session = at(*TO_DEBRIEF[:-5])
    before = session.run.view
    assert "1. not sure (right +1, wrong 0)" in session.type("9")
    assert "Type 1, 2 or 3" in session.type("4")
    assert "very sure (right +3, wrong −6)" in session.type("again")
    assert in_order(session.type("undo"), "Taken back, your answer: 9 days", "How many days?")
    assert session.run.view == before
    assert in_order(session.type("8", "2"), "You answered: 8 days", "fairly sure", "Right", "+2",
                    "Why:", "So it was.", "[On the record]", "[End of the record]")  # fmt: skip


def test_an_answer_left_before_that_is_said_is_not_kept_and_said_so(tmp_path: Path) -> None:
    game = Game(tiny())
    with OpenRun.begin(game, 3, tmp_path, datetime.now(UTC)) as run:
        session = Session(run=run)
        session.type(*TO_DEBRIEF[:-5], "9")
        assert in_order(session.ends(), "not kept", "asked again", "play --plain --resume")
        path = run.path
    assert path is not None
    with OpenRun.resume(game, path) as again:
        assert "How many days?" in Session(run=again).opens()


@pytest.mark.parametrize(
    ("lines", "says"), [((), "nothing to save yet"), (("1", "undo"), "--resume"), (("1",), "--res")]
)
def test_who_leaves_is_told_to_go_on_with_a_run_that_is_there(
    tmp_path: Path, lines: tuple[str, ...], says: str
) -> None:
    with OpenRun.begin(Game(tiny()), 3, tmp_path, datetime.now(UTC)) as run:
        session = Session(run=run)
        session.type(*lines)
        assert says in session.type("quit")
    assert len(list(tmp_path.glob(f"*{run.header.run}*"))) == ("--res" in says)


def test_all_ten_kinds_can_be_answered() -> None:
    master = at(*TO_DEBRIEF)
    assert master.run.view.stage is Stage.DEBRIEF
    analyst = Session()
    said = analyst.type("2", "1", "3", "1 2", "2", "1a 2b", "s n", "", "", "2021-03-13", "3",
                        "1", "", "", '"sources"', "1", "", "3 2 1", "")  # fmt: skip
    assert analyst.run.view.stage is Stage.DEBRIEF
    assert "You answered: sources" in said
    assert in_order(
        said, "- The port is closed. – supported", "  On the record: The port authority"
    )
    debriefs = [session.run.playthrough.debrief() for session in (master, analyst)]
    papers = [paper for debrief in debriefs for paper in (debrief.in_scenes, debrief.quiz)]
    assert len({answer.kind for paper in papers for answer in paper.answers}) == 10


@pytest.mark.parametrize(
    ("typed", "asks"), [("sources", True), ("s", False), ("undo", False), ("quit", False)]
)
def test_a_command_where_a_word_is_asked_for_may_have_been_the_answer(
    typed: str, asks: bool
) -> None:
    session = Session()
    said = session.type("2", "1", "3", "1 2", "2", "1a 2b", "s n", "", "", "2021-03-13", "3",
                        "1", "", "")  # fmt: skip
    assert "Type a word or two.\n" in said
    assert ('type it in quotes: "' in session.type(typed)) == asks


def test_what_stands_in_brackets_is_explained_with_the_first_facts_alone() -> None:
    session = Session()
    assert "[A ¶3] B2 means source A, paragraph 3, and its grade" in session.type("1")
    assert "means source A" not in session.type(*TO_MEETING[1:])


def test_an_ending_says_that_it_is_one() -> None:
    assert in_order(at(*TO_MEETING, "D4", "1", "").type(""), "Your story ends here.\n", "Calm")


def test_the_debrief_says_that_nothing_was_missed() -> None:
    assert "You missed none that your role could meet." in at(*TO_DEBRIEF).type("all")


def test_terms_are_those_of_the_page_alone() -> None:
    source = tiny_source()
    source["terms"] = {"port": "Where ships lie."}
    session = Session(built(source))
    session.type(*TO_DEBRIEF[:-5])
    assert "explains no word" in session.type("t"), "the fact of the ending is no news in the quiz"
    assert "Where ships lie." in session.type("9", "3", "t"), "a fact behind the answer is read"


def test_a_fact_keeps_its_number_and_answers_to_it_to_the_end() -> None:
    source = tiny_source()
    source["variables"]["trust"]["start"] = 0
    session = Session(built(source))
    assert "2. The port authority" in session.type("1", "6")
    session.type("3", "", "", "9", "3", "", "1 2 3", "")
    told = session.type("all")
    assert in_order(told, "Facts you met", "2. The port", "Facts you missed", "1. ", "3. ")
    assert "You missed none" not in told
    assert told.count("is more exact than fact 2") == 1
    assert "is less exact" not in told, "a relation is told from one end"
    assert "[On the record: fact 3]" in session.type("f 3"), "a missed fact can be asked for"


def test_the_debrief_is_read_part_by_part() -> None:
    session = at(*TO_DEBRIEF)
    assert in_order(session.type("again"), "Debrief", "1. What was asked of you", "The two roads")
    assert "The port is yours." in session.type("")
    assert "How it ended" in session.type("")
    assert in_order(session.type("3"), "First light", "[On the record]", "The two roads meet")
    assert "Press Enter, or type a number from 1 to" in session.type("99")
    assert in_order(session.type("all"), "What was asked of you", "Brier", "Facts you m", "Sources")
    assert "Type reflect" in session.type("")


def test_the_player_says_how_it_could_have_gone_otherwise() -> None:
    session = at(*TO_DEBRIEF)
    said = session.type("reflect", "Wait a day.", "Ring \x1b[2J\u202e them.")
    assert in_order(said, "One way", "> Wait a day.", "And another", "Written down.")
    assert "In your own words" in session.type("all")
    assert session.run.playthrough.position.reflection[0] == "Wait a day."
    session.type("reflect", "Only this.", "")
    assert session.run.playthrough.position.reflection == ("Only this.",)


def test_nothing_typed_or_written_steers_the_terminal() -> None:
    hostile = "\x1b[2J\x1b]0;x\x07\u202e\x9b\r"
    source = tiny_source()
    for text in ("title", "summary", "disclaimer"):
        source[text] += hostile
    source["scenes"]["first_light"]["text"] = f"**{hostile}** {hostile}"
    source["facts"]["port_closed"]["said_by"] += hostile
    session = Session(built(source))
    said = session.opens() + session.type(hostile, "1", hostile, "d", "f 1", "6", f"1{hostile}")
    said += session.type(
        "m", *TO_DEBRIEF[2:], "reflect", hostile, "", "all", f"export md {hostile}/x"
    )
    assert not set(said) & set("\x1b\x07\x9b\r\u202e\x01\x02\x03")


def test_a_debrief_is_exported_once(tmp_path: Path) -> None:
    session = at(*TO_DEBRIEF)
    file = tmp_path / "my debrief.md"
    assert f"Written to {file}" in " ".join(session.type(f"export md {file}").split())
    assert file.read_text("utf-8").startswith("# ")
    assert "already" in session.type(f"export md {file}")
    assert "cannot be written" in session.type(f"export html {tmp_path}/no/where.html")
    session.type(f"export html {tmp_path}/page.html")
    assert "<html" in (tmp_path / "page.html").read_text("utf-8")


def test_the_end_of_all_lines_leaves_and_says_how_it_stands() -> None:
    session = at("1", "6")
    assert "You have left." in session.ends()
    assert session.player.left


WORDS = st.sampled_from(
    ["", "", "", "1", "2", "3", "6", "D4", "1a 2b", "s n", "1 2 3", "2021-03-13", "none", "u", "d",
     "f 1", "r 1", "rewind 2", "again", "m", "all", "reflect", "help", "t", "s", "n", "\x1b[2J"]
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(st.lists(WORDS | st.text(max_size=12), max_size=60))
def test_whatever_is_typed_the_game_goes_on(lines: list[str]) -> None:
    session = Session()
    said = session.opens() + session.type(*[line.replace("\n", " ") for line in lines])
    assert not {sign for sign in said if sign != "\n" and unicodedata.category(sign) == "Cc"}
    assert session.type("again")
