"""Help: how the game is played, what its signs mean, and which keys there are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.tui.widgets.passage import FICTION, RECORD
from briefing.words import _


class HelpScreen(ReadingScreen):
    """One page of help."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("question_mark,f1", "back", show=False)]

    def heading(self) -> str:
        """What it is."""
        return _("How this is played")

    def text(self) -> Iterable[Widget]:
        """What to know, the two voices, the signs, the keys."""
        yield Paragraphs([*_how(), *_voices(), *_signs(), *_keys()])


def _how() -> list[Part]:
    return [
        Part(Content(_(
            "You take a role, read what is known on a day, and commit: to a decision, or to an "
            "estimate. Only then you see what really happened, and where that stands."
        ))),
        Part(EMPTY),
        Part(Content(_(
            "Every input is saved before it counts. Leave whenever you like; undo and the map "
            "take you back to any decision, and the road you leave is kept."
        ))),
        Part(EMPTY),
    ]  # fmt: skip


def _voices() -> list[Part]:
    return [
        Part(Content.styled(_("IN YOUR WORLD"), "bold $fiction"), FICTION, FICTION),
        Part(
            Content.styled(_("What follows from your choices. Invented."), "italic"),
            FICTION, FICTION,
        ),
        Part(EMPTY),
        Part(Content.styled(_("ON THE RECORD"), "bold $record"), RECORD, RECORD),
        Part(
            Content(_("What happened, with its sources: [A ¶3] is paragraph 3 of source A.")),
            RECORD, RECORD,
        ),
        Part(EMPTY),
    ]  # fmt: skip


def _signs() -> list[Part]:
    return _table(_("Signs"), [
        ("● new", _("a fact that came with this page")),
        ("B2", _("how reliable the source, A to F; how credible the information, 1 to 6")),
        ("≠", _("two facts that cannot both be right")),
        ("≁", _("two figures that must not be compared")),
        ("▲4 ▼6", _("what your last step did to a meter")),
        ("┄", _("a choice that is closed, and why")),
    ])  # fmt: skip


def _keys() -> list[Part]:
    return _table(_("Keys"), [
        ("1–9", _("choose at once")),
        ("↑ ↓ Enter", _("move, and choose what is marked")),
        ("PgUp PgDn", _("scroll the page")),
        ("d or F3", _("dossier")),
        ("s or F4", _("sources")),
        ("t or F5", _("glossary of this page")),
        ("m or F6", _("map of your way; go back to a decision")),
        ("u or F7", _("undo")),
        ("l or F8", _("library")),
        ("c or F2", _("all commands, and the colours")),
        ("? or F1", _("this help")),
        ("q or F10", _("save and leave")),
        ("Tab", _("the next thing that takes keys; F-keys work while you type")),
    ])  # fmt: skip


def _table(title: str, rows: list[tuple[str, str]]) -> list[Part]:
    width = max(len(key) for key, _words in rows) + 2
    listed = [
        Part(Content(words), Content.styled(f"{key:<{width}}", "bold"), Content(" " * width))
        for key, words in rows
    ]
    return [Part(Content.styled(title.upper(), "bold $quiet")), *listed, Part(EMPTY)]
