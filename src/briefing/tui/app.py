"""The game in a terminal: which screen is seen, the colours, the commands."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.timer import Timer

from briefing.tui import messages, taste, themes
from briefing.tui.screens.base import GameScreen
from briefing.tui.shelf import Opening, Shelf
from briefing.tui.widgets.gone import let_go
from briefing.words import _

if TYPE_CHECKING:
    from textual.dom import DOMNode

    from briefing.tui.run import Run

TASTE = "taste.json"
REST = 0.1
"""Seconds after which there is time to tidy up."""
UNNAMED = {"command_palette", "quit", "screen.copy_text", "app.focus_next", "app.focus_previous"}
"""What the list of commands need not name."""


class BriefingApp(App[None]):
    """Shows the library or a run. Screens are loaded when they are first shown."""

    TITLE = "Briefing"
    CSS_PATH = "briefing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,f1", "help", _("Help")),
        Binding("c,f2", "command_palette", _("Commands")),
        Binding("q,f10", "leave", _("Save and leave")),
    ]

    def __init__(
        self,
        shelf: Shelf,
        run: Run | None = None,
        *,
        opening: Opening | None = None,
        plain: bool = False,
    ) -> None:
        """A run, or one that is still to be opened; without either, the library.

        `plain`: no colours of our own, only what the terminal calls its text.
        """
        super().__init__(ansi_color=True if plain else None)
        self.shelf, self.playing, self.opening = shelf, run, opening
        self._resting: Timer | None = None
        self.failure: Exception | None = None
        """Why `opening` could not be opened, for who called the game."""
        for theme in themes.THEMES:
            self.register_theme(theme)
        for name in set(self.available_themes) - {theme.name for theme in themes.THEMES}:
            self.unregister_theme(name)
        self.theme = themes.TERMINAL if plain else self._liked()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The game's own colours."""
        return themes.DEFAULTS

    def get_default_screen(self) -> Screen[None]:
        """The run that was asked for, or the library."""
        if self.playing is not None:
            return self._play(self.playing)
        return self._opening(self.opening) if self.opening else self._library()

    def on_mount(self) -> None:
        """Colours that are chosen from now on are remembered."""
        rest_easy()
        self._resting = self.set_interval(REST, self._tidy_up, pause=True)
        self.theme_changed_signal.subscribe(self, lambda theme: self._like(theme.name))

    def on_let_go(self) -> None:
        """Tidies up when the frame is out that made way for something else."""
        if self._resting:
            self._resting.reset()

    def _tidy_up(self) -> None:
        """Collects all garbage, which can take as long as a frame: a closed screen is some 5,000
        things in circles."""
        if self._resting:
            self._resting.pause()
        gc.collect()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The commands of this screen, the game's, and its colours."""
        named: set[str] = set()
        for node, binding, enabled, _tip in screen.active_bindings.values():
            if not enabled or node not in (screen, self) or binding.action in named | UNNAMED:
                continue
            if binding.description:
                named.add(binding.action)
                said = _("Key: {key}").format(key=self.get_key_display(binding))
                yield SystemCommand(binding.description, said, self._runs(binding.action, node))
        for theme in themes.THEMES:
            said = _("Colour theme: {name}").format(name=themes.NAMES[theme.name])
            yield SystemCommand(said, themes.ABOUT[theme.name], self._paint(theme.name))

    def on_run_wanted(self, message: messages.RunWanted) -> None:
        """Opens a run of the library."""
        self._only(self._opening(self.shelf.opening(message.entry, message.path)))

    def on_opened(self, message: messages.Opened) -> None:
        """Plays what has been opened."""
        rest_easy()
        self.play(message.run)

    def on_opening_failed(self, message: messages.OpeningFailed) -> None:
        """Says why: in the library, or, where there was none, to who called the game."""
        if self.opening is not None:
            self.failure = message.error
            self.exit(return_code=1)
        else:
            self._only(self._library())
            self.notify(str(message.error), severity="error", markup=False, timeout=15)

    def play(self, run: Run) -> None:
        """Shows a run, in the place of what is seen now; it is closed when it is left."""
        self._put_down()
        self.playing, self.opening = run, None
        self._only(self._play(run))

    def on_library_wanted(self) -> None:
        """Shows the library; the run that is left is kept."""
        left = self.playing.view.scenario if self.playing is not None else ""
        self._put_down()
        self._only(self._library(left))

    def on_ended(self) -> None:
        """Shows the debrief of the run."""
        from briefing.tui.screens.debrief import DebriefScreen

        if self.playing is not None:
            self._only(DebriefScreen(self.playing))

    def action_help(self) -> None:
        """Opens the help."""
        from briefing.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    def action_leave(self) -> None:
        """Saves and leaves."""
        screens = [screen for screen in self.screen_stack if isinstance(screen, GameScreen)]
        if not any(screen.holds_back() for screen in screens):
            self._put_down()
            self.exit()

    def on_unmount(self) -> None:
        """However the game ends, the run is let go of."""
        self._put_down()

    def pop_screen(self) -> AwaitComplete:
        """Closes a screen, and leaves none of its lines behind."""
        gone = [self.screen, *self.screen.query("*")]
        closing = super().pop_screen()
        let_go(gone)
        self.post_message(messages.LetGo())
        return closing

    def _put_down(self) -> None:
        if self.playing is not None:
            self.playing.close()
            self.playing = None

    def _only(self, screen: Screen[None]) -> None:
        """Shows a screen in the place of all others; only the first one of all cannot be taken."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.push_screen(screen)

    def _play(self, run: Run) -> Screen[None]:
        from briefing.tui.screens.play import PlayScreen

        return PlayScreen(run)

    def _opening(self, opening: Opening) -> Screen[None]:
        from briefing.tui.screens.opening import OpeningScreen

        return OpeningScreen(opening)

    def _library(self, left: str = "") -> Screen[None]:
        from briefing.tui.screens.library import LibraryScreen

        return LibraryScreen(self.shelf, left)

    def _runs(self, action: str, node: DOMNode) -> Callable[[], Awaitable[object]]:
        return lambda: self.run_action(action, node)

    def _paint(self, name: str) -> Callable[[], None]:
        return lambda: setattr(self, "theme", name)

    def _liked(self) -> str:
        """The theme that was last chosen, where there still is one."""
        name = taste.kept(self.shelf.saves.parent / TASTE)
        return name if name in self.available_themes else themes.DARK

    def _like(self, name: str) -> None:
        taste.keep(self.shelf.saves.parent / TASTE, name)


def rest_easy() -> None:
    """Keeps the collector of garbage from going through all that stays while a key is answered.

    What is there now is left out for good; of what comes, it looks at the young alone, in small
    steps, and at the rest seldom: the game does that itself, when keys rest.
    """
    gc.freeze()
    gc.set_threshold(2_000, 5, 20)
