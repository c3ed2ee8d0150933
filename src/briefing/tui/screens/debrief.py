"""The debrief: how it ended, the two roads, what was known, judged and met, and what next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import ClassVar, Literal

import msgspec
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static, TextArea

from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.event import Reflected, Refused
from briefing.playthrough.page.view import View
from briefing.playthrough.saves import places
from briefing.tui import messages
from briefing.tui.export import export, file_name
from briefing.tui.lookback.parts import PARTS
from briefing.tui.lookback.reflection import Reflection
from briefing.tui.lookback.tabs import Tabs
from briefing.tui.prose import plain
from briefing.tui.run import Run
from briefing.tui.screens.base import GameScreen
from briefing.tui.screens.fact import FactScreen
from briefing.tui.screens.map import MapScreen
from briefing.tui.widgets.banner import Banner
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Paragraphs, Part
from briefing.tui.widgets.long import Above, Long, More
from briefing.words import _


class DebriefScreen(GameScreen):
    """The parts of the debrief, one at a time; it scrolls, and can be taken away as a file."""

    DEFAULT_CSS = """
    DebriefScreen {
        #head { padding: 0 3; }
        #tabs { padding: 0 2; }
        #part { height: 1fr; padding: 0 2 0 3; scrollbar-size-vertical: 1; }
        #written { padding: 0 3; height: auto; display: none; }
        &.-written #written { display: block; }
        .pair, .pair > Vertical { height: auto; }
        .pair > Vertical { padding-right: 1; }
        &.-high #tabs { margin-top: 1; }
        &.-wide #head, &.-wide #written { padding: 0 6; }
        &.-wide #tabs { padding: 0 5; }
        &.-wide #part { padding: 1 4 0 6; }
        &.-wide .pair { layout: horizontal; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(n), f"part({n - 1})", name) for n, (name, _draw) in enumerate(PARTS, 1)),
        Binding("escape", "stop_writing", show=False),
        Binding("right", "turn(1)", _("Next part"), show=False),
        Binding("left", "turn(-1)", _("Part before"), show=False),
        Binding("e", "export('markdown')", _("Take the debrief away as Markdown")),
        Binding("w", "export('html')", _("Take the debrief away as a web page")),
        Binding("m,f6", "map", _("Map of your way")),
        Binding("l,f8", "library", _("Library")),
        Binding("q,f10", "leave", _("Save and leave")),
    ]

    def __init__(self, run: Run) -> None:
        super().__init__()
        self.run = run
        self.open = 0

    @cached_property
    def debrief(self) -> Debrief:
        """The run, looked back on."""
        return self.run.playthrough.debrief()

    @property
    def view(self) -> View:
        """The page of the run, its dossier opened: nothing is held back any more."""
        told = self.debrief
        return msgspec.structs.replace(
            self.run.view, dossier=(*told.met, *told.missed), sources=told.sources
        )

    def body(self) -> Iterable[Widget]:
        """The heading, the parts, and what was said last."""
        told = self.debrief
        title = plain(told.scenario.upper()).stylize("bold")
        said = plain(f" · {told.role} · " + _("debrief"))
        yield Paragraphs([Part(title + said, limit=1)], id="head")
        yield Banner()
        yield Tabs([name for name, _draw in PARTS])
        yield Above()
        yield Long(id="part")
        yield More()
        yield Static(id="written")

    def keys(self) -> list[Key]:
        """The keys of the debrief; while something is written, letters are none."""
        if isinstance(self.focused, TextArea):
            return [
                Key("Esc", _("back to the parts"), "screen.stop_writing"),
                Key("Tab", _("go on to the next")),
                Key("F1", _("help"), "app.help", keep=False),
                Key("F10", _("save and leave"), "screen.leave"),
            ]
        return [
            Key(f"1–{len(PARTS)} ←→", _("parts")),
            Key("↑↓", _("read on"), keep=False),
            Key("e", _("Markdown"), "screen.export('markdown')"),
            Key("w", _("web page"), "screen.export('html')"),
            Key("m", _("map"), "screen.map"),
            Key("l", _("library"), "screen.library"),
            Key("?", _("help"), "app.help", keep=False),
            Key("q", _("leave"), "screen.leave"),
        ]

    async def on_mount(self) -> None:
        self._tell_trouble()
        await self.show_part(0)

    async def show_part(self, number: int) -> None:
        """Opens a part from its top."""
        self.keep()
        self.open = number
        self.remove_class("-written")
        self.query_one(Tabs).show(number)
        _name, draw = PARTS[number]
        part = self.query_one("#part", Long)
        with self.app.batch_update():
            await part.remove_children()
            await part.mount_all(draw(self.debrief, self.view))
            part.scroll_home(animate=False, force=True, immediate=True)
        part.focus(scroll_visible=False)

    async def on_tabs_opened(self, event: Tabs.Opened) -> None:
        await self.show_part(event.number)

    async def action_part(self, number: int) -> None:
        """Opens a part by its digit."""
        await self.show_part(number)

    async def action_turn(self, by: int) -> None:
        """The part beside this one."""
        if 0 <= self.open + by < len(PARTS):
            await self.show_part(self.open + by)

    def keep(self) -> None:
        """Keeps what is being written."""
        for reflection in self.query(Reflection):
            reflection.keep()

    def on_reflection_written(self, event: Reflection.Written) -> None:
        self._reflect(event.ways)

    def on_descendant_focus(self) -> None:
        self.show_keys()

    def action_stop_writing(self) -> None:
        """Gives the keys back to the parts; a field that is left keeps what is written."""
        self.query_one("#part").focus(scroll_visible=False)

    def _reflect(self, ways: tuple[str, ...]) -> None:
        try:
            self.run.send(Reflected(ways))
        except Refused as refused:
            self.notify(str(refused), severity="warning", markup=False)
        self.__dict__.pop("debrief", None)
        self._tell_trouble()

    def _tell_trouble(self) -> None:
        self.query_one(Banner).tell(self.run.trouble, self.run.notices)
        self.run.notices.clear()

    def action_export(self, kind: Literal["markdown", "html"]) -> None:
        """Writes the debrief into a file, here or else where the game keeps its things."""
        from briefing.playthrough import report  # late: most debriefs are read on the screen

        self.keep()
        told = self.debrief
        write: Callable[[Debrief], str] = report.html if kind == "html" else report.markdown
        name = file_name("debrief", told.scenario, told.role)
        folders = (Path.cwd(), places.data_folder() / "debriefs")
        try:
            path = export(write(told), name, ".html" if kind == "html" else ".md", folders)
        except OSError as error:
            self._say(_("✗ It could not be written: {why}").format(why=error.strerror or error))
        else:
            self._say(_("✓ Written to {path}").format(path=path))

    def _say(self, text: str) -> None:
        self.query_one("#written", Static).update(plain(text).stylize("bold"))
        self.add_class("-written")

    def action_fact(self, id: str) -> None:
        """Opens the card of a fact."""
        view = self.view
        for fact in view.dossier:
            if fact.id == id:
                self.app.push_screen(FactScreen(fact, view))

    def on_fact_opened(self, message: messages.FactOpened) -> None:
        self.action_fact(message.fact.id)

    def action_map(self) -> None:
        """Opens the map; what is picked there is where the run goes back to, on a road beside."""
        self.keep()
        self.app.push_screen(MapScreen(self.run.view.way), self._rewind)

    def _rewind(self, decision: int | None) -> None:
        from briefing.tui.screens.play import PlayScreen

        if decision is not None:
            self.run.rewind(decision)
            self.app.switch_screen(PlayScreen(self.run))

    def action_library(self) -> None:
        """Back to the library; the run is kept."""
        self.keep()
        self.app.post_message(messages.LibraryWanted())

    async def action_leave(self) -> None:
        """Keeps what is being written, and leaves."""
        self.keep()
        await self.app.run_action("leave")
