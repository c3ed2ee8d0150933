"""A report as one page of HTML: no script, nothing from outside, good to read and to print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.report import pieces
from briefing.playthrough.report.blocks import (
    Block,
    Facts,
    Figure,
    Lines,
    Panel,
    Said,
    Section,
    Sources,
    Table,
    Told,
)
from briefing.playthrough.report.contents import contents
from briefing.playthrough.report.plot import plot
from briefing.playthrough.report.roads import roads
from briefing.playthrough.report.style import PAGE_CSS, policy
from briefing.playthrough.report.tags import Html, tag
from briefing.words import _

_DEEPEST = 6
_DOCTYPE_HTML = "<!doctype html>\n"
_VIEWPORT_HTML = "width=device-width, initial-scale=1"


def html(debrief: Debrief) -> str:
    """The debrief as one page."""
    page = _Page(debrief)
    role = _("Debrief: {role}").format(role=debrief.role)
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy()),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="viewport", content=_VIEWPORT_HTML),
        tag("title", f"{debrief.scenario}. {role}"),
        tag("style", Html(PAGE_CSS)),
    )
    top = tag(
        "header", tag("p", role, class_="kicker"), tag("h1", debrief.scenario),
        *pieces.prose(debrief.disclaimer, "quiet"),
    )  # fmt: skip
    body = tag("body", top, tag("main", *page.blocks(contents(debrief), 2)))
    return _DOCTYPE_HTML + tag("html", head, body, lang=debrief.language)


class _Page:
    """Draws the blocks of one debrief; the drawings need its figures."""

    def __init__(self, debrief: Debrief) -> None:
        self.debrief = debrief

    def blocks(self, blocks: Iterable[Block], depth: int) -> Iterator[Html]:
        for block in blocks:
            yield from self.block(block, depth)

    def block(self, block: Block, depth: int) -> Iterator[Html]:
        match block:
            case Told(prose=text, label=label):
                yield from pieces.labelled(label, text)
            case Said(text=line, label=label, quiet=quiet):
                before = (tag("b", label + ":", class_="label"), " ") if label else ()
                yield tag("p", *before, line, class_="quiet" if quiet else None)
            case Lines(lines=lines, label=label, numbered=numbered):
                if label:
                    yield tag("p", tag("b", label + ":", class_="label"))
                yield tag("ol" if numbered else "ul", *(tag("li", line) for line in lines))
            case Facts(cards=cards, related=related):
                if cards:
                    yield tag("ul", *(pieces.fact(card, related) for card in cards), class_="plain")
            case Sources(cards=cards):
                yield tag("ul", *map(pieces.source, cards), class_="plain")
            case Table():
                yield pieces.table_of(block)
            case Figure():
                yield self._figure(block)
            case Panel():
                yield self._panel(block, depth)
            case Section(title=title):
                level = f"h{min(depth, _DEEPEST)}"
                yield tag("section", tag(level, title), *self._inside(block, depth + 1))
            case _:
                assert_never(block)

    def _inside(self, section: Section, depth: int) -> Iterator[Html]:
        """What is in a section; its panels side by side where they may stand so."""
        if not section.beside:
            yield from self.blocks(section.blocks, depth)
            return
        panels = [block for block in section.blocks if isinstance(block, Panel)]
        at = section.blocks.index(panels[0])
        yield from self.blocks(section.blocks[:at], depth)
        yield tag("div", *self.blocks(panels, depth), class_="beside")
        yield from self.blocks(section.blocks[at + len(panels) :], depth)

    def _panel(self, panel: Panel, depth: int) -> Html:
        label = _("On the record") if panel.voice == "record" else _("In your world")
        return tag(
            "div",
            tag("p", label, class_="voice"),
            *self.blocks(panel.blocks, depth),
            class_=f"panel {panel.voice}",
            role="group",
            aria_label=label,
        )

    def _figure(self, figure: Figure) -> Html:
        language = self.debrief.language
        if figure.kind == "roads":
            told = _(
                "Circles on the broken line: what you chose, numbered as below. Squares on the "
                "solid line: what is on the record. Joined: you chose what comes nearest to what "
                "happened."
            )
            drawn = roads(self.debrief.lanes, language)
        else:
            told = _(
                "On the dotted line, what was stated is how often it came true. Each bar is where "
                "the true share may well lie (95 % Wilson interval); n is how many estimates. "
                "Long bars mean: too few to tell."
            )
            drawn = plot(self.debrief.judgement.points, language)
        return tag("figure", drawn, tag("figcaption", told), class_=figure.kind)
