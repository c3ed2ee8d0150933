"""Lines of ink, indented, and the texts, values and ways on that stand in them."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.export import asking, names, spelling
from briefing.scenario.ids import VariableName
from briefing.scenario.scenario import Scenario
from briefing.scenario.scene import Choice, Draw, Goto, Text
from briefing.words import _

Lines = Iterator[str]


def indented(lines: Lines) -> Lines:
    """The lines, one step further in."""
    return (f"    {line}" for line in lines)


def line(scenario: Scenario, text: str) -> str:
    """A text on one line, its variables in it."""
    return spelling.filled(text, lambda name: _value(scenario, name))


def _value(scenario: Scenario, name: str) -> str:
    written = scenario.variables.get(VariableName(name))
    if written is None:
        return "\\{" + name + "\\}"
    shown = names.variable(name)
    if isinstance(written.start, bool):
        shown += f": {spelling.literal(_('yes'))}|{spelling.literal(_('no'))}"
    return "{" + shown + "}"


def told(scenario: Scenario, text: Text) -> Lines:
    """A text: its pieces in order, each where its condition holds."""
    if isinstance(text, str):
        yield from (line(scenario, one) for one in spelling.lines(text))
        return
    for part in text:
        lines = told(scenario, part.text)
        if part.when is None:
            yield from lines
        elif part.text.strip():
            yield f"{{ {asking.condition(scenario, part.when)}:"
            yield from indented(lines)
            yield "}"


def prose(text: str) -> Lines:
    """A text in which braces are nothing but braces."""
    return (spelling.literal(one) for one in spelling.lines(text))


def onward(scenario: Scenario, goto: Goto) -> Lines:
    """The way on: the first branch whose condition holds."""
    if isinstance(goto, str):
        yield f"-> {names.place(scenario, goto)}"
        return
    if len(goto) == 1 and goto[0].when is None:
        yield f"-> {names.place(scenario, goto[0].to)}"
        return
    yield "{"
    for branch in goto:
        when = "else" if branch.when is None else asking.condition(scenario, branch.when)
        yield f"- {when}:"
        yield f"    -> {names.place(scenario, branch.to)}"
    yield "}"


def done(scenario: Scenario, choice: Choice, draw: Draw | None) -> Lines:
    """What a choice does to the variables: change and set, and numbers stay within their bounds."""
    settings = {**choice.set, **(draw.set if draw else {})}
    for name, variable in scenario.variables.items():
        delta = choice.change.get(name, 0) + (draw.change.get(name, 0) if draw else 0)
        known = names.variable(name)
        if name in settings:
            yield f"~ {known} = {value(settings[name])}"
        elif delta:
            sign = "+" if delta > 0 else "-"
            least, most = variable.min or 0, variable.max or 0
            yield f"~ {known} = MAX({least}, MIN({most}, {known} {sign} {abs(delta)}))"


def value(of: bool | int | str) -> str:
    """A value, written as ink writes it."""
    if isinstance(of, bool):
        return "true" if of else "false"
    return str(of) if isinstance(of, int) else f'"{of}"'
