"""A run played line by line: a page is printed, a line is read, and that is all there is to it."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.plain import answers, commands, forms, looking_back, taken_back
from briefing.plain.choosing import chosen
from briefing.plain.commands import Command
from briefing.plain.console import Console
from briefing.plain.lines import BLANK, Para, Paras, clean
from briefing.plain.looking_back import LookingBack
from briefing.plain.page import asked, cover, page
from briefing.plain.typed import typed
from briefing.playthrough.course import Position, Stage
from briefing.playthrough.event import (
    Answered,
    AnyResponse,
    Event,
    Reflected,
    Refused,
    TookRole,
)
from briefing.playthrough.open_run import OpenRun
from briefing.playthrough.page.cards import FactCard
from briefing.playthrough.page.view import View
from briefing.playthrough.page.written import Unclear
from briefing.playthrough.saves.resume import Stopped
from briefing.words import _


class Player:
    """Somebody at a keyboard, or a file of lines, playing one run."""

    def __init__(self, run: OpenRun, console: Console) -> None:
        self.run, self.console = run, console
        self.left = False
        self._half: AnyResponse | None = None
        """An answer given, while it is asked how sure the player is of it."""
        self._trouble: str | None = None
        """What was last said about the save file."""
        self._back: LookingBack | None = None

    @property
    def view(self) -> View:
        """The page the run stands on."""
        return self.run.view

    @property
    def facts(self) -> tuple[FactCard, ...]:
        """The facts that can be asked for: those of the dossier, in the end also those missed."""
        if self.view.stage is not Stage.DEBRIEF:
            return self.view.dossier
        told = self.looking_back().run
        return (*told.met, *told.missed)

    def play(self) -> None:
        """Reads and obeys lines until the player leaves or there are no more."""
        while not self.left:
            self.take()

    def take(self) -> None:
        """Reads one line and obeys it; at the end of all lines the player has left."""
        line = self.console.ask()
        if line is None:
            self.leave()
            return
        try:
            self._obey(line)
        except (Unclear, Refused) as no:
            self.console.tell(clean(str(no)))

    def open(self) -> None:
        """Prints the first page; before the story's first scene, what its cover says."""
        match self.run.log:
            case [TookRole(role=role)]:
                self.console.say(cover(self.run.game.viewer.view(Position()), role))
        self.show()

    def show(self) -> None:
        """Prints the page from its top; first, where an edit has cut the run."""
        self._warn()
        if self.run.stopped is not None:
            self.console.say(_cut(self.run.stopped))
            return
        self.console.say(page(self.view))
        if self.view.stage is Stage.DEBRIEF:
            self.looking_back().open()
        self._ask_how_sure()

    def send(self, event: Event) -> None:
        """Sends an event, and prints what has changed."""
        before = self.view
        after = self.run.send(event)
        self._half = None
        self._back = None
        if isinstance(event, Reflected):
            self.console.tell(_("Written down."))
        elif isinstance(event, Answered) and after.stage is Stage.SCENE is before.stage:
            self._warn()
            self.console.tell(_("Your answer is kept. You will see what came of it later."))
            self.console.say(asked(after))
        else:
            self.show()

    def tell(self, event: Event) -> None:
        """Sends an event of a recorded run, printed as if it had been typed."""
        first, *more = typed(self.view, event)
        self.console.typed(first)
        for number, line in enumerate(more):
            if isinstance(event, Answered):
                self._half = event.response
                self._ask_how_sure()
            else:
                self.console.tell(looking_back.prompt(number))
            self.console.typed(line)
        self.send(event)

    def tell_all(self, events: Iterable[Event]) -> None:
        """Tells a recorded run from its cover, with the whole debrief where it has come to one."""
        self.show()
        for event in events:
            self.tell(event)
        while self.view.stage is Stage.DEBRIEF and not self.looking_back().read:
            self.console.typed("")
            self.looking_back().turn("")

    def looking_back(self) -> LookingBack:
        """The debrief. `Refused` until the run is over."""
        if self._back is None:
            self._back = LookingBack(self.run.playthrough.debrief(), self.console)
        return self._back

    def undo(self) -> None:
        """Takes the last input back, and says which."""
        scenario, half, before = self.run.game.scenario, self._half, tuple(self.run.log)
        if half is not None and self.view.item is not None:
            self._half = None
            self.console.tell(clean(taken_back.answer(scenario, self.view.item.id, half)))
            self.console.say(asked(self.view))
            return
        self.run.undo()
        if len(self.run.log) == len(before):
            raise Unclear(_("There is nothing to take back yet."))
        event = before[len(self.run.log)]
        self.console.tell(clean(taken_back.taken_back(scenario, self.view, event)))
        self._back = None
        self.show()

    def rewind(self, decision: int) -> None:
        """Goes back to a decision, counted from 0; the run so far is kept beside the new one."""
        self._half = self._back = None
        self.run.rewind(decision)
        self.show()

    def reflect(self) -> None:
        """Asks for one or two ways it could have gone otherwise."""
        self.looking_back()
        self.send(Reflected(looking_back.ways(self.console)))

    def leave(self) -> None:
        """Says how to go on, and stops."""
        self.left = True
        self._warn()
        if self.run.path is None:
            self.console.tell(_("You have left. This run is not saved."))
            return
        if not self.run.log and self.run.header.parent is None and self.run.stopped is None:
            self.console.tell(_("You have left. There is nothing to save yet."))
            return
        if self._half is not None:
            said = _("Your answer is not kept: you have not said how sure you are.")
            self.console.tell(said + " " + _("The question will be asked again."))
        how = _("Saved. Go on with: briefing play --plain --resume {run}")
        self.console.tell(clean(how.format(run=self.run.header.run)))

    def _obey(self, line: str) -> None:
        command = commands.find(line)
        if self.run.stopped is not None and command is None:
            if line.lower() in (_("yes"), "yes", "y"):
                self.run.go_on()
            self.show()
            return
        if command is not None and not self._is_answer(line):
            self._do(command, line)
        elif self._half is not None and self.view.item is not None:
            self._answer(answers.with_certainty(self._half, answers.sure(self.view.item, line)))
        elif self.view.item is not None:
            response = answers.read(self.view.item, line)
            if self.view.item.certainties:
                self._half = response
                self._ask_how_sure()
            else:
                self._answer(response)
        elif self.view.stage is Stage.DEBRIEF:
            self.looking_back().turn(line)
        else:
            self.send(chosen(self.view, line))

    def _is_answer(self, line: str) -> bool:
        """A single claim is judged with one letter, and that may be a command's."""
        form = self.view.item
        single = form is not None and form.kind == "claims" and len(form.claims) == 1
        return single and line.strip().lower() in ("s", "c", "n")

    def _do(self, command: Command, line: str) -> None:
        """Obeys a command; where a word is asked for, it may have been meant for the answer."""
        item, half = self.view.item, self._half
        command.do(self, line)
        asks_a_word = item is not None and item.kind == "short" and self.view.item == item
        if asks_a_word and not half and not self.left and len(line) > 1:
            said = _('Is “{word}” your answer? Then type it in quotes: "{word}"')
            self.console.tell(clean(said.format(word=line)))

    def _answer(self, response: AnyResponse) -> None:
        assert self.view.item is not None
        self.send(Answered(self.view.item.id, response))

    def _ask_how_sure(self) -> None:
        if self._half is not None and self.view.item is not None:
            self.console.say([BLANK, *forms.certainty(self.view.item)])

    def _warn(self) -> None:
        """What the player should know about the save file, once."""
        while self.run.notices:
            self.console.tell(clean(self.run.notices.pop(0)))
        if self.run.trouble != self._trouble:
            self._trouble = self.run.trouble
            self.console.say([Para(clean(self._trouble))] if self._trouble else [])


def _cut(stopped: Stopped) -> Paras:
    said = _("The scenario was edited since. Not possible any more: {event}. {why}")
    yield Para(clean(said.format(event=stopped.event, why=stopped.why)))
    count = _("{kept} of your inputs are kept, {lost} stay behind in the old run, which is kept.")
    yield Para(count.format(kept=stopped.kept, lost=stopped.lost))
    yield Para(_("Go on from there? Type yes, or quit."))
