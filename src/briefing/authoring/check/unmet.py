"""Places that nobody meets: which of them are to be said, and which lie behind those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.authoring.check.study import Study


def unmet_scenes(study: Study) -> Iterator[tuple[int, list[int]]]:
    """Scenes that nothing leads to, each with the places behind it that only it leads to.

    What a choice leads to that can never be taken is not among them: of that the choice's own
    finding speaks.
    """
    law = study.law
    unmet = [n for n, stop in enumerate(law.stops) if n not in study.met]
    told_of = _behind(study, (to for place in study.met for to in law.onward(place)))
    left = [place for place in unmet if place not in told_of]
    led_to = {to for place in left for to in law.onward(place) if to != place}
    for place in sorted(left, key=lambda one: one in led_to):  # circles have no first one
        if place in left and not law.stops[place].ending:
            behind = _behind(study, (place,))
            left = [one for one in left if one not in behind]
            yield place, sorted(behind - {place})


def unmet_endings(study: Study) -> Iterator[int]:
    """Endings that no scene leads to by any road."""
    law = study.law
    named = {to for place in range(len(law.stops)) for to in law.onward(place)}
    for place, stop in enumerate(law.stops):
        if stop.ending and place not in named:
            yield place


def _behind(study: Study, places: Iterable[int]) -> set[int]:
    """The unmet ones among some places, and the unmet ones that those lead to."""
    found: set[int] = set()
    waiting = list(places)
    while waiting:
        place = waiting.pop()
        if place not in found and place not in study.met:
            found.add(place)
            waiting += study.law.onward(place)
    return found
