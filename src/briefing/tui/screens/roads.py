"""The roads taken through a scenario: go on with one, look back on one, or begin anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.content import Content
from textual.widget import Widget

from briefing.authoring.library import Entry
from briefing.playthrough.saves.runs import RunSummary
from briefing.tui.messages import RunWanted
from briefing.tui.prose import plain
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.shelf import Shelf
from briefing.tui.signs import HERE, PAST
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.lines import Part
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _, ngettext
from briefing.words.dates import date


class RoadsScreen(ReadingScreen):
    """First the runs that are not at their end, then a new one, then the roads that are."""

    def __init__(self, shelf: Shelf, entry: Entry, runs: Sequence[RunSummary]) -> None:
        super().__init__()
        self.shelf, self.entry = shelf, entry
        whole = [run for run in runs if not run.broken]
        self.choices: list[RunSummary | None] = [
            *(run for run in whole if not run.over),
            None,
            *(run for run in whole if run.over),
        ]

    def heading(self) -> str:
        """The scenario."""
        return self.entry.headline.title if self.entry.headline else self.entry.id

    def text(self) -> Iterable[Widget]:
        """The list."""
        yield Menu([_row(run) for run in self.choices], cursor=0, numbered=True)

    def keys(self) -> list[Key]:
        """The keys of the list."""
        return [
            Key("↑↓", _("choose")),
            Key("Enter", _("take this road"), "screen.open"),
            Key("Esc", _("back"), "screen.back"),
        ]

    def begin(self) -> None:
        """The keys go to the list."""
        self.query_one(Menu).focus()

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Takes a road."""
        run = self.choices[event.number]
        self.app.post_message(RunWanted(self.entry, run.path if run else None))

    def action_open(self) -> None:
        """Takes the road under the cursor."""
        self.query_one(Menu).action_open()


def _row(run: RunSummary | None) -> Row:
    if run is None:
        return Row([Part(Content.styled(_("Begin anew"), "bold"))], gap=True)
    sign, verb = (PAST, _("Look back")) if run.over else (HERE, _("Go on"))
    where = plain(", ".join(filter(None, (run.role or _("the cover"), run.where))))
    head = Content.assemble((f"{sign.sign} {verb}", "bold"), ": ", where)
    played = run.played.astimezone()
    when = _("{date}, {time}").format(date=date(played.date(), "day", "en"), time=f"{played:%H:%M}")
    steps = ngettext("{n} input", "{n} inputs", run.inputs).format(n=run.inputs)
    said = [_("last played {date}").format(date=when), steps]
    if run.parent:
        said.append(_("a road beside another one"))
    rest = plain(" · ".join(said)).stylize("$quiet")
    return Row([Part(head), Part(rest, Content("  "), Content("  "))], gap=True)
