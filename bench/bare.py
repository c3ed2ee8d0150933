"""The least that a Textual app can be: one label. What the terminal game is measured against."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Label


class Bare(App[None]):
    """One label."""

    def compose(self) -> ComposeResult:
        yield Label("hello there")


if __name__ == "__main__":
    Bare().run()
