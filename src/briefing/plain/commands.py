"""What can be typed beside answers and numbers: one row a command."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing.plain import cards
from briefing.plain.lines import Para, Paras, clean
from briefing.playthrough.page.view import View
from briefing.playthrough.page.written import Unclear
from briefing.words import _

if TYPE_CHECKING:
    from briefing.plain.player import Player

Do = Callable[["Player", str], object]


class Command(NamedTuple):
    """A command: how it is typed, and what it does."""

    word: str
    letter: str
    help: str
    do: Do
    shown: str = ""
    """What follows the word, as the help shows it."""
    takes: str = ""
    """What follows the word, as a pattern."""


def _says(what: Callable[[View], Paras]) -> Do:
    return lambda player, _line: player.console.say(what(player.view))


def _fact(player: Player, line: str) -> None:
    facts = {card.number: card for card in player.facts}
    if not facts:
        raise Unclear(_("Your dossier is empty so far."))
    card = facts.get(_named(line) or 0)
    if card is None:
        said = _("Type fact and the number of a fact you have, such as fact {number}.")
        raise Unclear(said.format(number=min(facts)))
    player.console.say(cards.fact(card))


def _rewind(player: Player, line: str) -> None:
    number = _named(line)
    places = player.view.way
    if number is None or not 1 <= number <= len(places):
        said = _("Type rewind and the number of a place on your way; map lists them.")
        raise Unclear(said)
    player.rewind(places[number - 1].number)


def _export(player: Player, line: str) -> None:
    from briefing.plain.export import export  # late: a game opens without it

    words = line.split(maxsplit=2)[1:]
    if not words:
        raise Unclear(_("Type export md or export html; a file's name may follow."))
    where = Path(words[1]).expanduser() if len(words) > 1 else None
    path = export(player.looking_back().run, words[0].lower(), where)
    player.console.tell(clean(_("Written to {path}").format(path=path)))


def _simply(what: Callable[[Player], object]) -> Do:
    return lambda player, _line: what(player)


COMMANDS = (
    Command("help", "?", _("this list"), lambda player, _line: tell_all(player)),
    Command("again", "a", _("print the page again"), _simply(lambda player: player.show())),
    Command("dossier", "d", _("the facts you have"), _says(cards.dossier)),
    Command(
        "fact", "f", _("where a fact comes from, its grades, and what speaks for or against it"),
        _fact, "N", r"\d*",
    ),
    Command("sources", "s", _("who reported them, how reliable they are"), _says(cards.sources)),
    Command("terms", "t", _("words on this page, explained"), _says(cards.terms)),
    Command("meters", "n", _("how you stand"), _says(cards.meters)),
    Command("map", "m", _("your way so far"), _says(cards.way)),
    Command(
        "undo", "u", _("take your last answer or choice back"),
        _simply(lambda player: player.undo()),
    ),
    Command("rewind", "r", _("go back to a place on your way; this run is kept"), _rewind,
            "N", r"\d*"),
    Command(
        "all", "l", _("in the debrief: read all of it"),
        _simply(lambda player: player.looking_back().tell_all()),
    ),
    Command(
        "reflect", "w", _("in the debrief: write how it could have gone otherwise"),
        _simply(lambda player: player.reflect()),
    ),
    Command(
        "export", "e", _("in the debrief: write it to a file"),
        _export, "md|html [FILE]", r"(md|html)?(\s.+)?",
    ),
    Command("quit", "q", _("save and leave"), _simply(lambda player: player.leave())),
)  # fmt: skip


def find(line: str) -> Command | None:
    """The command a line is, typed in full: a line that only begins like one is none."""
    for command in COMMANDS:
        names = f"{re.escape(command.letter)}|{command.word}"
        takes = rf"(\s+{command.takes}|\s*)" if command.takes else ""
        if re.fullmatch(rf"({names}){takes}", line.strip(), re.IGNORECASE):
            return command
    return None


def tell_all(player: Player) -> None:
    """Prints the list of commands."""
    player.console.say(_list())


def _list() -> Paras:
    yield Para(_("Type a number to choose or to answer, and Enter to go on. Beside that:"))
    for command in COMMANDS:
        shown = f" {command.shown}" if command.shown else ""
        typed = _("{word}{shown}, or {letter}{shown}").format(
            word=command.word, letter=command.letter, shown=shown
        )
        yield Para(f"{typed}: {command.help}", "- ")


def _named(line: str) -> int | None:
    words = line.split()
    return int(words[1][:9]) if len(words) == 2 else None
