"""Plays line by line: opens the run, hands it to the plain player, and closes it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from briefing.authoring.library import entries
from briefing.cli import opening, sitting
from briefing.cli.failure import BAD, INTERRUPTED, USAGE, Failure
from briefing.cli.folders import own_scenarios
from briefing.plain.console import Console
from briefing.plain.lines import Para, clean
from briefing.plain.player import Player
from briefing.plain.printed import place
from briefing.playthrough.open_run import OpenRun
from briefing.words import _


def play(args: argparse.Namespace) -> int:
    """Plays the run that the arguments mean."""
    console = Console(sys.stdin, sys.stdout)
    if args.replay is not None:
        return _replay(args, console)
    if args.scenario is None and args.resume is None:
        args.scenario = _chosen(console)
    run, left = sitting.opened(args)
    with run:
        if left:
            console.tell(_("You go on where you left off. The option --new begins anew."))
        player = Player(run, console)
        player.open()
        return _played(player)


def _played(player: Player) -> int:
    """Plays to the end; an interrupted run is as safe as one that was left."""
    try:
        player.play()
    except KeyboardInterrupt:
        player.leave()
        return INTERRUPTED
    return 0


def _chosen(console: Console) -> str:
    """The scenario that is picked from the library."""
    found = entries(own_scenarios())
    console.tell(_("Which scenario? Type its number."))
    titles = [entry.headline.title if entry.headline else entry.id for entry in found]
    console.say(Para(clean(title), f"{n}. ") for n, title in enumerate(titles, 1))
    while (line := console.ask()) is not None:
        at = place(line, titles)
        if at is not None:
            return str(found[at].path)
        console.tell(_("Type a number from 1 to {most}.").format(most=len(found)))
    raise Failure(_("Say which scenario: briefing play NAME"), USAGE)


def _replay(args: argparse.Namespace, console: Console) -> int:
    """Tells a recorded run as if it were typed, and hands over to whoever sits there."""
    file = Path(args.replay)
    game = opening.recorded_game(args.scenario, file)
    with opening.recorded(game, file) as record:
        events, stopped, seed = tuple(record.log), record.stopped, record.header.seed
        notices = tuple(record.notices)
    for notice in notices:
        console.tell(clean(notice))
    player = Player(OpenRun.unsaved(game, seed), console)
    player.tell_all(events)
    if stopped is not None:
        said = _("{file}: {event} is not possible here. {why}")
        why = said.format(file=file, event=stopped.event, why=stopped.why)
        raise Failure(why, BAD)
    if not console.interactive:
        return 0
    console.tell(_("The record ends here. You go on from it; what you do now is not saved."))
    return _played(player)
