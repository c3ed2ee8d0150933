"""What an author has asked to leave unsaid: in the section `check`, or in a comment beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from briefing.authoring.check.study import Study
from briefing.authoring.loader.comments import Comment, comments
from briefing.scenario.diagnostic import Diagnostic, Path, Place

_IGNORE = re.compile(r"\s*ignore\b\s*(?:\[([^\]]*)\])?\s*(?:because\b(.*))?")


class Ignore(msgspec.Struct, frozen=True):
    """One rule that is not to speak: in the whole scenario, or in some lines of a file."""

    code: str
    reason: str
    place: Place
    path: Path = ()
    lines: tuple[int, int] | None = None

    def hides(self, finding: Diagnostic) -> bool:
        """Whether a finding of a rule is what is meant."""
        place = finding.place
        if self.code != finding.code:
            return False
        if self.lines is None:
            return True
        first, last = self.lines
        return place is not None and place.file == self.place.file and first <= place.line <= last


def ignores(study: Study) -> tuple[Ignore, ...]:
    """All that are written: those of the section, then those in comments."""
    found = []
    for code, reason in study.scenario.check.ignore.items():
        path = ("check", "ignore", code)
        found.append(Ignore(code, reason.strip(), study.loaded.key(path), path))
    for source in study.loaded.sources:
        for comment in comments(source, "check"):
            found += _written(comment)
    return tuple(found)


def hidden(study: Study, finding: Diagnostic) -> bool:
    """Whether something that is written hides a finding."""
    return any(one.hides(finding) for one in study.once(ignores))


def _written(comment: Comment) -> Iterator[Ignore]:
    """What a comment asks for, if that is to ignore something."""
    match = _IGNORE.match(comment.text)
    for code in (match[1] or "").split(",") if match else ():
        name = code.strip()
        reason = (match[2] or "").strip() if match else ""
        yield Ignore(name, reason, comment.place(name or "ignore"), (), comment.lines)
