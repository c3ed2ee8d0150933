"""Entries to go over with arrows, digits or the mouse, and to pick from. The base of most forms."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region
from textual.reactive import reactive

from briefing.tui.widgets import sight
from briefing.tui.widgets.breaks import broken
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Lines
from briefing.tui.widgets.stop import Stop
from briefing.words import _

HERE, PICKED, OPEN = "▸", "●", "○"
TICKED, UNTICKED = "■", "□"


def hanging(head: Content, text: Content, width: int) -> list[Content]:
    """The text wrapped beside its head: later lines are indented as far as the first."""
    indent = head.cell_length
    first, *rest = broken(text, max(width - indent, 8))
    return [head + first, *(line.pad_left(indent) for line in rest)]


def digit_of(index: int) -> str:
    """The key an entry is reached by: 1 to 9, 0 for the tenth, none beyond."""
    return str((index + 1) % 10) if index < 10 else " "


def span(first: str, count: int) -> str:
    """The keys of so many entries: `1–4`."""
    return first if count < 2 else f"{first}–{chr(ord(first) + min(count, 9) - 1)}"


class Picker(Lines, Stop, can_focus=True):
    """The base: a cursor over `count` entries. What an entry looks like, `draw` says."""

    DEFAULT_CSS = """
    Picker { pointer: pointer; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("home", "jump(0)", show=False),
        Binding("end", "jump(-1)", show=False),
        *(Binding(str(n % 10), f"digit({n - 1})", show=False) for n in range(1, 11)),
        Binding("space", "pick", show=False),
        Binding("enter", "finish", show=False),
    ]
    DIGIT: ClassVar[str] = _("pick")
    """What a digit does."""

    cursor: reactive[int] = reactive(0)

    def __init__(self, *, id: str | None = None, classes: str = "stop") -> None:
        super().__init__(id=id, classes=classes)
        self.heights: list[int] = []

    @property
    def count(self) -> int:
        """How many entries there are."""
        raise NotImplementedError

    def draw(self, index: int, width: int) -> list[Content]:
        """The lines of an entry, none wider than `width`."""
        raise NotImplementedError

    def pick(self, index: int) -> None:
        """The player picks an entry by digit, space or click."""
        raise NotImplementedError

    def finish(self) -> None:
        """The player presses Enter on the entry under the cursor."""
        self.asking.advance(self)

    def keys(self) -> list[Key]:
        return [Key(span("1", self.count), self.DIGIT), Key("Enter", _("go on"))]

    def here(self, index: int) -> bool:
        """Whether the cursor is seen on this entry."""
        return self.has_focus and index == self.cursor

    def pointer(self, index: int) -> str:
        """The sign that stands before the entry the cursor is on."""
        return HERE if self.here(index) else " "

    def answered(self) -> None:
        """Draws anew and tells the form."""
        self.changed()
        self.asking.touched()

    def lines(self, width: int) -> list[Content]:
        lines: list[Content] = []
        self.heights = []
        for index in range(self.count):
            drawn = self.draw(index, width)
            self.heights.append(len(drawn))
            if self.here(index):
                drawn = [
                    line.truncate(width, pad=True).stylize_before("on $cursor") for line in drawn
                ]
            lines += drawn
        return lines

    def repaint(self) -> None:
        """Draws anew, as high as before."""
        self._laid = (-1, [])
        self.refresh()

    def on_focus(self) -> None:
        self.repaint()

    def on_blur(self) -> None:
        self.repaint()

    def watch_cursor(self) -> None:
        """Keeps the cursor's entry in sight of whatever scrolls."""
        if self.is_attached:
            self.repaint()
            sight.bring(self, self.place().grow((1, 0, 1, 0)))

    def place(self) -> Region:
        return self.region_of(self.cursor)

    def region_of(self, index: int) -> Region:
        """Where an entry stands within the widget."""
        self.laid_out(self.content_size.width)
        return Region(0, sum(self.heights[:index]), self.size.width, self.heights[index])

    def find(self, number: int) -> bool:
        if number >= self.count or not sight.hidden(self, self.region_of(number)):
            return False
        self.cursor = number
        sight.bring(self, self.place())
        return True

    def action_move(self, by: int) -> None:
        """Moves the cursor; past the ends the key belongs to what is around."""
        to = self.cursor + by
        if not 0 <= to < self.count:
            raise SkipAction
        self.cursor = to

    def action_jump(self, index: int) -> None:
        self.cursor = index % self.count

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "digit":
            return isinstance(parameters[0], int) and parameters[0] < self.count
        return True

    def action_digit(self, index: int) -> None:
        self.cursor = index
        self.pick(index)

    def action_pick(self) -> None:
        self.pick(self.cursor)

    def action_finish(self) -> None:
        self.finish()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        offset = event.get_content_offset(self)
        hit = offset and self.hit(offset.x, offset.y)
        if offset and hit:
            self.clicked(hit[0], hit[1], offset.x)

    def hit(self, x: int, y: int) -> tuple[int, int] | None:
        """The entry drawn at a place, and which of its lines that is."""
        top = 0
        for index, height in enumerate(self.heights):
            if y < top + height:
                return index, y - top
            top += height
        return None

    def clicked(self, index: int, line: int, x: int) -> None:
        """The player clicks on a line of an entry, both counted from 0."""
        self.cursor = index
        self.pick(index)
