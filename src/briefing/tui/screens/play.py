"""The page of a run: draws its View, sends an Event, decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import events, on
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.widget import Widget

from briefing.playthrough.course import Stage
from briefing.playthrough.event import Answered, Chose, Continued, Event, Refused, TookRole
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import View
from briefing.tui import messages
from briefing.tui.pages.by_stage import drawn
from briefing.tui.pages.known import known
from briefing.tui.pages.stopped import edited
from briefing.tui.run import Run
from briefing.tui.screens.base import MEDIUM, WIDE, GameScreen
from briefing.tui.widgets.banner import Banner
from briefing.tui.widgets.ground import Across, Down
from briefing.tui.widgets.heading import Heading
from briefing.tui.widgets.keys import Key
from briefing.tui.widgets.long import Above, Long, More
from briefing.tui.widgets.menu import Menu
from briefing.tui.widgets.meters import Meters
from briefing.tui.widgets.page import Page
from briefing.tui.widgets.side import FactList, Side
from briefing.tui.widgets.stop import Stop
from briefing.tui.widgets.strip import TimeStrip
from briefing.tui.widgets.turn import Turn
from briefing.words import _

LOOK = "up,down,enter,1,2,3,4,5,6,7,8,9"
"""Keys that act: where what they act on is out of sight, they bring it into sight instead."""

UNMOVED = (Stage.AFTERMATH, Stage.QUIZ, Stage.FEEDBACK)
"""Where the meters are not shown below: the page does so itself, or nothing moves them."""


class PlayScreen(GameScreen):
    """Whatever page the run stands on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d,f3", "dossier", _("Dossier")),
        Binding("s,f4", "sources", _("Sources")),
        Binding("t,f5", "terms", _("Terms")),
        Binding("m,f6", "map", _("Map of your way")),
        Binding("u,f7", "undo", _("Undo")),
        Binding("l,f8", "library", _("Library")),
        Binding("pageup", "scroll(-1)", show=False),
        Binding("pagedown", "scroll(1)", show=False),
        *(Binding(key, f"look({key!r})", show=False, priority=True) for key in LOOK.split(",")),
    ]

    def __init__(self, run: Run) -> None:
        super().__init__()
        self.run = run
        self.view = run.view
        self._held: Widget | None = None
        """The form that has held the player back already."""

    def body(self) -> Iterable[Widget]:
        """Heading, strip, page and column, meters where the column is not shown."""
        yield Heading(self.view)
        yield TimeStrip(self.view.way)
        yield Banner()
        with Across(id="desk"):
            with Down(id="sheet"):
                yield Above()
                yield Page(id="page")
                yield More()
            yield Side()
        yield Meters(brief=True, id="brief-meters")

    def keys(self) -> list[Key]:
        """The keys of this page, behind those of what has the focus."""
        acting = self.focused
        own = acting.keys() if isinstance(acting, (Stop, Turn)) else []
        unseen = isinstance(acting, Menu) and acting.unseen
        return known(self.view, self.run.stopped is not None, own, unseen)

    def on_descendant_focus(self) -> None:
        """What has the keys now may have other ones."""
        self.show_keys()

    def on_long_hides(self, message: Long.Hides) -> None:
        """What is out of sight has other keys; the base says over and under the page that it is."""
        self.show_keys()

    async def on_mount(self) -> None:
        """Shows the first page."""
        await self.show()

    async def show(self) -> None:
        """Shows the page that the run stands on."""
        before, view = self.view, self.run.view
        self.view = view
        if view.stage is Stage.DEBRIEF and self.run.stopped is None:
            self.app.post_message(messages.Ended())
            return
        self.query_one(Heading).show(view)
        self.query_one(TimeStrip).show(view.way)
        self.query_one(Banner).tell(self.run.trouble, self.run.notices)
        self.run.notices.clear()
        self.query_one(Side).show(view)
        self._make_room(self.app.size.width)
        meters = self.query_one("#brief-meters", Meters)
        meters.show(view.meters if view.stage not in UNMOVED else ())
        self.show_keys()
        page = edited(self.run.stopped) if self.run.stopped else drawn(view)
        await self.query_one(Page).show(page.widgets, page.act, again=_same_place(before, view))

    async def send(self, event: Event) -> None:
        """Sends an input and shows what came of it; what was said before it is over."""
        self.app.clear_notifications()
        await self._do(lambda: self.run.send(event))

    async def _do(self, step: Callable[[], object]) -> None:
        """Takes a step, or says why it is refused, and shows where the run stands."""
        try:
            step()
        except Refused as refused:
            self.notify(str(refused), severity="warning", markup=False)
        await self.show()

    @on(messages.RolePicked)
    async def take_role(self, message: messages.RolePicked) -> None:
        """A role is taken."""
        await self.send(TookRole(message.role))

    @on(messages.Picked)
    async def choose(self, message: messages.Picked) -> None:
        """A choice is made."""
        await self.send(Chose(message.choice.scene, message.choice.id))

    @on(messages.Committed)
    async def answer(self, message: messages.Committed) -> None:
        """A question is answered."""
        if self.view.item is not None:
            await self.send(Answered(self.view.item.id, message.response))

    @on(messages.PageTurned)
    async def go_on(self) -> None:
        """The page is turned."""
        if self.run.stopped is not None:
            self.run.go_on()
            await self.show()
        else:
            await self.send(Continued())

    def action_look(self, key: str) -> None:
        """Brings what is to be acted on into sight; where it is in sight, lets the key act."""
        page, acting = self.query_one(Page), self.focused
        if getattr(page.act, "moving", 0):
            raise SkipAction
        if key.isdigit():
            if not isinstance(acting, (Menu, Stop)) or not acting.find(int(key) - 1):
                raise SkipAction
            return
        if not page.hides_action():
            raise SkipAction
        page.turn(up=key == "up" or (key != "down" and page.action_is_above()))

    def action_scroll(self, pages: int) -> None:
        """Scrolls the page, wherever the keys go."""
        self.query_one(Page).turn(up=pages < 0)

    async def action_undo(self) -> None:
        """Takes the last input back."""
        if self.view.stage is not Stage.COVER and not self.holds_back():
            await self._do(self.run.undo)

    def action_dossier(self) -> None:
        """Opens the dossier."""
        from briefing.tui.screens.dossier import DossierScreen

        if self._begun():
            self.app.push_screen(DossierScreen(self.view))

    def action_fact(self, id: str) -> None:
        """Opens the card of a fact on this page."""
        from briefing.tui.screens.fact import FactScreen

        facts = {fact.id: fact for fact in (*facts_on(self.view), *self.view.dossier)}
        fact = next((fact for known, fact in facts.items() if known == id), None)
        if fact is not None:
            self.app.push_screen(FactScreen(fact, self.view))

    def on_fact_opened(self, message: messages.FactOpened) -> None:
        """Opens the card of a fact of the column."""
        self.action_fact(message.fact.id)

    def action_sources(self) -> None:
        """Opens the sources."""
        from briefing.tui.screens.sources import SourcesScreen

        if self.view.sources:
            self.app.push_screen(SourcesScreen(self.view))

    def action_terms(self) -> None:
        """Opens the glossary of this page."""
        from briefing.tui.screens.terms import TermsScreen

        if self.view.terms:
            self.app.push_screen(TermsScreen(self.view))
        else:
            self.notify(_("No word of this page stands in the glossary."), timeout=2)

    def action_map(self) -> None:
        """Opens the map of the way; what is picked there is where the run goes back to."""
        from briefing.tui.screens.map import MapScreen

        if self._begun():
            self.app.push_screen(MapScreen(self.view.way), self._rewind)

    async def _rewind(self, decision: int | None) -> None:
        if decision is not None:
            self.run.rewind(decision)
            await self.show()

    def action_library(self) -> None:
        """Back to the library; the run is kept."""
        if not self.holds_back():
            self.app.post_message(messages.LibraryWanted())

    def holds_back(self) -> bool:
        form = self.query_one(Page).act
        if form is self._held or not getattr(form, "begun", False):
            return False
        self._held = form
        said = _("Your answer is not committed yet: it would not be kept. Press again to go.")
        self.notify(said, severity="warning", markup=False)
        return True

    def on_resize(self, event: events.Resize) -> None:
        """Shows as much of each fact as there is room for, and keeps the keys where they act."""
        self._make_room(event.size.width)
        self.query_one(FactList).show_whole(event.size.width >= WIDE)

    def _make_room(self, width: int) -> None:
        """Puts the column beside the page where there is room for both."""
        taken = {Stage.COVER: None, Stage.AFTERMATH: WIDE}.get(self.view.stage, MEDIUM)
        self.query_one(Side).display = taken is not None and width >= taken

    def keep_focus(self) -> None:
        """Gives the keys back to the page where what had them is not shown any more."""
        focused = self.focused
        if focused is None or not focused.display or self.query_one(Side) in focused.ancestors:
            self.query_one(Page).give_keys()

    def _begun(self) -> bool:
        return self.view.stage is not Stage.COVER


def facts_on(view: View) -> tuple[FactCard, ...]:
    """The facts that the texts of a page cite."""
    cited = [*view.passages, *([view.aftermath.record] if view.aftermath else [])]
    found = [fact for passage in cited if passage for fact in passage.facts]
    return (*found, *(fact for answer in view.feedback for fact in answer.facts))


def _same_place(before: View, now: View) -> bool:
    """Whether a page goes on with the one before: a further question, or the choice after it."""
    if before is now or before.stage is not now.stage or before.heading != now.heading:
        return False
    return now.stage is Stage.SCENE and before.item is not None and len(before.way) == len(now.way)
