"""Rows to move through with arrows, digits and the mouse, and to open with Enter."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding
from textual.content import Content
from textual.geometry import Region
from textual.message import Message

from briefing.tui.widgets import sight
from briefing.tui.widgets.lines import EMPTY, Lines, Part, wrapped


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
    ALLOW_SELECT = False
    MARK = "▸ "
    LEADS_AWAY = False
    """Whether who opens a row sees the list no more: then the cursor need not be seen to move."""

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
        """The lines of all rows, without what stands before them."""
        lines: list[Content] = []
        self._tops = []
        room = width - self._lead_width
        for row in self.rows:
            if row.gap and lines:
                lines.append(EMPTY)
            self._tops.append(len(lines))
            lines += _lines_of(row, room)
        return lines

    @property
    def _lead_width(self) -> int:
        return len(self.MARK) + (3 if self.numbered else 0)

    def line(self, y: int, width: int) -> Content:
        """A line with what stands before it, marked where the cursor is."""
        body = super().line(y, width)
        number = bisect_right(self._tops, y) - 1
        here = number == self.cursor and (bool(body) or y == self._tops[number])
        if y != self._tops[number]:
            line = Content(" " * self._lead_width) + body
        else:
            mark = Content.styled(self.MARK, "bold") if here else Content(" " * len(self.MARK))
            line = mark + self._digit(number) + body
        if not here or not self.has_focus:
            return line
        return line.extend_right(max(width - line.cell_length, 0)).stylize_before("on $cursor")

    def _digit(self, number: int) -> Content:
        if not self.numbered:
            return EMPTY
        digit = f"{number + 1}  " if number < 9 else "   "
        return Content.styled(digit, "bold $record" if self.rows[number].open else "$quiet")

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
        before, self.cursor = self.cursor, max(0, min(number, len(self.rows) - 1))
        self.refresh(*[self.region_of(n) for n in {before, self.cursor} if n is not None])
        self.show_cursor()
        self.post_message(self.Moved(self, self.cursor))

    def show_cursor(self) -> None:
        """Scrolls what is around the list until the row under the cursor is seen whole."""
        if self.cursor is not None and self.is_attached:
            sight.bring(self, self.region_of(self.cursor))

    @property
    def unseen(self) -> bool:
        """Whether every row is out of sight."""
        return all(sight.hidden(self, self.region_of(n)) for n in range(len(self.rows)))

    def find(self, number: int) -> bool:
        """Puts the cursor on a row that is out of sight; false where it is seen, or is none."""
        wanted = self.numbered and number < len(self.rows)
        if not wanted or not sight.hidden(self, self.region_of(number)):
            return False
        self.move_to(number)
        return True

    def open_row(self, number: int) -> None:
        """Puts the cursor on a row and opens it."""
        if 0 <= number < len(self.rows):
            if not self.LEADS_AWAY:
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
        self.refresh()

    def on_blur(self) -> None:
        """The cursor fades when keys go elsewhere."""
        self.refresh()


@lru_cache(maxsize=1024)
def _lines_of(row: Row, width: int) -> tuple[Content, ...]:
    """The lines of a row; a row stays the same from page to page, as a fact of the dossier does."""
    return tuple(line for part in row.parts for line in wrapped(part, width))
