"""What the player's standing is: a bar, the number, and what the last step did to it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from briefing.playthrough.page.view import Meter
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import Lines
from briefing.words import _

BAR = 16


class Meters(Lines):
    """One line a meter; on one line altogether where it is told to be brief."""

    def __init__(
        self, meters: Sequence[Meter] = (), *, brief: bool = False, id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self.meters, self.brief = tuple(meters), brief

    def show(self, meters: Sequence[Meter]) -> None:
        """Shows how things stand."""
        self.meters = tuple(meters)
        self.changed()

    def lines(self, width: int) -> list[Content]:
        """A heading and the meters."""
        if not self.meters:
            return []
        if self.brief:
            return _filled([brief(meter) for meter in self.meters], width)
        return [Content(_("METERS")).stylize("bold $quiet"), *self._long(width)]

    def _long(self, width: int) -> list[Content]:
        longest = max(plain(meter.label).cell_length for meter in self.meters)
        label = min(longest, max(width - 17, 4))
        bar = min(BAR, width - label - 11)
        return [_long(meter, label, bar) for meter in self.meters]


def brief(meter: Meter) -> Content:
    """`Trust 52 ▲4`"""
    return plain(meter.label).stylize("$quiet") + " " + plain(meter.value) + delta(meter)


def delta(meter: Meter) -> Content:
    """What the last step did: `▲4`, `▼6`, or nothing."""
    if not meter.delta:
        return Content("")
    rise = meter.delta > 0
    text = f" {'▲' if rise else '▼'}{abs(meter.delta)}"
    return Content.styled(text, "bold $rise" if rise else "bold $fall")


def _filled(items: Sequence[Content], width: int) -> list[Content]:
    """Items side by side, on as many lines as they need."""
    lines: list[Content] = []
    for item in items:
        if lines and lines[-1].cell_length + 3 + item.cell_length <= width:
            lines[-1] = lines[-1] + "   " + item
        else:
            lines.append(item.truncate(width, ellipsis=True))
    return lines


def _long(meter: Meter, label: int, bar: int) -> Content:
    name = plain(meter.label).truncate(label, ellipsis=True)
    drawn = _bar(meter, bar) if bar >= 4 else Content("")
    value = plain(meter.value).pad_left(max(4 - len(meter.value), 1))
    return name.extend_right(label - name.cell_length + 1) + drawn + value + delta(meter)


def _bar(meter: Meter, width: int) -> Content:
    if meter.show != "meter" or meter.number is None or meter.least is None or meter.most is None:
        return Content(" " * (width + 2))
    span = max(meter.most - meter.least, 1)
    full = round(width * min(max((meter.number - meter.least) / span, 0), 1))
    return Content.assemble(
        ("▕", "$rule"), ("━" * full, "$fiction"), " " * (width - full), ("▏", "$rule")
    )
