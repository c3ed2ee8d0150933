"""The field for one or two ways it could have gone otherwise, in the player's words."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static, TextArea

from briefing.words import _, ngettext

LONGEST = 2000
"""Characters that a way may have."""
PAUSE = 1.0
"""Seconds without a key after which what was written is kept."""


class Reflection(Vertical):
    """Keeps by itself: after a pause, and when the field is left. Posts `Written`."""

    DEFAULT_CSS = """
    Reflection {
        height: auto; max-width: 76; margin-bottom: 1;
        TextArea { height: 5; border: round $rule; background: transparent; }
        TextArea:focus { border: round $accent; }
        .told { color: $quiet; height: auto; }
    }
    """

    @dataclass
    class Written(Message):
        """What is to be kept: one way, two, or none any more."""

        ways: tuple[str, ...]

    def __init__(self, ways: tuple[str, ...]) -> None:
        super().__init__()
        self.kept = ways
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        told = _(
            "Name one or two ways it could have gone otherwise. One or two are enough: more make "
            "what happened look more certain than it was. Tab goes into a field, Esc out of it; "
            "what you write is kept by itself."
        )
        yield Static(Content(told), classes="told")
        first, second = (*self.kept, "", "")[:2]
        yield _field(first, _("It could have gone otherwise if …"))
        yield _field(second, _("Or if …"))
        yield Static("", classes="told", id="kept")

    def on_mount(self) -> None:
        if self.kept:
            self._tell(_("Kept in your run."))

    @property
    def ways(self) -> tuple[str, ...]:
        """What is written, without what is empty."""
        texts = (field.text.strip() for field in self.query(TextArea))
        return tuple(text for text in texts if text)

    def keep(self) -> None:
        """Keeps what is written, where it is new and not too long."""
        if self._pause is not None:
            self._pause.stop()
        ways = self.ways
        over = max((len(way) - LONGEST for way in ways), default=0)
        if over > 0:
            said = ngettext(
                "{n} character too long to be kept.", "{n} characters too long to be kept.", over
            )
            self._tell(f"✗ {said.format(n=over)}")
        elif ways != self.kept:
            self.kept = ways
            self.post_message(self.Written(ways))
            self._tell(_("Kept in your run."))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        if self.ways == self.kept:
            return
        self._tell("…")
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, self.keep)

    def on_descendant_blur(self) -> None:
        self.keep()

    def _tell(self, text: str) -> None:
        self.query_one("#kept", Static).update(Content(text))


def _field(text: str, hint: str) -> TextArea:
    return TextArea(
        text, soft_wrap=True, tab_behavior="focus", show_line_numbers=False, placeholder=hint
    )
