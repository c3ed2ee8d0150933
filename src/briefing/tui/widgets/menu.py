"""Rows to move through with arrows, digits and the mouse, and to open with Enter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding
from textual.containers import ScrollableContainer
from textual.content import Content
from textual.geometry import Region
from textual.message import Message

from briefing.tui.widgets.lines import Lines, Part, wrapped


@dataclass(frozen=True, eq=False)
class Row:
    """One row: its parts, and whether it is open or only shown."""

    parts: Sequence[Part]
    open: bool = True
    gap: bool = False
    """Whether an empty line stands above it."""


class Menu(Lines, can_focus=True):
    """A list of rows. The cursor stands on none until it is moved, unless told otherwise."""

    BINDINGS = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
        Binding("enter", "open", show=False),
    ]
    MARK = "▸ "

    @dataclass(eq=False)
    class Opened(Message):
        """The player opens a row."""

        menu: Menu
        number: int

        @property
        def control(self) -> Menu:
            """The list it stands in."""
            return self.menu

    class Moved(Opened):
        """The cursor stands on another row."""

    def __init__(
        self,
        rows: Iterable[Row] = (),
        *,
        cursor: int | None = None,
        numbered: bool = False,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.rows = tuple(rows)
        self.cursor = cursor
        self.numbered = numbered
        self._tops: list[int] = []

    def show(self, rows: Iterable[Row], cursor: int | None = None) -> None:
        """Shows other rows."""
        self.rows, self.cursor = tuple(rows), cursor
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """The lines of all rows, the one under the cursor marked."""
        lines: list[Content] = []
        self._tops = []
        for number, row in enumerate(self.rows):
            if row.gap and lines:
                lines.append(Content(""))
            self._tops.append(len(lines))
            lines += self._row(number, row, width)
        return lines

    def _row(self, number: int, row: Row, width: int) -> list[Content]:
        here = number == self.cursor
        lead = Content(self.MARK if here else " " * len(self.MARK))
        if self.numbered:
            digit = f"{number + 1}  " if number < 9 else "   "
            lead = lead + Content(digit).stylize("bold $record" if row.open else "$quiet")
        blank = Content(" " * lead.cell_length)
        room = width - lead.cell_length
        lines = [line for part in row.parts for line in wrapped(part, room)]
        lines = [(blank if n else lead) + line for n, line in enumerate(lines)]
        if not here:
            return lines
        style = "on $cursor" if self.has_focus else ""
        marked = [line.extend_right(max(width - line.cell_length, 0)) for line in lines]
        return [line.stylize_before(style).stylize("bold", 0, len(self.MARK)) for line in marked]

    def region_of(self, number: int) -> Region:
        """Where a row stands within the widget."""
        lines = self.laid_out(self.content_size.width)
        top = self._tops[number]
        below = self._tops[number + 1] if number + 1 < len(self._tops) else len(lines)
        return Region(0, top, self.size.width, max(below - top, 1))

    def move_to(self, number: int) -> None:
        """Puts the cursor on a row and brings it into sight."""
        if not self.rows:
            return
        self.cursor = max(0, min(number, len(self.rows) - 1))
        self._repaint()
        self.show_cursor()
        self.post_message(self.Moved(self, self.cursor))

    def show_cursor(self) -> None:
        """Scrolls what is around the list until the row under the cursor is seen whole."""
        around = next((a for a in self.ancestors if isinstance(a, ScrollableContainer)), None)
        if self.cursor is None or around is None or not self.is_attached:
            return
        down = self.content_region.y - around.content_region.y + around.scroll_offset.y
        around.scroll_to_region(
            self.region_of(self.cursor).translate((0, down)),
            animate=False,
            force=True,
            x_axis=False,
        )

    def open_row(self, number: int) -> None:
        """Puts the cursor on a row and opens it."""
        if 0 <= number < len(self.rows):
            self.move_to(number)
            self.post_message(self.Opened(self, number))

    def action_move(self, by: int) -> None:
        """One row on, or one back."""
        if self.cursor is None and by > 0:
            self.move_to(0)
        elif self.cursor is None or not 0 <= self.cursor + by < len(self.rows):
            raise SkipAction  # past the ends, what is around may scroll
        else:
            self.move_to(self.cursor + by)

    def action_first(self) -> None:
        """To the first row."""
        self.move_to(0)

    def action_last(self) -> None:
        """To the last row."""
        self.move_to(len(self.rows) - 1)

    def action_open(self) -> None:
        """Opens the row under the cursor; where it stands on none, puts it on the first."""
        if self.cursor is None:
            self.move_to(0)
        else:
            self.open_row(self.cursor)

    def on_key(self, event: events.Key) -> None:
        """A digit opens the row of that number."""
        if self.numbered and event.character and event.character in "123456789":
            event.stop()
            self.open_row(int(event.character) - 1)

    def on_click(self, event: events.Click) -> None:
        """A click opens the row it falls on."""
        at = event.get_content_offset(self)
        if at is None:
            return
        self.laid_out(self.content_size.width)
        below = [number for number, top in enumerate(self._tops) if top <= at.y]
        if below:
            event.stop()
            self.focus(scroll_visible=False)
            self.open_row(below[-1])

    def on_focus(self) -> None:
        """The cursor is shown strong while keys go here."""
        self._repaint()

    def on_blur(self) -> None:
        """The cursor fades when keys go elsewhere."""
        self._repaint()

    def _repaint(self) -> None:
        self._laid = (-1, [])
        self.refresh()
