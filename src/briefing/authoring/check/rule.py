"""What a rule is: a name, why it matters, a wrong and a right example, and the check itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

import msgspec

from briefing.rules.graph import Way
from briefing.scenario.diagnostic import Diagnostic, Path, Place, Severity
from briefing.scenario.ids import RoleId

if TYPE_CHECKING:
    from briefing.authoring.check.study import Study

Kind = Literal["flow", "teaching", "honesty", "ignoring"]


class Trail(msgspec.Struct, frozen=True):
    """A shortest way to where a finding can be seen: whose, and by which moves."""

    role: RoleId
    way: Way
    answered: bool = False
    """Whether the questions that are asked there have been answered."""


class Found(msgspec.Struct, frozen=True):
    """What a rule has found, and where."""

    path: Path
    message: str
    part: str = ""
    """The piece of the text at `path` that is meant, where it is not the whole."""
    hint: str | None = None
    also: tuple[Path, ...] = ()
    trail: Trail | None = None
    place: Place | None = None
    """Where it stands, where no path leads there: in a comment, or at a key."""


class Finding(msgspec.Struct, frozen=True):
    """A diagnostic, and the way to where it can be seen."""

    diagnostic: Diagnostic
    trail: Trail | None = None


class Rule(msgspec.Struct, frozen=True):
    """One thing that is looked for.

    `wrong` and `right` are pieces of a scenario, laid over a small one that is clean
    (`briefing.authoring.check.example`): the sections they write replace that one's. The line of
    `wrong` that is found ends in `# here`.
    """

    code: str
    kind: Kind
    severity: Severity
    title: str
    """One line: what is found."""
    why: str
    """Why it matters, and what to do."""
    wrong: str
    right: str
    check: Callable[[Study], Iterator[Found]]
    proof: bool = False
    """Whether it says that something never happens: only a finished search may say so."""
