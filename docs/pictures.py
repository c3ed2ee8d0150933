"""Takes pictures of the terminal game: of every screen, at three sizes, light and dark.

    python docs/pictures.py            the three of the README, into docs/pictures/
    python docs/pictures.py DIR [WORD] all of them (or those whose name holds WORD), into DIR;
                                       a few in the other themes, too, and one with NO_COLOR

Needs cairosvg, and a monospaced font that knows the signs: DejaVu Sans Mono.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from briefing.authoring.check.study import Study  # noqa: E402  # the checkout comes first
from briefing.authoring.graph.drawn import picture as graph  # noqa: E402
from briefing.authoring.graph.svg.svg import svg as svg_of  # noqa: E402
from briefing.authoring.library import find, shipped  # noqa: E402
from briefing.authoring.loader import load  # noqa: E402
from briefing.playthrough.event import TookRole  # noqa: E402
from briefing.playthrough.open_run import OpenRun  # noqa: E402
from briefing.playthrough.page.view import View  # noqa: E402
from briefing.scenario.ids import RoleId  # noqa: E402
from briefing.tui import themes  # noqa: E402
from briefing.tui.app import BriefingApp  # noqa: E402
from briefing.tui.shelf import Shelf  # noqa: E402
from tests.bot import move  # noqa: E402

SIZES = ((80, 24), (120, 40), (200, 60))
FONT, ADVANCE = "DejaVu Sans Mono", 0.602
"""A font that is installed, and how wide its letters are against their height."""
SCALE = 10 / 12.2
"""A cell of the export is 12.2 wide; whole pixels keep the letters in their cells."""

Until = Callable[[View], bool]
Shot = tuple[str, str, str, Until, tuple[str, ...]]
"""Name, scenario, role, the page it stops at, the keys that are pressed there."""

BEGUN = {
    "choice": ("1", "enter"),
    "multiple": ("1", "3"),
    "number": ("3", "enter"),
    "date": ("2", "0", "2", "4"),
    "short": ("x", "enter"),
    "order": ("down", "space"),
    "match": ("1", "b"),
    "estimate": ("6",),
    "grade": ("d", "enter", "2"),
    "claims": ("s", "c"),
}
"""The ten forms, and the keys that begin an answer."""
DOWN = ("pagedown",) * 4


def _item(kind: str) -> Until:
    return lambda view: view.item is not None and view.item.kind == kind


def _scene(number: int) -> Until:
    return lambda view: view.stage == "scene" and bool(view.choices) and len(view.way) >= number


def _stage(stage: str) -> Until:
    return lambda view: view.stage == stage


def _came(view: View) -> bool:
    return view.stage == "aftermath" and len(view.way) > 2


def _closed(view: View) -> bool:
    return any(choice.locked for choice in view.choices)


def _answered(view: View) -> bool:
    return view.stage == "aftermath" and bool(view.feedback) and view.aftermath is not None


SHOTS: tuple[Shot, ...] = (
    ("library", "", "", _stage("cover"), ()),
    ("cover", "niger-withdrawal", "", _stage("cover"), ()),
    ("scene", "niger-withdrawal", "diplomat", _scene(3), ("down", "down")),
    ("aftermath", "niger-withdrawal", "diplomat", _came, ()),
    ("answers", "niger-withdrawal", "analyst", _answered, ()),
    ("dossier", "niger-withdrawal", "diplomat", _scene(5), ("d",)),
    ("fact", "niger-withdrawal", "diplomat", _scene(5), ("d", "end", "enter")),
    ("sources", "niger-withdrawal", "diplomat", _scene(5), ("s",)),
    ("terms", "niger-withdrawal", "diplomat", lambda v: bool(v.terms) and bool(v.choices), ("t",)),
    ("map", "niger-withdrawal", "diplomat", _scene(5), ("m",)),
    ("help", "niger-withdrawal", "diplomat", _scene(1), ("question_mark",)),
    ("commands", "niger-withdrawal", "diplomat", _scene(1), ("f2",)),
    ("ending", "niger-withdrawal", "diplomat", _stage("ending"), ()),
    ("quiz-feedback", "niger-withdrawal", "diplomat", _stage("feedback"), ()),
    ("debrief", "niger-withdrawal", "diplomat", _stage("debrief"), ("2",)),
    ("roads", "", "", _stage("cover"), ("down", "enter")),
    ("closed", "niger-withdrawal", "diplomat", _closed, DOWN),
    ("rewind", "niger-withdrawal", "diplomat", _scene(5), ("m", "up", "up", "enter")),
    ("answer", "niger-withdrawal", "analyst", _stage("debrief"), ("3", "tab", "enter", "enter")),
    *((f"debrief-{n}", "niger-withdrawal", "analyst", _stage("debrief"), (str(n),))
      for n in range(1, 7)),
    *((f"form-{kind}", "niger-withdrawal", "analyst", _item(kind), (*DOWN, *keys))
      for kind, keys in BEGUN.items()),
)  # fmt: skip
OTHERS = (themes.CONTRAST, themes.SAFE, themes.TERMINAL, "no-color")
SPOTS = ("scene", "aftermath", "quiz-feedback", "debrief", "dossier", "form-grade")
"""What is looked at in the other themes, too."""
README = (
    ("scene", (120, 40), themes.DARK),
    ("aftermath", (120, 40), themes.LIGHT),
    ("debrief", (120, 40), themes.DARK),
)


def run_to(shelf: Shelf, scenario: str, role: str, until: Until, seed: int = 7) -> OpenRun | None:
    """A run that stands on the first page which is wanted; None where this way has none."""
    run, chance = OpenRun.unsaved(shelf.game(find(scenario)), seed), Random(seed)
    if role:
        run.send(TookRole(RoleId(role)))
    while not until(run.view):
        if run.over:
            return None
        run.send(move(run.view, chance))
    return run


def any_run_to(shelf: Shelf, shot: Shot) -> OpenRun:
    """The same, by whatever way there is."""
    _name, scenario, role, until, _keys = shot
    roles = [role, *shelf.game(find(scenario)).scenario.roles] if role else [role]
    for seed in range(7, 40):
        for wanted in roles:
            run = run_to(shelf, scenario, wanted, until, seed)
            if run is not None:
                return run
    raise LookupError(f"no way leads to a page for the picture {shot[0]}")


async def picture(shot: Shot, size: tuple[int, int], theme: str, shelf: Shelf) -> str:
    """One picture, as SVG."""
    run = any_run_to(shelf, shot) if shot[1] else None
    os.environ.pop("NO_COLOR", None)
    if theme == "no-color":
        os.environ["NO_COLOR"] = "1"
    app = BriefingApp(shelf, run, plain=theme == "no-color")
    async with app.run_test(size=size) as pilot:
        if theme != "no-color":
            app.theme = theme
        await pilot.pause(0.05)
        for key in shot[4]:
            await pilot.press(key)
            await pilot.pause(0.05)
        await pilot.pause(0.3)
        return local_font(app.export_screenshot())


def local_font(svg: str) -> str:
    """The picture with a font that is installed, in the size that fills the cells."""
    bare = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", FONT)

    def fitted(match: re.Match[str]) -> str:
        return f"font-size: {float(match[1]) * 0.61 / ADVANCE:.3f}px"

    return re.sub(r"font-size: (20)px", fitted, bare)


def wanted(word: str) -> Iterator[tuple[Shot, tuple[int, int], str]]:
    """All pictures whose name holds a word."""
    for shot in SHOTS:
        for size in SIZES:
            others = OTHERS if shot[0] in SPOTS and size == SIZES[1] else ()
            for theme in (themes.DARK, themes.LIGHT, *others):
                if word in f"{shot[0]}-{size[0]}x{size[1]}-{theme}":
                    yield shot, size, theme


def kept(shelf: Shelf) -> None:
    """Keeps two runs, one in the middle and one at its end."""
    entry, chance = find("niger-withdrawal"), Random(7)
    for role, over in (("analyst", True), ("diplomat", False)):
        run = shelf.begin(entry, 7)
        run.send(TookRole(RoleId(role)))
        while not (run.over if over else len(run.view.way) > 4):
            run.send(move(run.view, chance))
        run.close()


def main(argv: list[str]) -> None:
    """Takes the pictures."""
    import cairosvg  # type: ignore[import-untyped]  # only this needs it

    folder = Path(argv[0]) if argv else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    shelf = Shelf(Path(tempfile.mkdtemp()) / "runs", None)
    kept(shelf)
    named = {shot[0]: shot for shot in SHOTS}
    chosen = wanted(argv[1] if len(argv) > 1 else "") if argv else None
    for shot, size, theme in chosen or [(named[n], size, theme) for n, size, theme in README]:
        svg = asyncio.run(picture(shot, size, theme, shelf))
        name = f"{shot[0]}-{size[0]}x{size[1]}-{theme}" if argv else shot[0]
        cairosvg.svg2png(bytestring=svg.encode(), write_to=str(folder / f"{name}.png"), scale=SCALE)
        print(folder / f"{name}.png")
    if not argv:
        loaded = load(shipped() / "first-steps")
        assert loaded.scenario
        drawn = svg_of(graph(Study(loaded, loaded.scenario)))
        cairosvg.svg2png(bytestring=drawn.encode(), write_to=str(folder / "graph.png"), scale=1.5)


if __name__ == "__main__":
    main(sys.argv[1:])
