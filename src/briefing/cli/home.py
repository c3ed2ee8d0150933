"""`briefing` alone: opens the library."""

from __future__ import annotations

import argparse

from briefing.cli import listing, screen
from briefing.words import _


def run(args: argparse.Namespace) -> int:
    """Opens the terminal game's library; without a screen, lists what can be played."""
    if screen.there():
        from briefing.cli.on_screen import library

        return library()
    code = listing.run(args)
    print()
    print(_("Play one line by line with: briefing play NAME"))
    return code
