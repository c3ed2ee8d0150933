"""The cover: what this is about, what it is made from, and who the player may be."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import Container
from textual.content import Content

from briefing.playthrough.page.view import RoleLine, View
from briefing.tui.messages import RolePicked
from briefing.tui.pages.drawn import Drawn, note, told
from briefing.tui.prose import plain
from briefing.tui.widgets.ground import Down
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part, parts_of
from briefing.tui.widgets.menu import Menu, Row
from briefing.words import _, ngettext


class Roles(Down):
    """Who the player may be: titles, and the brief of the one marked. Posts `RolePicked`."""

    def __init__(self, roles: Sequence[RoleLine]) -> None:
        self.roles = tuple(roles)
        self.titles = Titles(map(_row, roles), cursor=0, numbered=True)
        self.brief = Paragraphs(_brief(roles[0]), classes="brief")
        super().__init__(self.titles, self.brief)

    def begin(self) -> None:
        """Gives the keys to the titles."""
        self.titles.focus(scroll_visible=False)

    def on_menu_moved(self, event: Menu.Moved) -> None:
        """Tells of another role."""
        self.brief.show(_brief(self.roles[event.number]))

    def on_menu_opened(self, event: Menu.Opened) -> None:
        """Takes the role."""
        event.stop()
        self.post_message(RolePicked(self.roles[event.number].id))


class Titles(Menu):
    """One line a role, so that all are seen at once."""

    LEADS_AWAY = True


def cover(view: View) -> Drawn:
    """The page of the cover."""
    roles = Roles(view.roles)
    heading = Part(plain(view.heading).stylize("bold $record"))
    text = told([heading], parts_of(view.summary), [note(_("Who are you?"), "bold")])
    small = told(parts_of(view.disclaimer, style="$quiet"), _made_from(view), classes="small")
    return Drawn([Container(Down(text, roles), small, classes="cover")], roles)


def _brief(role: RoleLine) -> list[Part]:
    """What is told of a role, under its title: it stands below all of them."""
    return [Part(_title(role)), *parts_of(role.brief)]


def _title(role: RoleLine) -> Content:
    return plain(role.title).stylize("bold")


def _row(role: RoleLine) -> Row:
    title = _title(role)
    if role.minutes:
        said = ngettext("{n} minute", "{n} minutes", role.minutes).format(n=role.minutes)
        title = title + Content.styled(f"  {said}", "$quiet")
    return Row([Part(title)])


def _made_from(view: View) -> list[Part]:
    """Who published what the facts come from."""
    if not view.publishers:
        return []
    heading = Part(plain(_("MADE FROM WHAT WAS PUBLISHED BY")).stylize("bold $quiet"))
    return [heading, Part(plain("\u00a0· ".join(view.publishers)).stylize("$quiet")), Part(EMPTY)]
