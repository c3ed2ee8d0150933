"""Pictures of small scenarios, and every way to draw them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefing.authoring.check.study import Study
from briefing.authoring.graph.dot import dot
from briefing.authoring.graph.drawn import picture
from briefing.authoring.graph.mermaid import mermaid
from briefing.authoring.graph.picture import Picture
from briefing.authoring.graph.svg.svg import svg
from briefing.authoring.graph.tree import text
from briefing.authoring.loader import Loaded
from briefing.rules.search import LIMIT
from briefing.scenario.ids import RoleId
from briefing.scenario.scenario import Scenario
from tests.scenarios import built, looping, tiny, tiny_source
from tests.shipped import shipped

DRAWN: dict[str, Callable[[Picture], str]] = {
    "mmd": mermaid, "dot": dot, "svg": svg, "txt": text
}  # fmt: skip


def picture_of(scenario: Scenario, role: str | None = None, limit: int = LIMIT) -> Picture:
    """The picture of a scenario that was never in a file."""
    study = Study(Loaded(scenario, (), "small"), scenario, limit)
    return picture(study, None if role is None else RoleId(role))


def broken() -> Scenario:
    """One of each thing that can be wrong with a graph."""
    source = tiny_source()
    meeting = source["scenes"]["the_meeting"]
    meeting["choices"][0]["when"] = "trust < 50"  # who let the pilots decide, is stuck
    meeting["choices"][1]["when"] = "trust < 45"
    scene = {"title": "Round", "text": "T.", "goto": "whirl"}
    source["scenes"] |= {
        "whirl": {**scene, "goto": "pool"}, "pool": scene, "island": {**scene, "goto": "calm"}
    }  # fmt: skip
    source["scenes"]["wire"]["choices"][1]["goto"] = "whirl"
    return built(source)


HOSTILE = (
    '"] --> end; click p0 "javascript:alert(1)"', "end", "%%{init: {'theme':'x'}}%%", "#quot;",
    "1. first", "- [x](http://x)", "`code`", "a<br/>b</text><script>x</script>]]>", "&lt;&amp;&#0;",
    "\\N \\G \\\\ \\", 'say "x" -> y [label="z"]', "<<b>x</b>>", "{{x}} }} ]] ))", "x | y || z",
    "\x1b[2J\x00\x07 gone", "\u202eright to left", "\ufffe\uffff", "$$x^2$$", "fa:fa-car :::x",
    "---\ntitle: x\n---", "}", "長い題名" * 20, "M" * 400, "e\u0301" * 50, "*a* **b** _c_", "* * *",
)  # fmt: skip


def hostile(said: str) -> Scenario:
    """The small scenario with one text wherever a picture shows one."""
    source = tiny_source()
    source["title"] = source["roles"]["master"]["title"] = said
    source["scenes"]["first_light"]["title"] = source["endings"]["calm"]["title"] = said
    for choice in source["scenes"]["the_meeting"]["choices"]:
        choice["text"] = said
    return built(source)


def examples() -> dict[str, Picture]:
    """Pictures to try a drawing on."""
    small = {"tiny": tiny(), "looping": looping(), "broken": broken()}
    found = {name: picture_of(scenario) for name, scenario in small.items()}
    found["unfinished"] = picture_of(tiny(), limit=3)
    return found | {name: picture_of(make()) for name, make in shipped().items()}


def placed(role: str, **given: Any) -> dict[str, float]:
    """How often a role comes to each place of the small scenario."""
    return {
        place.id: round(met.times, 6)
        for place in picture_of(tiny(), **given).places
        for met in place.met
        if met.role == role
    }
