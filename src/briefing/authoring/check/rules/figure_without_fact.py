"""`figure-without-fact`: a number or a date that nothing on the record carries."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.carried import Carried, carries
from briefing.authoring.check.knowing import known
from briefing.authoring.check.numerals import Figure, figures
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import FactId
from briefing.scenario.scene import Text
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Figures of a record that its facts do not carry, and of a scene that nothing shown does."""
    for name, scene in study.scenes():
        own = Carried()
        if scene.date:
            own.date(scene.date)
        for path, text in _pieces(("scenes", name, "text"), scene.text):
            for figure in _new(text):
                facts = _shown(study, study.place(name))
                if not own.holds(figure) and not carries(study, facts, figure):
                    message = _(
                        "No fact that is shown by then carries “{figure}”: show the one that does, "
                        "or write it without the number."
                    )
                    yield Found(path, message.format(figure=figure.said), figure.said)
        for figure in _new(scene.record.text) if scene.record else ():
            if scene.record and not carries(study, scene.record.facts, figure):
                message = _(
                    "No fact of this record carries “{figure}”: add the one that does to its "
                    "`facts`, or write it without the number."
                )
                path = ("scenes", name, "record", "text")
                yield Found(path, message.format(figure=figure.said), figure.said)


def _pieces(path: Path, text: Text) -> Iterator[tuple[Path, str]]:
    if isinstance(text, str):
        yield path, text
    else:
        yield from (((*path, n, "text"), part.text) for n, part in enumerate(text))


def _new(text: str) -> Iterator[Figure]:
    """The figures of a text, each once."""
    said: set[str] = set()
    for figure in figures(text):
        if figure.said not in said:
            yield figure
            said.add(figure.said)


def _shown(study: Study, place: int) -> tuple[FactId, ...]:
    """The facts that some player knows in a scene."""
    marks = 0
    for one in study.once(known).values():
        marks |= one.possible.get(place, 0)
    return tuple(FactId(name) for name in study.law.met("knows", marks))


RULE = Rule(
    code="figure-without-fact",
    kind="honesty",
    severity="warning",
    title=_("A number or a date that no fact carries."),
    why=_(
        "A figure in a record, or in what a scene reports, looks as if it had been looked up. "
        "So a fact has to carry it: in a record one of its own `facts`, in a scene's text one "
        "that is shown by then. Free are the scene's own date, times of day, variables, names "
        "such as Pier 4, and numbers written in words. What follows from a choice is the "
        "player’s own world, and not looked at."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: The authority closed the harbour to 40 ships. # here
      facts: [port_closed]
""",
    right="""\
scenes:
  first_light:
    title: First light
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record:
      text: The authority closed the harbour on 4 March 2021.
      facts: [port_closed]
""",
    check=check,
)
