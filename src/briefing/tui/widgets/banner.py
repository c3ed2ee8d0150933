"""What the player has to know about the game itself: that it is not saved, or what was mended."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from briefing.tui.prose import plain
from briefing.tui.widgets.lines import Paragraphs, Part
from briefing.words import _


class Banner(Paragraphs):
    """Nothing, most of the time. Trouble stays until it is over; notices go with the page."""

    def tell(self, trouble: str | None, notices: Sequence[str]) -> None:
        """Says what is to be said."""
        parts: list[Part] = []
        if trouble:
            head = Content.styled(f" {_('NOT SAVED')} ", "bold reverse")
            parts.append(Part(Content.assemble(head, " ", plain(trouble))))
        mark = Content("• ")
        parts += [Part(plain(notice), mark, Content("  ")) for notice in notices]
        self.set_class(bool(parts), "-told")
        self.set_class(bool(trouble), "trouble")
        if parts or self.parts:
            self.show(parts)
