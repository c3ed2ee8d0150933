"""The style sheet of the drawing, for light ground and for dark."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.graph import look

BASE_CSS = """
text { font-family: system-ui, "DejaVu Sans", sans-serif; }
.name { font-size: 20px; font-weight: 700; }
.key { font-size: 12px; }
.title { font-size: 15px; font-weight: 700; }
.about { font-size: 11px; }
.wrong { font-size: 11px; font-weight: 700; }
.id { font-size: 11px; font-weight: 700; }
.words { font-size: 11.5px; }
.leads { font-size: 10.5px; font-style: italic; }
.card { stroke-width: 1.4; }
.unreachable { stroke-dasharray: 6 4; }
.start { stroke-width: 3; }
.road, .double, .within { fill: none; }
.never { stroke-dasharray: 1.5 5; stroke-linecap: round; }
"""
DARK_CSS = "@media (prefers-color-scheme: dark)"


def sheet() -> str:
    """All of it."""
    dark = "\n".join(_colours(True))
    light = "\n".join(_colours(False))
    return f"{BASE_CSS}{light}\n{DARK_CSS} {{\n{dark}\n}}\n"


def _colours(dark: bool) -> Iterator[str]:
    def pick(light: str, night: str) -> str:
        return night if dark else light

    ink, quiet = pick(look.INK, look.INK_DARK), pick(look.QUIET, look.QUIET_DARK)
    paper, road = pick(look.PAPER, look.PAPER_DARK), pick(look.ROAD, look.ROAD_DARK)
    record, wrong = pick(look.RECORD, look.RECORD_DARK), pick(look.WRONG, look.WRONG_DARK)
    fills = {".paper": paper, ".name, .title, .words": ink, ".about, .key, .id, .leads": quiet}
    fills |= {".wrong": wrong, ".recorded": record, ".tip": road, ".arrow": record}
    yield from (_rule(selector, "fill", colour) for selector, colour in fills.items())
    strokes = {".road": road, ".double": record, ".within": paper, ".rule": road}
    yield from (_rule(selector, "stroke", colour) for selector, colour in strokes.items())
    for group, tint in look.tints(dark).items():
        yield _rule(f".{group}", "fill", tint.ground)
        yield _rule(f".{group}, .{group}-line", "stroke", tint.line)
    yield _rule(".amiss", "stroke", wrong)


def _rule(selector: str, name: str, value: str) -> str:
    return f"{selector} {{ {name}: {value}; }}"
