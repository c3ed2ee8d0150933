"""The keys of a page of a run, as the last line names them."""

from __future__ import annotations

from typing import NamedTuple

from briefing.playthrough.course import Stage
from briefing.playthrough.page.view import View
from briefing.tui.widgets.keys import Key
from briefing.words import _


class Known(NamedTuple):
    """A key that holds on every page: its function key, what it does, in words and by a click."""

    function: str
    words: str
    action: str
    bound: str
    """What Textual calls the letter."""


KEYS = {
    "d": Known("F3", _("dossier"), "screen.dossier", "d"),
    "s": Known("F4", _("sources"), "screen.sources", "s"),
    "t": Known("F5", _("terms"), "screen.terms", "t"),
    "m": Known("F6", _("map"), "screen.map", "m"),
    "u": Known("F7", _("undo"), "screen.undo", "u"),
    "l": Known("F8", _("library"), "screen.library", "l"),
    "?": Known("F1", _("help"), "app.help", "question_mark"),
    "q": Known("F10", _("save and leave"), "app.leave", "q"),
}


SELDOM = "mut"
"""What a question names only where there is room for it: its own keys come first."""


def known(view: View, stopped: bool, taken: frozenset[str], own: list[Key]) -> list[Key]:
    """The keys of a page, behind the `own` ones of what has them.

    `taken` are the letters that go elsewhere: their function keys do.
    """
    cover = view.stage is Stage.COVER
    most = len(view.roles) if cover else 0 if stopped else len(view.choices)
    shown = "l?q" if cover else "dstmu?q" if view.terms else "dsmu?q"
    looking = [Key("↑↓", _("compare"), keep=False)] if cover and most > 1 else []
    choosing = [Key(f"1–{most}" if most > 1 else "1", _("choose"), keep=False)] if most else []
    keys = [_key(letter, letter in taken, not own or letter not in SELDOM) for letter in shown]
    return [*own, *looking, *choosing, *keys]


def _key(letter: str, taken: bool, keep: bool) -> Key:
    key = KEYS[letter]
    return Key(key.function if taken else letter, key.words, key.action, keep)
