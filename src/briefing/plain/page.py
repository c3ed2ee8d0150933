"""A View in words, in the order that it is listened to: where, what, what is known, what to do."""

from __future__ import annotations

from briefing.plain import cards, feedback, forms
from briefing.plain.lines import BLANK, Para, Paras, clean, closed_up, faint, strong
from briefing.plain.passages import closed, fact_line, opened, passage, prose
from briefing.playthrough.course import Stage
from briefing.playthrough.page.prose import plain
from briefing.playthrough.page.view import Aftermath, ChoiceLine, RoleLine, View
from briefing.scenario.ids import RoleId
from briefing.words import _, ngettext

MOST_PUBLISHERS = 8
"""More of them would stand between the cover and its question."""


def page(view: View) -> Paras:
    """The whole page, from its dateline to what can be done."""
    return closed_up(_page(view))


def cover(view: View, role: RoleId) -> Paras:
    """The cover, as it reads where a role is taken already."""
    yield BLANK
    yield from _cover(view)
    for line in view.roles:
        if line.id == role:
            yield BLANK
            yield from _role(line)


def _page(view: View) -> Paras:
    yield BLANK
    if view.stage is Stage.COVER:
        yield from _cover(view)
        yield from _publishers(view)
    else:
        yield from _heading(view)
        for said in view.passages:
            yield from passage(said)
        if view.aftermath is not None:
            yield from _aftermath(view.aftermath)
        else:
            yield from _new_facts(view)
        for answered in view.feedback:
            yield BLANK
            yield from feedback.feedback(answered)
    yield from asked(view)


def asked(view: View) -> Paras:
    """What the page wants from the player."""
    if view.item is not None:
        yield BLANK
        yield from forms.question(view.item)
    elif view.choices:
        yield from _choices(view)
    elif view.roles and view.stage is Stage.COVER:
        yield from _roles(view)
    elif view.can_continue:
        yield BLANK
        yield Para(faint(_("Press Enter to go on.")))
    if view.stuck:
        yield BLANK
        yield Para(_("The story has no way on from here. Go back with undo or rewind."))


def _cover(view: View) -> Paras:
    yield Para(strong(view.heading))
    yield BLANK
    yield from prose(view.summary)
    if view.disclaimer:
        yield BLANK
        yield from prose(view.disclaimer)


def _publishers(view: View) -> Paras:
    if len(view.publishers) > MOST_PUBLISHERS:
        yield BLANK
        said = _("Its facts come from {n} publishers. Type sources to hear their names.")
        yield Para(said.format(n=len(view.publishers)))
    elif view.publishers:
        yield BLANK
        yield from cards.publishers(view)


def _roles(view: View) -> Paras:
    yield BLANK
    yield Para(strong(_("Who will you be?")))
    for number, role in enumerate(view.roles, 1):
        yield BLANK
        yield from _role(role, f"{number}. ")


def _role(role: RoleLine, first: str = "") -> Paras:
    indent = " " * len(first)
    yield Para(strong(role.title), first)
    if role.minutes:
        minutes = ngettext("About {n} minute.", "About {n} minutes.", role.minutes)
        yield Para(minutes.format(n=role.minutes), indent)
    for para in prose(role.brief):
        yield para._replace(first=f"{indent}{para.first}" if para.text else "")


def _heading(view: View) -> Paras:
    if view.stage is Stage.ENDING:
        yield Para(_("Your story ends here."))
    dateline = ", ".join(part for part in (view.place, view.date) if part)
    if dateline:
        yield Para(clean(dateline))
    yield Para(strong(view.heading))
    yield BLANK


def _aftermath(came: Aftermath) -> Paras:
    if came.chosen:
        yield Para(clean(_("You chose: {text}").format(text=plain(came.chosen))))
    if came.world.prose or came.changes:
        yield opened("fiction")
        yield from prose(came.world.prose)
        for meter in came.changes:
            yield Para(clean(f"{cards.meter_line(meter)}. {cards.moved(meter)}."), "- ")
        yield closed("fiction")
    if came.record is not None:
        yield BLANK
        yield from passage(came.record, clean(came.record_date))
    if came.nearest is not None:
        nearest = _("Nearest to what happened: {text}").format(text=plain(came.nearest))
        yield Para(clean(nearest))
        yield Para(
            _("That is what you chose.") if came.chose_nearest else _("You chose otherwise.")
        )


def _new_facts(view: View) -> Paras:
    """The facts that came with this page, by their numbers."""
    new = [card for card in view.dossier if card.new]
    if not new or view.stage not in (Stage.SCENE, Stage.ENDING):
        return
    yield BLANK
    yield opened("record", _("new in your dossier"))
    for card in new:
        yield fact_line(card, f"{card.number}. ")
    yield closed("record")
    if len(new) == len(view.dossier):  # the first of all
        cited = _(
            "[A ¶3] B2 means source A, paragraph 3, and its grade there: how reliable the source "
            "is, A to F, and how credible the information, 1 to 6. A ? is yet to be asked."
        )
        yield Para(faint(cited + " " + _("Type sources for all of them, help for all commands.")))


def _choices(view: View) -> Paras:
    if view.meters:
        yield BLANK
        said = ". ".join(cards.meter_line(meter) for meter in view.meters)
        yield Para(clean(f"{said}."))
    if view.minutes_left:
        minutes = ngettext(
            "About {n} minute left.", "About {n} minutes left.", view.minutes_left
        ).format(n=view.minutes_left)
        yield Para(faint(minutes))
    yield BLANK
    yield Para(strong(_("What do you do?")))
    for number, choice in enumerate(view.choices, 1):
        yield Para(_choice(choice), f"{number}. ")


def _choice(choice: ChoiceLine) -> str:
    text = clean(plain(choice.text))
    if choice.locked is None:
        return text
    return clean(_("{text} (not open: {why})").format(text=text, why=choice.locked))
