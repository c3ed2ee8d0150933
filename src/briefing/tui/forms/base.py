"""What every form has: the question, an answer, how sure, and a commitment that is final."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Resize
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Static

from briefing.playthrough.event import AnyResponse, Certainty
from briefing.playthrough.page.forms import Form, counted
from briefing.tui.forms.certainty import CertaintyRows
from briefing.tui.forms.commit import CommitLine
from briefing.tui.messages import Committed
from briefing.tui.widgets import sight
from briefing.tui.widgets.lines import Paragraphs, parts_of
from briefing.tui.widgets.stop import Stop
from briefing.words import _

NARROW = 64
"""Below so many columns, what stands side by side is stacked."""


class FormWidget(Vertical):
    """The base of the ten forms. A kind says what its answer area is and when it is whole."""

    DEFAULT_CSS = """
    FormWidget {
        height: auto; max-width: 118; padding: 0 1 0 0;
        .counted { color: $quiet; }
        .hint { color: $quiet; margin-bottom: 1; max-width: 76; }
        .sides { height: auto; layout: horizontal; }
        .sides > .side { width: 1fr; height: auto; margin-right: 2; }
        #how-sure { display: none; height: auto; margin-top: 1; }
        &.-answered #how-sure { display: block; }
        &.-narrow .sides { layout: vertical; }
        &.-narrow .sides > .side { margin-right: 0; margin-bottom: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "step(1)", show=False),
        Binding("up", "step(-1)", show=False),
    ]
    HINT: ClassVar[str] = ""

    def __init__(self, form: Form) -> None:
        super().__init__(classes=f"form-{form.kind}")
        self.form = form
        self.begun = False
        """Whether there is an answer that would be lost."""
        self.moving = 0
        """How often it has still to bring into sight what the keys go to by now."""

    @property
    def hint(self) -> str:
        """How it is answered."""
        return self.HINT

    def answer_area(self) -> Iterable[Widget]:
        """The widgets that take the answer; those with class `stop` are gone through in turn."""
        raise NotImplementedError

    def problem(self) -> str:
        """The one sentence that stands against this answer, or empty where it is whole."""
        raise NotImplementedError

    def response(self, certainty: Certainty) -> AnyResponse:
        """The answer as it stands; asked for only where there is no problem."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        form = self.form
        yield Static(Content(counted(form)), classes="counted")
        yield Paragraphs(parts_of(form.prompt, style="bold"), classes="prompt")
        yield Static(Content(self.hint), classes="hint")
        yield from self.answer_area()
        if form.certainties:
            with Vertical(id="how-sure"):
                asked = Content.styled(_("How sure are you?"), "bold")
                stakes = Content.styled(_("(in certainty marks)"), "$quiet")
                yield Static(asked + " " + stakes)
                yield CertaintyRows(form.certainties)
        yield CommitLine()

    def begin(self) -> None:
        """Takes the keys, without scrolling away from what stands above."""
        if self.is_attached:  # the game may be left while its page comes
            self.screen.set_focus(self.stops[0], scroll_visible=False)

    @property
    def stops(self) -> list[Widget]:
        """What is gone through: the answer, how sure, the commit line; only what is shown."""
        shown = self.has_class("-answered")
        return [w for w in self.query(".stop") if shown or not isinstance(w, CertaintyRows)]

    def on_mount(self) -> None:
        for stop in self.query(".stop").results(Stop):
            stop.asking = self
        self.sync()

    def on_resize(self, event: Resize) -> None:
        self.set_class(event.size.width < NARROW, "-narrow")

    def sync(self) -> None:
        """Shows how far the answer is."""
        self.set_class(not self.problem(), "-answered")
        self.query_one(CommitLine).tell(self._against())

    def _against(self) -> str:
        unsure = _("Say how sure you are.") if self._certainty() is None else ""
        return self.problem() or unsure

    def _certainty(self) -> Certainty | None:
        """How sure the player is; where the kind does not ask, any will do."""
        if not self.form.certainties:
            return 1
        return self.query_one(CertaintyRows).level

    def advance(self, done: Widget) -> None:
        """Goes on to what comes after a stop."""
        stops = self.stops
        if done in stops[:-1]:
            self.go_to(stops[stops.index(done) + 1])

    def go_to(self, stop: Widget) -> None:
        """Gives the keys to a stop at once, so that those typed ahead are its own."""
        self.screen.set_focus(stop, scroll_visible=False)
        self.show_place()

    def show_place(self) -> None:
        """Brings into sight where the player is, once what has just come has its place, too."""
        self.moving += 1
        self.call_after_refresh(self._show_place)

    def _show_place(self) -> None:
        """Brings into sight where the player is, and all that comes after it if there is room."""
        self.moving -= 1
        stop = self.screen.focused if self.is_attached else None
        if not isinstance(stop, Stop):
            return
        place = stop.place()
        rest = self.region.bottom - stop.content_region.y - place.y
        whole = Region(0, place.y, place.width, max(place.height, rest))
        sight.bring(stop, whole if sight.fits(stop, whole) else place)

    def touched(self) -> None:
        """Shows how far the answer is now."""
        self.begun = True
        self.sync()
        self.show_place()

    def commit(self) -> None:
        """Commits, or goes to what is missing."""
        certainty = self._certainty()
        if self.problem():
            self.go_to(self.stops[0])
        elif certainty is None:
            self.go_to(self.query_one(CertaintyRows))
        elif not self.disabled:
            self.disabled = True  # Committed is committed: a second Enter is none.
            self.post_message(Committed(self.response(certainty)))

    def action_step(self, by: int) -> None:
        """From one stop to its neighbour; past the ends the key belongs to what is around."""
        stops, focused = self.stops, self.screen.focused
        at = stops.index(focused) + by if focused in stops else -1
        if not 0 <= at < len(stops):
            raise SkipAction
        self.go_to(stops[at])
