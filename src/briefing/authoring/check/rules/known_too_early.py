"""`known-too-early`: a player comes to a scene with what has not happened yet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator
from itertools import accumulate
from operator import or_

from briefing.authoring.check.days import earliest, latest
from briefing.authoring.check.knowing import known
from briefing.authoring.check.reach import Reach
from briefing.authoring.check.rule import Found, Rule, Trail
from briefing.authoring.check.study import Study
from briefing.scenario.diagnostic import Path
from briefing.scenario.ids import FactId, SceneId
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """One finding for each fact where it is told, with the nearest scene behind that is earlier."""
    said: set[Path] = set()
    for reach in study.reaches.values():
        early = _early(study, reach)
        for path, scene, fact in _tellings(study) if early else ():
            bit = study.law.bit("knows", fact)
            places = {place for place, facts in early.items() if facts & bit}
            trail = _way_on(study, reach, study.place(scene), places) if places else None
            if trail is not None and path not in said:
                said.add(path)
                yield _found(study, path, fact, trail)


def _early(study: Study, reach: Reach) -> dict[int, int]:
    """For each place the facts that somebody has there, but that are later than it."""
    facts = study.scenario.facts.items()
    days = [(earliest(one.date), name) for name, one in facts if one.status == "done"]
    later = sorted((day, study.law.bit("knows", name)) for day, name in days if day)
    from_here = list(accumulate((bit for _day, bit in reversed(later)), or_, initial=0))[::-1]
    begins = [day for day, _bit in later]
    found = {}
    for place, held in study.once(known)[reach.role].possible.items():
        until = latest(study.law.written(place).date)
        if until and (facts_held := held & from_here[bisect_right(begins, until)]):
            found[place] = facts_held
    return found


def _tellings(study: Study) -> Iterator[tuple[Path, SceneId, FactId]]:
    """Each fact where a scene shows it, unless that is too early itself, or its record tells it."""
    for name, scene in study.scenes():
        until = latest(scene.date)
        for number, fact in enumerate(scene.shows):
            begins = earliest(study.scenario.facts[fact].date)
            if not (begins and until and begins > until):
                yield ("scenes", name, "shows", number), name, fact
        for number, fact in enumerate(scene.record.facts if scene.record else ()):
            yield ("scenes", name, "record", "facts", number), name, fact


def _way_on(study: Study, reach: Reach, place: int, places: Container[int]) -> Trail | None:
    """A way through a place and on to the nearest of some others; None where there is none."""
    graph = reach.graph
    came: dict[int, int | None] = dict.fromkeys(reach.nodes.get(place, ()))
    waiting = list(came)
    for node in waiting:  # grows while it is read
        for _move, target in graph.edges(node):
            if graph.places[target] in places and graph.places[target] != graph.places[node]:
                steps = [graph.step(node, target)]
                while (before := came[node]) is not None:
                    steps.append(graph.step(before, node))
                    node = before
                return Trail(reach.role, (*graph.way(node), *reversed(steps)))
            if target not in came:
                came[target] = node
                waiting.append(target)
    return None


def _found(study: Study, path: Path, fact: FactId, trail: Trail) -> Found:
    place = study.reaches[trail.role].graph.places[trail.way[-1].after]
    stop, written = study.law.stops[place], study.law.written(place)
    then = study.scenario.facts[fact].date
    message = _(
        "“{fact}” is of {then}, and from here a player can come to “{scene}”, which is of {now}: "
        "tell it in a later scene, or date that one after it."
    ).format(fact=fact, then=then, scene=stop.id, now=written.date)
    kind = "endings" if stop.ending else "scenes"
    also = (("facts", fact, "date"), (kind, stop.id, "date"))
    return Found(path, message, also=also, trail=trail)


RULE = Rule(
    code="known-too-early",
    kind="teaching",
    severity="error",
    title=_("A fact that is later than a scene to which a player comes knowing it."),
    why=_(
        "What a record or a scene has told stays in the dossier. A record may look ahead, but no "
        "further than to where the story goes next: whoever comes to a scene of Monday with a "
        "fact of Friday decides with hindsight. Tell it in the record of a later scene. Dates "
        "that are open or only about right, and plans, are taken as in `fact-after-scene`."
    ),
    wrong="""\
scenes:
  first_light:
    title: First light
    date: 2021-03-02
    text: The radio has not stopped since four.
    goto: next_day
    record:
      text: The authority closed the harbour two days later.
      facts:
        - port_closed # here
  next_day:
    title: The next day
    date: 2021-03-03
    text: They want an answer.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The harbour stayed closed., facts: [still_closed]}
""",
    right="""\
scenes:
  first_light:
    title: First light
    date: 2021-03-02
    text: The radio has not stopped since four.
    goto: next_day
  next_day:
    title: The next day
    date: 2021-03-03
    text: They want an answer.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed, still_closed]}
""",
    check=check,
)
