"""What a typed line means where no question is asked: a role, a choice, or a page to be turned."""

from __future__ import annotations

from briefing.plain.printed import place
from briefing.playthrough.course import Stage
from briefing.playthrough.event import Chose, Continued, Event, TookRole
from briefing.playthrough.page.prose import plain
from briefing.playthrough.page.view import View
from briefing.playthrough.page.written import Unclear
from briefing.words import _


def chosen(view: View, line: str) -> Event:
    """The input that a line is on this page. Raises `Unclear` where it is none."""
    if view.stage is Stage.COVER:
        return TookRole(view.roles[_place(line, [role.title for role in view.roles])].id)
    if view.choices:
        choice = view.choices[_place(line, [plain(choice.text) for choice in view.choices])]
        if choice.locked is not None:
            raise Unclear(_("That is not open: {why}").format(why=choice.locked))
        return Chose(choice.scene, choice.id)
    if view.can_continue and not line:
        return Continued()
    if view.can_continue:
        raise Unclear(_("Press Enter to go on, or type help to see what else there is."))
    raise Unclear(_("Type help to see what can be done here."))


def _place(line: str, texts: list[str]) -> int:
    """A place in a list, from 0."""
    at = place(line, texts)
    if at is not None:
        return at
    if len(texts) == 1:
        raise Unclear(_("Type 1, or help to see what else there is."))
    said = _("Type a number from 1 to {most}, or help to see what else there is.")
    raise Unclear(said.format(most=len(texts)))
