"""`unknown-rule`: a rule is named to the checker that there is not."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.authoring.check.ignores import ignores
from briefing.authoring.check.registry import CODES
from briefing.authoring.check.rule import Found, Rule
from briefing.authoring.check.study import Study
from briefing.authoring.loader.nearest import Nearest
from briefing.authoring.loader.reading import short
from briefing.scenario.diagnostic import Path
from briefing.words import _


def check(study: Study) -> Iterator[Found]:
    """Names in `ignore`, in `severity` and in comments that no rule has."""
    nearest = Nearest()
    named = [(one.code, one.path, one.place) for one in study.once(ignores)]
    for code in study.scenario.check.severity:
        path: Path = ("check", "severity", code)
        named.append((code, path, study.loaded.key(path)))
    for code, path, place in named:
        if not code:
            message = _("This names no rule: write `# check: ignore[rule] because …`.")
            yield Found(path, message, place=place)
        elif code not in CODES:
            message = _("There is no rule “{name}”.").format(name=short(code))
            yield Found(path, message, hint=nearest(code, CODES), place=place)


RULE = Rule(
    code="unknown-rule",
    kind="ignoring",
    severity="warning",
    title=_("A rule is named to the checker that there is not."),
    why=_(
        "What is named wrongly is not ignored and not weighed otherwise. `briefing check --list` "
        "says which rules there are. Errors in the shape of a file, such as a missing key, are no "
        "rules: they cannot be ignored."
    ),
    wrong="""\
check:
  severity:
    ded-end: warning # here
""",
    right="""\
check:
  severity:
    dead-end: warning
""",
    check=check,
)
