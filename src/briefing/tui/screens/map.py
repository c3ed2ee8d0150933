"""The way so far, as a road to look back on; a place on it can be gone back to."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from briefing.playthrough.page.prose import plain as one_line
from briefing.playthrough.page.view import Milestone
from briefing.tui.prose import plain, safe
from briefing.tui.screens.base import HEIGHTS, WIDTHS, no_room
from briefing.tui.signs import HERE, PAST
from briefing.tui.widgets.ground import Scroll
from briefing.tui.widgets.keys import Key, Keys
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _


class MapScreen(Screen[int | None]):
    """Dismissed with the decision to go back to, or with None."""

    DEFAULT_CSS = """
    MapScreen {
        #road { height: 1fr; padding: 0 2 0 3; scrollbar-size-vertical: 1; }
        #road Menu { max-width: 110; }
        &.-wide #road { padding: 0 4 0 6; }
        #ask { display: none; margin-bottom: 1; }
        &.-asking #ask { display: block; }
    }
    """
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,m,f6", "back", _("Back")),
        Binding("y", "confirm", _("Go back there")),
        Binding("n", "stay", _("Stay")),
    ]

    def __init__(self, way: tuple[Milestone, ...]) -> None:
        super().__init__()
        self.way = way
        self.asking: Milestone | None = None

    def compose(self) -> ComposeResult:
        yield Paragraphs(
            [
                Part(Content.styled(_("Your way so far"), "bold $record")),
                Part(Content.styled(_("Pick a place to go back to it and decide anew."), "$quiet")),
                Part(EMPTY),
            ],
            classes="title",
        )
        yield Scroll(Menu(road(self.way), cursor=self._last()), id="road", can_focus=False)
        yield Paragraphs(id="ask", classes="title")
        yield Keys(self.keys())
        yield Static(Content(no_room()), classes="no-room")

    def keys(self) -> list[Key]:
        """The keys of the road, or of the question."""
        if self.asking is None:
            return [
                Key("↑↓", _("look back")),
                Key("Enter", _("go back there"), "screen.open"),
                Key("Esc", _("close"), "screen.back"),
            ]
        return [
            Key("y", _("go back"), "screen.confirm"),
            Key("n", _("stay where I am"), "screen.stay"),
        ]

    def on_mount(self) -> None:
        menu = self.query_one(Menu)
        menu.focus(scroll_visible=False)
        self.call_after_refresh(menu.show_cursor)

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Asks first: nothing is lost, but much is done again."""
        event.stop()
        stone = self.way[event.number]
        if _is_here(stone, self.way):
            self.notify(_("This is where you stand."), timeout=3)
        else:
            self._ask(stone)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self.asking is not None if action in ("confirm", "stay") else True

    def action_open(self) -> None:
        """Asks for the place under the cursor."""
        self.query_one(Menu).action_open()

    def action_confirm(self) -> None:
        """Goes back."""
        if self.asking is not None:
            self.dismiss(self.asking.number)

    def action_stay(self) -> None:
        """Does not go back, but looks on."""
        self._ask(None)

    def action_back(self) -> None:
        """Closes the question, or else the map."""
        if self.asking is not None:
            self._ask(None)
        else:
            self.dismiss(None)

    def _ask(self, stone: Milestone | None) -> None:
        self.asking = stone
        self.set_class(stone is not None, "-asking")
        menu = self.query_one(Menu)
        menu.disabled = stone is not None
        if stone is not None:
            self.query_one("#ask", Paragraphs).show(_question(stone))
        else:
            menu.focus(scroll_visible=False)
        self.query_one(Keys).show(self.keys())
        # The road is shorter or longer now: its cursor is looked for once that is laid out.
        self.call_after_refresh(self.call_after_refresh, menu.show_cursor)

    def _last(self) -> int | None:
        """The last place that can be gone back to."""
        if not self.way:
            return None
        closed = [stone for stone in self.way if _is_here(stone, self.way)]
        return max(len(self.way) - len(closed) - 1, 0)


def _question(stone: Milestone) -> list[Part]:
    return [
        Part(plain(_("Go back to “{place}”?").format(place=stone.title)).stylize("bold")),
        Part(Content(_("The road you have taken is kept: you can look at it again, and compare."))),
    ]


def _is_here(stone: Milestone, way: tuple[Milestone, ...]) -> bool:
    """Whether the player stands there: the last place, and nothing chosen in it."""
    return stone is way[-1] and stone.chosen is None


def road(way: tuple[Milestone, ...]) -> list[Row]:
    """The places from the first to where the player stands, joined by a line."""
    dates = max((plain(stone.date).cell_length for stone in way), default=0)
    return [_place(stone, way, dates) for stone in way]


def _place(stone: Milestone, way: tuple[Milestone, ...], dates: int) -> Row:
    here, last = _is_here(stone, way), stone is way[-1]
    date = plain(stone.date).stylize("$quiet")
    where = HERE if here else PAST
    sign = Content.styled(where.sign, where.style)
    first = date.pad_left(dates - date.cell_length) + "  " + sign + "  "
    rest = Content.styled(" " * dates + ("     " if last else "  │  "), "$rule")
    parts = [Part(plain(stone.title).stylize("bold"), first, rest)]
    if stone.chosen is not None:
        chosen = _("you chose: {choice}").format(choice=safe(one_line(stone.chosen)))
        parts.append(Part(plain(chosen), rest, rest + "  "))
    elif here:
        parts.append(Part(Content.styled(_("you are here"), "$quiet"), rest, rest))
    return Row(parts, open=not here)
