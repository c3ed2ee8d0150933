"""Command lines in a table: what they end with, and what they say. None ends in a traceback."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from briefing.playthrough.saves.save_file import SaveFile
from tests.cli.conftest import Run
from tests.scenarios import tiny_source

GOOD = json.dumps(tiny_source())
"""Every JSON text is YAML."""

FILES = {
    "good.yaml": GOOD.replace('"id": "tiny", ', ""),
    "bad.yaml": "briefing: 1\ntitle: A\ntitel: B\n",
    "worse.yaml": "briefing: 1\n" + "".join(f"t{n}: 1\n" for n in range(30)),
    "binary.yaml": "\0\1\2",
    "folder-of-one/scenario.yaml": GOOD.replace('"id": "tiny", ', ""),
    "empty-folder/readme.txt": "nothing",
    "garbage.jsonl": "what\n",
    "empty.jsonl": "",
    "other.jsonl": '{"file":"briefing-run","scenario":"some-other"}\n',
    "good.jsonl": '{"file":"briefing-run","scenario":"good"}\n{"do":"role","role":"master"}\n',
    "broken.jsonl": '{"file":"briefing-run","scenario":"good"}\n{"do":"fly"}\n{"do":"continue"}\n',
    "illegal.jsonl": '{"file":"briefing-run","scenario":"good"}\n{"do":"role","role":"king"}\n',
    "esc\x1b[2J.yaml": "title: 3",
}


@pytest.fixture(autouse=True)
def files(machine: Path) -> None:
    for name, text in FILES.items():
        path = machine / "work" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


BAD_SCENARIO = [
    ("play bad.yaml", "bad.yaml:3:1: error: .*titel.*unknown-key"),
    ("play bad.yaml", r"(?m)^    \| \^\^\^\^\^$"),
    ("play worse.yaml", "There are 3[0-9] errors.*briefing check worse.yaml"),
    ("play binary.yaml", "binary.yaml"),
    ("play missing.yaml", "missing.yaml.*There is no such file"),
    ("play ./nowhere/", "nowhere.*no such file"),
    ("play empty-folder/", "no .yaml file"),
    ("play esc\x1b[2J.yaml", "esc␛"),
    ("graph bad.yaml --to svg", "bad.yaml:3:1: error: .*titel.*unknown-key"),
    ("play --replay missing.jsonl", "no file “missing.jsonl”"),
    ("play --replay empty-folder", "no file “empty-folder”"),
    ("play --replay garbage.jsonl", "garbage.jsonl: .*line 1"),
    ("play --replay empty.jsonl", "empty.jsonl: .*line 1"),
    ("play good.yaml --replay other.jsonl", "another scenario: “some-other”"),
    ("play good.yaml --replay broken.jsonl", "broken.jsonl: .*line 2"),
    ("play good.yaml --replay illegal.jsonl", "taking the role “king” is not possible"),
]
USAGE = [
    ("play no-such-scenario", "no scenario “no-such-scenario”. There are: first-steps"),
    ("play first-stepps", "Did you mean first-steps?"),
    ("play --plain", "Say which scenario"),
    ("play good.yaml --role king", "no role “king” here. There are: master, analyst."),
    ("play good.yaml --seed -3", "seed"),
    ("play good.yaml --seed x", "a seed is a whole number"),
    ("play good.yaml --seed 99999999999999999999", "a seed is a whole number"),
    ("play good.yaml --new --resume last", "not allowed with"),
    ("play --resume last --role master", "has its role"),
    ("play good.yaml --replay good.jsonl --seed 0", "its seed already"),
    ("play --resume last", "no run “last”"),
    ("play good.yaml --resume abc", "no run “abc”"),
    ("play --replay other.jsonl", "no scenario “some-other”"),
    ("export last --to md", "no run “last”"),
    ("export last", "--to"),
    ("export last --to pdf", "pdf"),
    ("export no-such-scenario --to ink", "no scenario"),
    ("export first-steps --to ink --scenario good.yaml", "without --scenario"),
    ("new", "Say what it is to be called"),
    ("new Town.Water", "“Town.Water” is not. Try town-water."),
    ("new ..", "Try town-water."),
    ("new esc\x1b[2J", "esc␛"),
    ("new folder-of-one", "is there already"),
    ("new x --in nowhere", "no folder “nowhere”"),
    ("check no-such-scenario", "no scenario"),
    ("check", "PATH"),
    ("check ", "no scenario “”"),
    ("graph first-steps --to pdf", "pdf"),
    ("graph first-steps --to svg --tui", "not allowed with"),
    ("graph first-steps --to svg --role king", "no role “king” here. There are: harbour_master."),
    ("graph first-steps --to svg --limit 0", "a whole number from 1 up"),
    ("fly", "fly"),
    ("fly\x1b[2J", "fly"),
    ("--fly\x1b[2J", "fly"),
    ("list --fly\x1b[2J", "unrecognized arguments: --fly␛"),
]
FINE = [
    ("--help", "Without a command the library opens"),
    ("--version", r"briefing \d+\.\d+"),
    ("play --help", "--replay FILE"),
    ("", "Play one line by line with: briefing play NAME"),
    ("list", r"first-steps: [^\n]+\n  Harbour master \(--role harbour_master\), about \d+ minutes"),
    ("runs", "There are no runs yet"),
    ("schema", r'"\$schema": .*"title": "Scenario"'),
    ("schema --whole", '"required": .*"briefing"'),
    ("graph good.yaml --to mermaid", "^flowchart TB\n"),
    ("graph good.yaml --to dot --role analyst", '^digraph {.*"desk" -> "wire"'),
    ("graph good.yaml --to svg", "^<svg .*</svg>\n$"),
    ("graph good.yaml --tui", "Harbour master → First light · 100 %\n  ◆ close_ranks → "),
    ("graph good.yaml --tui --limit 3", "Not finished"),
    ("play good.yaml", "Who will you be?.*Saved|You have left"),
    ("play folder-of-one/ --plain --role analyst --seed 7", "The desk"),
    ("play folder-of-one --unsaved", "This run is not saved"),
    ("play good.yaml --replay good.jsonl", "> 1\n.*First light"),
    ("play first-steps --role harbour_master", "is invented.*You keep the harbour.*do you do"),
]


@pytest.mark.parametrize(("line", "says"), BAD_SCENARIO)
def test_what_is_wrong_with_a_file_is_said_with_its_place(
    briefing: Run, line: str, says: str
) -> None:
    said = briefing(*line.split(" "))
    assert said.code == 1
    assert re.search(says, said.err, re.DOTALL), said.err
    harmless(said.out + said.err)


@pytest.mark.parametrize(("line", "says"), USAGE)
def test_what_cannot_be_meant_is_said(briefing: Run, line: str, says: str) -> None:
    said = briefing(*line.split(" "))
    assert said.code == 2
    assert says in said.err
    harmless(said.out + said.err)


@pytest.mark.parametrize(("line", "says"), FINE)
def test_what_can_be_done_is_done(briefing: Run, line: str, says: str) -> None:
    said = briefing(*line.split())
    assert (said.code, said.err) == (0, "")
    assert re.search(says, said.out, re.DOTALL), said.out
    harmless(said.out)


def test_a_new_scenario_checks_clean_and_plays_to_its_end(briefing: Run) -> None:
    said = briefing("new", "town-water", "--role", "Mayor")
    assert (said.code, said.err) == (0, "")
    path = re.findall(r"briefing (?:play|check) (\S+)", said.out)
    assert path == ["./town-water"] * 3
    assert "town-water: nothing to mend\n" in briefing("check", path[0], "--fail-on", "info").out
    told = briefing("play", path[0], "--role", "mayor", "--unsaved", typed="1\n\n5\n1\n\n2\n\n\n")
    assert "They drink" in told.out
    again = briefing("new", "town-water")
    assert (again.code, again.out) == (2, "")


def test_a_run_is_gone_on_with(briefing: Run) -> None:
    left = briefing("play", "good.yaml", "--role", "master", "--seed", "7", typed="6\n1\n")
    run = re.search(r"briefing play --plain --resume (\w+)", left.out)
    assert run, left.out
    assert re.search(rf"{run[1]}  .*The harbour question  master  ", briefing("runs").out)
    again = briefing("play", "good.yaml", typed="")
    assert "You go on where you left off" in again.out
    assert "You chose: Back the port authority" in again.out
    named = briefing("play", "good.yaml", "--resume", run[1][:6], typed="\n")
    assert "The meeting" in named.out
    assert "The meeting" in briefing("play", "good.yaml", "--resume", "last").out
    anew = briefing("play", "good.yaml", "--new", typed="")
    assert "Who will you be?" in anew.out
    other = briefing("play", "good.yaml", "--role", "analyst", typed="")
    assert "The desk" in other.out, "a run in another role is not gone on with"


def test_a_scenario_outside_the_library_has_to_be_named_again(briefing: Run) -> None:
    briefing("play", "good.yaml", "--role", "master", typed="6\n")
    lost = briefing("play", "--resume", "last")
    assert lost.code == 2
    assert "briefing play PATH --resume" in lost.err
    assert briefing("play", "good.yaml", "--resume", "last").code == 0
    early = briefing("export", "last", "--to", "md", "--scenario", "good.yaml")
    assert early.code == 1
    assert "Name one that is over: briefing runs" in early.err


def test_a_finished_run_is_exported(briefing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_SCENARIOS", ".")
    typed = "6\n1\n\nD4\n1\n\n\n\n9\n3\n\n1 2 3\n\n"
    assert briefing("play", "good", "--role", "master", "--seed", "3", typed=typed).code == 0
    assert "over" in briefing("runs").out
    assert briefing("export", "last", "--to", "md").out.startswith("# ")
    assert briefing("export", "last", "--to", "html", "--output", "a.html").code == 0
    assert "<html" in Path("a.html").read_text("utf-8")
    assert briefing("export", "last", "--to", "html", "--output", "a.html").code == 1


def test_a_picture_goes_to_a_file_but_over_none(briefing: Run) -> None:
    assert briefing("graph", "good.yaml", "--to", "svg", "--output", "a.svg").code == 0
    whole = Path("a.svg").read_text("utf-8")
    assert whole == briefing("graph", "good.yaml", "--to", "svg").out
    said = briefing("graph", "good.yaml", "--to", "dot", "--output", "a.svg")
    assert said.code == 1
    assert "“a.svg” already" in said.err
    assert briefing("graph", "good.yaml").out == briefing("graph", "good.yaml", "--tui").out != ""
    assert Path("a.svg").read_text("utf-8") == whole


def test_a_scenario_is_exported_as_ink_and_what_is_left_out_is_said(briefing: Run) -> None:
    said = briefing("export", "good.yaml", "--to", "ink")
    assert said.code == 0
    assert "-> Ending_walk_out" in said.out
    assert re.match(r"Ink holds the story alone.*\n3 facts are left out", said.err)
    assert briefing("export", "good.yaml", "--to", "ink", "--output", "a.ink").err == said.err
    assert Path("a.ink").read_text("utf-8") == said.out
    assert briefing("export", "bad.yaml", "--to", "ink").code == 1


def test_an_unfinished_run_has_no_debrief(briefing: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_SCENARIOS", ".")
    briefing("play", "good", "--role", "master", typed="6\n")
    said = briefing("export", "last", "--to", "md")
    assert said.code == 1
    assert "when the run is over" in said.err


def test_where_nothing_can_be_kept_the_game_goes_on_and_says_so(
    briefing: Run, machine: Path
) -> None:
    (machine / "data").write_text("not a folder")
    said = briefing("play", "good.yaml", "--role", "master", typed="6\n1\n")
    assert said.code == 0
    assert "it is not saved" in said.out
    assert "You chose: Back the port authority" in said.out


def test_a_scenario_is_chosen_by_its_number(briefing: Run) -> None:
    said = briefing("play", "--plain", typed="x\n1\n")
    assert said.code == 0
    assert re.search(r"1\. .*Type a number from 1.*Who will you be", said.out, re.DOTALL)


def harmless(text: str) -> None:
    assert "Traceback" not in text
    assert "\x1b" not in text


def test_a_run_can_be_looked_at_without_touching_it(briefing: Run, machine: Path) -> None:
    briefing("play", "good.yaml", "--role", "master", typed="6\n")
    [file] = (machine / "data" / "runs").glob("*.jsonl")
    before = file.read_bytes()
    said = briefing("play", "good.yaml", "--resume", "last", "--unsaved", typed="1\n")
    assert "You chose" in said.out
    assert "This run is not saved" in said.out
    assert file.read_bytes() == before
    assert len(list(file.parent.iterdir())) == 1


def test_a_finished_run_is_not_gone_on_with(briefing: Run) -> None:
    typed = "6\n1\n\nD4\n1\n\n\n\n9\n3\n\n1 2 3\n\n"
    briefing("play", "good.yaml", "--role", "master", "--seed", "3", typed=typed)
    assert "Who will you be?" in briefing("play", "good.yaml").out


def test_a_run_that_is_open_elsewhere_is_left_alone(briefing: Run, machine: Path) -> None:
    briefing("play", "good.yaml", "--role", "master", typed="6\n")
    [file] = (machine / "data" / "runs").glob("*.jsonl")
    before = file.read_bytes()
    other = SaveFile(file)
    said = briefing("play", "good.yaml", typed="1\n")
    other.close()
    assert said.code == 1
    assert "open in another window" in said.err
    assert "--new" in said.err
    assert file.read_bytes() == before


def test_an_edited_scenario_stops_where_it_must_and_goes_on_if_you_like(briefing: Run) -> None:
    briefing("play", "good.yaml", "--role", "master", typed="6\n1\n\nD4\n")
    edited = FILES["good.yaml"].replace("close_ranks", "stand_firm")
    Path("good.yaml").write_text(edited)
    said = briefing("play", "good.yaml", typed="maybe\nyes\n1\n")
    assert "choosing “close_ranks” in the scene “first_light”" in " ".join(said.out.split())
    assert said.out.count("Go on from there? Type yes, or quit.") == 2
    assert "You chose: Back the port authority" in said.out
    assert briefing("runs").out.count("\n") == 2
