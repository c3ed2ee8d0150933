"""The library: what can be played, how long it takes, and where you left off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.tui.messages import RunWanted
from briefing.tui.prose import plain
from briefing.tui.screens.base import GameScreen
from briefing.tui.signs import HERE, PAST
from briefing.tui.widgets.ground import Scroll
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Lines, Paragraphs, Part, spread
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _, ngettext

if TYPE_CHECKING:
    from briefing.authoring.library import Entry
    from briefing.playthrough.saves.runs import RunSummary
    from briefing.tui.shelf import Shelf


class LibraryScreen(GameScreen):
    """Every scenario that is found. The runs are looked up after the first frame."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("n", "anew", _("Begin anew"))]

    def __init__(self, shelf: Shelf, left: str = "") -> None:
        """`left`: the title of the scenario that one comes from; the cursor begins there."""
        super().__init__()
        self.shelf = shelf
        self.entries = shelf.entries()
        titles = [entry.headline.title if entry.headline else "" for entry in self.entries]
        self.first = titles.index(left) if left in titles else 0
        self.runs: list[RunSummary] = []

    def body(self) -> Iterable[Widget]:
        """A heading and the scenarios."""
        yield Masthead()
        with Scroll(id="shelf", can_focus=False):
            if self.entries:
                yield Menu(_rows(self.entries, ()), cursor=self.first, numbered=True)
            else:
                yield Paragraphs([Part(Content(_("There is nothing to play here.")))])

    def keys(self) -> list[Key]:
        """The keys of the library."""
        return [
            Key("↑↓", _("choose"), keep=False),
            Key("Enter", _("play, or go on"), "screen.open"),
            Key("n", _("begin anew"), "screen.anew"),
            Key("c", _("commands"), "app.command_palette"),
            Key("?", _("help"), "app.help"),
            Key("q", _("leave"), "app.leave"),
        ]

    def on_mount(self) -> None:
        """Takes the keys; then looks where each scenario was left."""
        self.keep_focus()
        self.call_after_refresh(self.run_worker, self._look, thread=True)

    def _look(self) -> None:
        runs = self.shelf.runs()
        if runs:
            self.app.call_from_thread(self._show_runs, runs)

    def _show_runs(self, runs: list[RunSummary]) -> None:
        self.runs = runs
        for menu in self.query(Menu):
            menu.show(_rows(self.entries, runs), menu.cursor)

    def keep_focus(self) -> None:
        """The keys go to the list."""
        for menu in self.query(Menu):
            menu.focus(scroll_visible=False)

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Begins a scenario; where runs of it are kept, asks which."""
        entry = self.entries[event.number]
        kept = [run for run in self.runs if run.scenario == entry.id]
        if not kept:
            self.begin(entry)
            return
        from briefing.tui.screens.roads import RoadsScreen

        self.app.push_screen(RoadsScreen(self.shelf, entry, kept))

    def action_open(self) -> None:
        """Opens the scenario under the cursor."""
        for menu in self.query(Menu):
            menu.action_open()

    def action_anew(self) -> None:
        """Begins the scenario under the cursor anew."""
        for menu in self.query(Menu):
            if menu.cursor is not None:
                self.begin(self.entries[menu.cursor])

    def begin(self, entry: Entry) -> None:
        """Begins a scenario."""
        self.app.post_message(RunWanted(entry, None))


class Masthead(Lines):
    """The name of the game and what it is."""

    def lines(self, width: int) -> list[Content]:
        """One line."""
        name = Content.styled(_("BRIEFING"), "bold $record")
        return [spread(name, Content.styled(_("news you can play"), "$quiet"), width)]


def _rows(entries: Sequence[Entry], runs: Sequence[RunSummary]) -> list[Row]:
    return [_row(entry, [run for run in runs if run.scenario == entry.id]) for entry in entries]


def _row(entry: Entry, runs: Sequence[RunSummary]) -> Row:
    line = entry.headline
    if line is None:
        broken = plain(_("This cannot be read. (briefing check says why)")).stylize("$quiet")
        return Row([Part(plain(entry.id).stylize("bold")), Part(broken)], open=False, gap=True)
    roles = " · ".join(_role(role.title, role.minutes) for role in line.roles)
    parts = [Part(plain(line.title).stylize("bold"))]
    if line.summary:
        parts.append(Part(plain(" ".join(line.summary.split()))))
    parts.append(Part(plain(roles).stylize("$quiet")))
    left = next((run for run in runs if _goes_on(run, runs)), None)
    if left is not None:
        said = _("You left off: {role}, {where}").format(role=left.role, where=left.where)
        parts.append(Part(plain(said).stylize("$record"), Content(f"{HERE.sign} "), Content("  ")))
    ended = sum(run.over for run in runs)
    if ended:
        said = ngettext(
            "{n} road played to its end", "{n} roads played to their end", ended
        ).format(n=ended)
        parts.append(Part(plain(said).stylize("$quiet"), Content(f"{PAST.sign} "), Content("  ")))
    return Row(parts, gap=True)


def _goes_on(run: RunSummary, runs: Sequence[RunSummary]) -> bool:
    """Whether it can be gone on with, and was not left for a road beside it."""
    beside = any(one.parent == run.run and one.played >= run.played for one in runs)
    return bool(run.role) and not (run.over or run.broken or beside)


def _role(title: str, minutes: int | None) -> str:
    if minutes is None:
        return title
    return _("{role} {n} min").format(role=title, n=minutes)
