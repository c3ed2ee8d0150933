"""Whether a part of a widget is seen within what scrolls around it, and bringing it there.

A part counts from the widget's own text. Where it stands is not asked of the last frame alone: what
was scrolled since then counts, too.
"""

from __future__ import annotations

from textual.containers import ScrollableContainer
from textual.geometry import Region
from textual.widget import Widget


def bring(widget: Widget, part: Region) -> None:
    """Scrolls what is around a widget until a part of it is seen."""
    around = _around(widget)
    if around is not None:
        part = part.translate((0, _down(widget, around)))
        around.scroll_to_region(part, animate=False, force=True, x_axis=False)


def hidden(widget: Widget, part: Region, enough: int | None = None) -> bool:
    """Whether less of a part is seen than could be, or than so many rows, where they do."""
    around = _around(widget)
    if around is None:
        return False
    seen = around.content_region.reset_offset.translate(around.scroll_offset)
    shown = seen.intersection(part.translate((0, _down(widget, around)))).height
    return shown < min(part.height, enough or seen.height)


def fits(widget: Widget, part: Region) -> bool:
    """Whether there is room to see a part whole."""
    around = _around(widget)
    return around is None or part.height <= around.content_region.height


def _around(widget: Widget) -> ScrollableContainer | None:
    """What scrolls around a widget; nothing while that is not laid out: it has no place yet."""
    if not widget.region:
        return None
    return next((a for a in widget.ancestors if isinstance(a, ScrollableContainer)), None)


def _down(widget: Widget, around: ScrollableContainer) -> int:
    """How far down the text of a widget begins in all that is scrolled."""
    child = next(w for w in widget.ancestors_with_self if w.parent is around)
    assert isinstance(child, Widget)
    return child.virtual_region.y + widget.content_region.y - child.region.y
