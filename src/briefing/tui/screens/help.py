"""Help: how the game is played, what its signs mean, and which keys there are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget

from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.signs import LANES, RELATIONS, VERDICTS, WAY, Sign
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part
from briefing.tui.widgets.passage import FICTION, RECORD
from briefing.words import _

_LEFT = 11
"""Columns for a sign or a key."""


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
            "estimate. Only then do you see what really happened, and where that stands."
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
            Content.styled(_(
                "What follows from your choices, and how the scene looks from where you sit. "
                "Invented; where it tells of public events, these stand in the dossier with their "
                "sources."
            ), "italic"),
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
    page = [
        ("▸", _("where you are")),
        ("┄", _("a choice that is closed, and why")),
        ("● ○  ■ □", _("picked or not; ticked or not")),
        ("↕  →", _("what is on its way to its place, or to its match")),
        ("▲4 ▼6", _("what your last step did to a meter")),
        ("│", _("before a text: a quotation")),
    ]
    facts = [
        ("● new", _("a fact that came with this page")),
        ("B2", _("how reliable the source, A to F; how credible the information, 1 to 6")),
        ("?", _("in a grade: what you are still to be asked")),
        *_drawn(RELATIONS.values()),
    ]
    return [
        *_table(_("Signs of a page"), page),
        *_table(_("Signs of facts"), facts),
        *_table(_("Signs of answers"), _drawn(VERDICTS)),
        *_table(_("Signs of your way"), _drawn(WAY)),
        *_table(_("Signs of the two roads, in the debrief"), _drawn(LANES)),
    ]


def _drawn(signs: Iterable[Sign]) -> list[tuple[str, str]]:
    return [(one.sign, one.words) for one in signs]


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
        ("c or F2", _("all commands, and the colour themes")),
        ("? or F1", _("this help")),
        ("q or F10", _("save and leave")),
        ("Tab", _("the next thing that takes keys; F-keys work while you type")),
    ])  # fmt: skip


def _table(title: str, rows: list[tuple[str, str]]) -> list[Part]:
    listed = [
        Part(Content(words), Content.styled(f"{key:<{_LEFT}}", "bold"), Content(" " * _LEFT))
        for key, words in rows
    ]
    return [Part(Content.styled(title.upper(), "bold $quiet")), *listed, Part(EMPTY)]
