"""Writes the ways to what was found: runs that stand an author in front of it."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from pathlib import Path

from briefing.authoring.check.checked import Checked, Seen
from briefing.authoring.loader import load
from briefing.playthrough.following import Unlikely, moves, stood
from briefing.playthrough.playthrough import Game
from briefing.scenario.ids import RoleId
from briefing.scenario.text import visible


def write(scenarios: Iterable[tuple[Path, Checked]], folder: str, *, told: bool) -> None:
    """Writes every way that a finding has; `told`: and says how each is played."""
    into = Path(folder)
    into.mkdir(parents=True, exist_ok=True)
    for path, one in scenarios:
        reached = [finding for finding in one.findings if finding.role is not None]
        scenario = load(path).scenario if reached else None
        if scenario is None:
            continue
        game, taken = Game(scenario), set[str]()
        for finding in reached:
            name = _name(game, finding, taken)
            try:
                run = stood(
                    game,
                    RoleId(finding.role or ""),
                    moves(game, finding.way),
                    answered=finding.answered,
                )
            except Unlikely as unlikely:
                said = f"{name}: {unlikely}"
            else:
                (into / name).write_bytes(run.text())
                said = shlex.join(["briefing", "play", str(path), "--replay", str(into / name)])
            if told:
                print(visible(said))


def _name(game: Game, finding: Seen, taken: set[str]) -> str:
    """A name that says what is found where; another one where it is taken already."""
    place = finding.diagnostic.place
    name = f"{game.scenario.id}-{finding.diagnostic.code}-{place.line if place else 0}"
    while name in taken:
        name += "-more"
    taken.add(name)
    return f"{name}.jsonl"
