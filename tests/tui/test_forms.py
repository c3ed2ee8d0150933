"""Every kind of question can be answered by keys and by mouse, in a narrow and a wide column."""

from __future__ import annotations

import msgspec
import pytest

from briefing.playthrough.event import GradeResponse, MatchResponse
from briefing.playthrough.page.forms import Pick, Thing
from briefing.playthrough.page.prose import read
from briefing.tui.forms import FormWidget, form_widget
from briefing.tui.forms.certainty import CertaintyRows
from briefing.tui.forms.claims import ClaimRows
from briefing.tui.forms.commit import CommitLine
from briefing.tui.forms.match import Pairing, RightRows
from briefing.tui.forms.picker import Picker
from tests.tui.form_cases import KINDS, Keys, by_mouse
from tests.tui.host import Host, at_once, form_of, seen


@pytest.mark.parametrize(
    ("kind", "width"),
    [
        *((kind, 44) for kind in KINDS),
        *((kind, 76) for kind in ("match", "estimate", "grade", "order")),
        *((kind, 118) for kind in ("estimate", "claims")),
    ],
)
async def test_keys_alone_lead_to_a_commitment(kind: str, width: int) -> None:
    item, case = KINDS[kind]
    form = form_of(item)
    keys, expected = case(form)
    app = Host(lambda: form_widget(form), width)
    async with app.run_test(size=(120, 50)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press(*keys[:-1])
        await pilot.pause()
        assert app.heard == [], "nothing is committed before the last Enter"
        assert "It stays in this run, even if you go back." in " ".join(seen(app).split())
        assert all(len(line) <= width for line in seen(app).splitlines())
        await pilot.press(keys[-1], "enter")
        await pilot.pause()
    assert app.heard == [expected], "and that only once"


@pytest.mark.parametrize("kind", KINDS)
async def test_keys_typed_ahead_are_taken_in_order_by_the_part_that_is_next(kind: str) -> None:
    item, case = KINDS[kind]
    form = form_of(item)
    keys, expected = case(form)
    app = Host(lambda: form_widget(form), 76)
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(FormWidget).begin()
        at_once(app, [*keys, "enter"])
        await pilot.pause(0.2)
    assert app.heard == [expected], "and a second Enter commits to nothing"


@pytest.mark.parametrize("item", sorted({item for item, _case in KINDS.values()}))
async def test_the_mouse_alone_leads_to_a_commitment(item: str) -> None:
    form = form_of(item)
    app = Host(lambda: form_widget(form), 76)
    async with app.run_test(size=(120, 50)) as pilot:
        expected = await by_mouse(form, pilot)
        await pilot.pause()
    assert app.heard == [expected]


async def test_what_is_to_be_graded_stands_behind_the_rule_of_the_record() -> None:
    app = Host(lambda: form_widget(form_of("grade_echo")), 76)
    async with app.run_test(size=(120, 50)) as pilot:
        await pilot.pause()
        assert "\n┃ [B ¶1] The Echo" in seen(app)


@pytest.mark.parametrize(
    ("item", "keys", "said"),
    [
        ("what_blast", ["tab", "enter"], "Pick an answer first."),
        ("what_blast", ["1", "enter", "tab", "enter"], "Say how sure you are."),
        ("which_ships", ["enter"], "Tick at least one."),
        ("how_long", ["enter"], "Write a number first."),
        ("how_long", [*"nine", "enter"], "Write a number in digits, such as 12 or 3.5 days."),
        ("how_long", ["1", "comma", *"000", "enter"], "That could be 1000 or 1.0: write one"),
        ("when_open", [*"13", "space", *"March", "enter"], "✗ Write a day, such as 31 December"),
        ("when_open", [*"March", "space", *"2021", "enter"], "✗ March 2021 is a month; a day is"),
        ("when_open", [*"2021", "minus", *"13", "enter"], "There is no month 13."),
        ("who_said", ["space", "enter"], "Write a word or two first."),
        ("pair_up", ["1", "b", "tab", "tab", "enter"], "Still to be matched: 2."),
        ("true_or_not", ["down", "c", "enter"], "Still to be judged: 1."),
        ("how_likely", ["right", "tab", "enter"], "Pick a likelihood first."),
        ("grade_echo", ["tab", "5", "enter", "enter"], "Grade the source first: A to F."),
    ],
)
async def test_what_is_not_whole_is_not_taken_and_one_sentence_says_why(
    item: str, keys: Keys, said: str
) -> None:
    app = Host(lambda: form_widget(form_of(item)), 76)
    async with app.run_test(size=(80, 50)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press(*keys)
        await pilot.pause()
        assert seen(app).count(said) == 1
        assert app.heard == []


async def test_the_question_says_which_of_how_many_and_what_it_is_worth() -> None:
    app = Host(lambda: form_widget(form_of("how_long")), 76)
    async with app.run_test(size=(80, 24)):
        assert "Question 2 of 5 · 1 point" in seen(app)
        assert "How many days?" in seen(app)


async def test_how_sure_is_asked_after_the_answer_with_its_stakes_beside_it() -> None:
    app = Host(lambda: form_widget(form_of("what_blast")), 44)
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(FormWidget).begin()
        assert "How sure" not in seen(app)
        await pilot.press("1")
        await pilot.pause()
        lines = seen(app).splitlines()
    stakes = [line.split("   ")[-1].strip() for line in lines if "right +" in line]
    assert sum("certainty marks" in line for line in lines) == 1
    assert stakes == ["right +1, wrong 0", "right +2, wrong −2", "right +3, wrong −6"]


@pytest.mark.parametrize("width", [118, 74, 44])
async def test_all_bands_are_printed_each_beside_its_range(width: int) -> None:
    form = form_of("how_likely")
    app = Host(lambda: form_widget(form), width)
    async with app.run_test(size=(120, 40)):
        lines = seen(app).splitlines()
    places = set[int]()
    for band in form.bands:
        line = next(line for line in lines if f"{band.band}  {band.words}  " in line)
        assert line.rstrip().endswith(band.range)
        places.add(line.index(band.words))
    assert len(places) == 1, "they line up"


async def test_a_grade_is_asked_with_the_card_and_without_its_grade() -> None:
    app = Host(lambda: form_widget(form_of("grade_echo")), 76)
    async with app.run_test(size=(80, 40)):
        text = seen(app)
    assert "A blast was heard at four in the morning." in text
    assert "The Echo" in text
    assert "D4" not in text


async def test_a_text_is_shown_and_never_obeyed() -> None:
    wicked = "[bold red]x[/] \x1b[31m{a} [@click=app.quit]go[/]"
    form = form_of("what_blast")
    picks = (Pick("a", wicked), *form.picks)
    form = msgspec.structs.replace(form, prompt=read(wicked), picks=picks)
    app = Host(lambda: form_widget(form), 76)
    async with app.run_test(size=(80, 24)) as pilot:
        text = seen(app)
        await pilot.click(Picker, offset=(40, 0))
    assert text.count("[bold red]x[/] ␛[31m{a} [@click=app.quit]go[/]") == 2


async def test_an_arrow_past_the_ends_goes_on_to_what_is_around() -> None:
    app = Host(lambda: form_widget(form_of("what_blast")), 76)
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press("1", "down", "down")
        assert isinstance(app.focused, CertaintyRows)
        await pilot.press("down", "down", "down")
        assert isinstance(app.focused, CommitLine)
        await pilot.press("up", "up", "up", "up")
        assert app.focused is app.query(Picker)[0]


async def test_the_entry_under_the_cursor_stays_in_sight() -> None:
    picks = tuple(Pick(str(n), f"Option {n}: " + "word " * 40) for n in range(6))
    form = msgspec.structs.replace(form_of("what_blast"), picks=picks)
    app = Host(lambda: form_widget(form), 60)
    async with app.run_test(size=(60, 16)) as pilot:
        app.query_one(FormWidget).begin()
        for number in range(1, 6):
            await pilot.press("down")
            await pilot.pause()
            assert f"Option {number}:" in seen(app)


async def test_enter_puts_down_what_is_lifted_and_goes_nowhere() -> None:
    app = Host(lambda: form_widget(form_of("in_order")), 76)
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press("space", "down", "enter")
        assert app.focused is app.query(Picker)[0]
        assert "↕" not in seen(app)


@pytest.mark.parametrize("width", range(12, 30))
def test_whom_a_match_is_given_to_stays_on_one_line(width: int) -> None:
    pairing = Pairing(("Left",), (Thing(0, "One two three four"),))
    pairing.give(0)
    assert any("(= 1)" in line.plain for line in RightRows(pairing).draw(0, width))


async def test_enter_alone_matches_each_with_what_is_still_free() -> None:
    form = form_of("pair_up")
    app = Host(lambda: form_widget(form), 76)
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press(*["enter"] * 5)
        await pilot.pause()
    assert app.heard == [MatchResponse(tuple(thing.at for thing in form.things))]


async def test_enter_goes_on_to_the_claim_that_is_still_to_be_judged() -> None:
    app = Host(lambda: form_widget(form_of("true_or_not")), 76)
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press("down", "s", "enter", "enter")
        assert app.query_one(ClaimRows).cursor == 0
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert seen(app).count("▸") == 1, "the mark stands where the keys go"


async def test_what_was_picked_survives_a_change_of_size() -> None:
    form = form_of("grade_echo")
    app = Host(lambda: form_widget(form))
    async with app.run_test(size=(120, 40)) as pilot:
        app.query_one(FormWidget).begin()
        await pilot.press("d", "enter", "4")
        for size in ((60, 20), (40, 16), (200, 60)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
    assert app.heard == [GradeResponse("D", 4)]
