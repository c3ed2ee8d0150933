"""The lines above and below the facts of the column: how many there are, and out of sight."""

from __future__ import annotations

from textual.content import Content

from briefing.tui.widgets.lines import Lines, spread
from briefing.words import _, ngettext


class Count(Lines):
    """The heading of the dossier, with how many facts are in it."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = 0

    def show(self, facts: int) -> None:
        """Shows a number of facts."""
        self.facts = facts
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """One line."""
        said = ngettext("{n} fact", "{n} facts", self.facts).format(n=self.facts)
        head = Content.styled(_("DOSSIER"), "bold $quiet")
        return [spread(head, Content.styled(said, "$quiet"), width)]


class Beyond(Lines):
    """Under the facts: how many of them are out of sight."""

    def __init__(self) -> None:
        super().__init__()
        self.above = self.below = 0

    def show(self, above: int, below: int) -> None:
        """Shows how many."""
        if (above, below) != (self.above, self.below):
            self.above, self.below = above, below
            self.changed()

    def lines(self, width: int) -> list[Content]:
        """One line, empty where all are seen."""
        above = _("▲ {n} more above").format(n=self.above) if self.above else ""
        below = _("▼ {n} more below").format(n=self.below) if self.below else ""
        said = "   ".join(filter(None, (above, below)))
        return [Content.styled(said, "$quiet").truncate(width)]
