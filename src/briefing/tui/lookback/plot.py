"""Calibration drawn in signs: what was stated against how often it came true."""

from __future__ import annotations

from textual.content import Content

from briefing.playthrough.debrief.judgement import Judgement
from briefing.words import _

HEIGHT, LONGEST, LEFT = 10, 50, 8
"""Rows between 0 and 100 %, columns between them at most, and room for the scale at the left."""


def plot_lines(judgement: Judgement, width: int) -> list[Content]:
    """The plot, as wide as there is room for; each point has its number of estimates below it."""
    across = min(LONGEST, width - LEFT - 3)
    if across < 28 or not judgement.points:
        return []
    canvas = _canvas(judgement, across)
    lines = [Content.styled(_("came true"), "$quiet")]
    for row in range(HEIGHT, -1, -1):
        share = f"{row * 100 // HEIGHT} %" if row % (HEIGHT // 2) == 0 else ""
        axis = "┤" if share else "│"
        drawn = "".join(canvas[row]).rstrip()
        lines.append(Content.assemble((f"{share:>{LEFT - 1}}{axis}", "$quiet"), _painted(drawn)))
    lines.append(Content.styled(" " * (LEFT - 1) + "└" + _ticks(across), "$quiet"))
    lines.append(Content.styled(" " * LEFT + _scale(across), "$quiet"))
    lines.append(Content(" " * LEFT + _counts(judgement, across)))
    return [*lines, *_legend(width)]


def _canvas(judgement: Judgement, across: int) -> list[list[str]]:
    """The signs, row 0 at the bottom: the ideal first, then intervals, then the points on top."""
    canvas = [[" "] * (across + 1) for _row in range(HEIGHT + 1)]
    for x in range(0, across + 1, 2):
        canvas[round(x * HEIGHT / across)][x] = "·"
    for point in judgement.points:
        x = round(point.stated * across)
        low, high = round(point.low * HEIGHT), round(point.high * HEIGHT)
        for y in range(low, high + 1):
            canvas[y][x] = "│"
        canvas[low][x], canvas[high][x] = "┴", "┬"
        canvas[round(point.share * HEIGHT)][x] = "●"
    return canvas


def _painted(drawn: str) -> Content:
    """The points in the accent, the ideal quiet."""
    painted = Content(drawn)
    for at, sign in enumerate(drawn):
        if sign == "●":
            painted = painted.stylize("bold $record", at, at + 1)
        elif sign == "·":
            painted = painted.stylize("$quiet", at, at + 1)
    return painted


def _ticks(across: int) -> str:
    ticks = ["─"] * (across + 1)
    for tenth in (0, 0.5, 1):
        ticks[round(tenth * across)] = "┴"
    return "".join(ticks)


def _scale(across: int) -> str:
    middle = round(across / 2)
    line = "0 %".ljust(middle - 1) + "50 %"
    stated = _("stated")
    line = line.ljust(across - 3) + "100 %"
    return line.replace(" " * (len(stated) + 4), f"  {stated}  ", 1)


def _counts(judgement: Judgement, across: int) -> str:
    """Under each point how many estimates it stands for."""
    line = ""
    for point in judgement.points:
        told = f"n={point.n}"
        at = max(round(point.stated * across) - len(told) // 2, len(line) + 1 if line else 0)
        line = line.ljust(at) + told
    return line


def _legend(width: int) -> list[Content]:
    told = _("● how often it came true   ┬┴ 95 % interval   · what a perfect judge would do")
    return [line.rstrip() for line in Content.styled(told, "$quiet").wrap(width)]
