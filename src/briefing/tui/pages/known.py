"""The keys of a page of a run, as the last line names them."""

from __future__ import annotations

from collections.abc import Iterator
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


KEYS = {
    "d": Known("F3", _("dossier"), "screen.dossier"),
    "s": Known("F4", _("sources"), "screen.sources"),
    "t": Known("F5", _("terms"), "screen.terms"),
    "m": Known("F6", _("map"), "screen.map"),
    "u": Known("F7", _("undo"), "screen.undo"),
    "l": Known("F8", _("library"), "screen.library"),
    "?": Known("F1", _("help"), "app.help"),
    "q": Known("F10", _("save and leave"), "app.leave"),
}


LETTERED = {"number", "date", "short", "match", "grade", "claims"}
"""Kinds of question that some letter answers: there the function keys are named, for all."""

SELDOM = "mut"
"""What a question names only where there is room for it: its own keys come first."""


def known(view: View, stopped: bool, own: list[Key], unseen: bool = False) -> list[Key]:
    """The keys of a page, behind the `own` ones of what has them.

    A digit only finds what is `unseen`.
    """
    cover = view.stage is Stage.COVER
    most = len(view.roles) if cover else 0 if stopped else len(view.choices)
    shown = "l?q" if cover else "dstmu?q" if view.terms else "dsmu?q"
    lettered = view.item is not None and view.item.kind in LETTERED
    keys = [_key(letter, lettered, not own or letter not in SELDOM) for letter in shown]
    return [*own, *_choosing(cover, most, unseen), *keys]


def _choosing(cover: bool, most: int, unseen: bool) -> Iterator[Key]:
    """The keys of a list of so many roles or choices."""
    if cover and not unseen:
        yield Key("Enter", _("begin"))
    if cover and most > 1:
        yield Key("↑↓", _("compare"), keep=False)
    if most:
        does = _("find") if unseen else _("choose")
        yield Key(f"1–{most}" if most > 1 else "1", does, keep=False)


def _key(letter: str, lettered: bool, keep: bool) -> Key:
    key = KEYS[letter]
    return Key(key.function if lettered else letter, key.words, key.action, keep)
