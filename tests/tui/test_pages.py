"""Every page stands on every screen, says whose voice it is, and its keys do what they say."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from briefing.playthrough.page.view import View
from briefing.tui import signs
from briefing.tui.screens.debrief import DebriefScreen
from briefing.tui.screens.dossier import DossierScreen
from briefing.tui.screens.fact import FactScreen
from briefing.tui.screens.help import HelpScreen
from briefing.tui.screens.map import MapScreen
from briefing.tui.screens.play import PlayScreen
from briefing.tui.screens.sources import SourcesScreen
from briefing.tui.screens.terms import TermsScreen
from tests.tui.host import Stage, seen
from tests.tui.playing import app_on, keys_go_to, niger, page, stage, to_choose

SIZES = [(80, 24), (120, 40), (200, 60)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["cover", "scene", "aftermath", "ending", "quiz", "feedback"])
async def test_every_stage_stands_on_the_screen_with_its_keys(
    name: str, size: tuple[int, int]
) -> None:
    app = app_on(stage(name))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = seen(app)
        assert page(app).view.heading.split()[0] in text
        assert "save and leave" in text.splitlines()[-1]
        assert all(len(line) <= size[0] for line in text.splitlines())
        assert keys_go_to(app, "Page")


async def test_a_digit_takes_the_role_and_the_story_begins() -> None:
    app = app_on(stage("cover"))
    async with app.run_test(size=(120, 40)) as pilot:
        assert "Who are you?" in seen(app)
        await pilot.press("1")
        assert "First light" in seen(app)
        assert page(app).view.role is not None


async def test_every_role_is_seen_at_once_and_the_one_marked_is_told_of() -> None:
    app = app_on(stage("cover"), niger())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for role in page(app).view.roles:
            told = " ".join(seen(app).split())
            assert all(other.title in told for other in page(app).view.roles)
            assert f"{role.title} {role.brief[0].spans[0].text[:50]}" in told
            assert "Enter begin" in told
            await pilot.press("down")
            await pilot.pause()


async def test_the_cursor_commits_only_after_it_was_moved() -> None:
    app = app_on(to_choose)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        assert page(app).view.stage == "scene"
        await pilot.press("enter")
        await pilot.pause()
        assert page(app).view.stage == "aftermath"
        assert "You chose:" in seen(app)


def both_voices(view: View) -> bool:
    came = view.aftermath
    return came is not None and bool(came.world.prose) and bool(came.record and came.record.facts)


async def test_the_two_voices_differ_in_word_and_shape() -> None:
    app = app_on(both_voices)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        text = seen(app)
        assert "┆ IN YOUR WORLD" in text
        assert "┃ ON THE RECORD" in text
        record = [line.partition("┃")[2] for line in text.splitlines() if "┃" in line]
        assert any("[" in line and "¶" in line for line in record)


@pytest.mark.parametrize(
    ("key", "screen", "says"),
    [
        ("d", DossierScreen, "Dossier"),
        ("f3", DossierScreen, "Dossier"),
        ("s", SourcesScreen, "Reliability"),
        ("m", MapScreen, "Your way so far"),
        ("question_mark", HelpScreen, "How this is played"),
        ("f1", HelpScreen, "How this is played"),
    ],
)
async def test_a_key_opens_what_it_says_and_escape_comes_back(
    key: str, screen: type[object], says: str
) -> None:
    app = app_on(lambda view: to_choose(view) and bool(view.dossier))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, screen)
        assert says in seen(app)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, PlayScreen)
        assert keys_go_to(app, "Page")


@pytest.mark.parametrize(
    "table", [signs.RELATIONS.values(), signs.VERDICTS, signs.WAY, signs.LANES]
)
async def test_help_explains_every_sign(table: Iterable[signs.Sign]) -> None:
    app = Stage(HelpScreen())
    async with app.run_test(size=(80, 100)) as pilot:
        await pilot.pause()
        lines = [" ".join(line.split()) for line in seen(app).splitlines()]
    for one in table:
        assert f"{one.sign} {one.words}" in lines


@pytest.mark.parametrize(
    ("kind", "shown", "key"),
    [
        *(
            (kind, "F3 dossier   F4 sources", "f3")
            for kind in ("grade", "claims", "match", "short")
        ),
        ("choice", "d dossier   s sources", "d"),
    ],
)
async def test_the_keys_named_are_those_that_the_form_leaves(
    kind: str, shown: str, key: str
) -> None:
    app = app_on(lambda view: view.item is not None and view.item.kind == kind)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert shown in seen(app).splitlines()[-1]
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, DossierScreen)


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("choice", "1–2 pick   Enter go on"),
        ("grade", "A–F grade   Enter go on"),
        ("match", "1–2 pick   Enter go on"),
        ("claims", "s c n judge   ↑↓ move"),
        ("order", "space lift   1–3 place   Enter go on"),
        ("estimate", "1–7 pick   Enter go on"),
        ("short", "Enter go on"),
    ],
)
async def test_the_keys_that_do_the_work_are_named_first(kind: str, named: str) -> None:
    app = app_on(lambda view: view.item is not None and view.item.kind == kind)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        line = " ".join(seen(app).splitlines()[-1].split())
        assert line.startswith(" ".join(named.split()))
        assert line.endswith("save and leave")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("scene", True), ("aftermath", False), ("quiz", False), ("feedback", False)],
)
async def test_the_meters_stand_below_only_where_they_move(name: str, shown: bool) -> None:
    app = app_on(lambda view: view.stage == name and bool(view.meters))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert bool(page(app).query_one("#brief-meters").region.height) == shown


async def test_what_was_asked_stands_apart_from_the_ending() -> None:
    app = app_on(lambda view: view.stage == "ending" and bool(view.feedback))
    async with app.run_test(size=(80, 60)) as pilot:
        await pilot.pause()
        lines = seen(app).splitlines()
    assert not lines[lines.index("   WHAT YOU WERE ASKED") - 1]


async def test_the_words_of_a_page_are_explained() -> None:
    app = app_on(lambda view: bool(view.terms), niger())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("t")
        await pilot.pause()
        assert isinstance(app.screen, TermsScreen)
        text = " ".join(seen(app).split())
        assert page(app).view.terms[0][1] in text


async def test_a_fact_is_opened_from_the_dossier_and_leads_to_its_relations() -> None:
    app = app_on(lambda view: any(fact.relations for fact in view.dossier))
    async with app.run_test(size=(120, 40)) as pilot:
        facts = page(app).view.dossier
        related = next(n for n, fact in enumerate(facts) if fact.relations)
        await pilot.press("d", "home", *["down"] * related, "enter")
        await pilot.pause()
        assert isinstance(app.screen, FactScreen)
        assert "WHERE IT STANDS" in seen(app)
        first = app.screen.fact
        assert ("A claim" if first.kind == "claim" else "A fact") + " on the record" in seen(app)
        assert "▸ " in seen(app)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, FactScreen)
        assert app.screen.fact.id == first.relations[0].fact


async def test_undo_takes_the_choice_back_and_the_map_goes_further() -> None:
    app = app_on(lambda view: to_choose(view) and len(view.way) > 1)
    async with app.run_test(size=(120, 40)) as pilot:
        heading = page(app).view.heading
        await pilot.press("1")
        await pilot.pause()
        assert page(app).view.stage == "aftermath"
        await pilot.press("u")
        await pilot.pause()
        assert page(app).view.heading == heading
        await pilot.press("m", "home", "enter", "y")
        await pilot.pause()
        assert len(page(app).view.way) == 1


async def test_the_run_ends_in_its_debrief() -> None:
    app = app_on(stage("debrief"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, DebriefScreen)
