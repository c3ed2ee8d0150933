"""What an author looks at on the screen: not a game, but a scenario from above."""

from __future__ import annotations

from textual.screen import Screen

from briefing.authoring.graph.picture import Picture
from briefing.tui.app import BriefingApp
from briefing.tui.screens.graph import GraphScreen
from briefing.tui.shelf import Shelf


class GraphApp(BriefingApp):
    """Shows the tree of a picture. Nothing is played in it."""

    def __init__(self, picture: Picture, shelf: Shelf, *, plain: bool = False) -> None:
        super().__init__(shelf, plain=plain)
        self.picture = picture

    def get_default_screen(self) -> Screen[None]:
        """The tree."""
        return GraphScreen(self.picture)
