"""The page of a rule, as the manual has it and `--explain` prints it: text that is Markdown too."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from briefing.authoring.check.example import CLEAN_YAML
from briefing.authoring.check.registry import rules
from briefing.authoring.check.rule import Kind, Rule
from briefing.authoring.loader.codes import EXPLAINED
from briefing.scenario.diagnostic import Severity
from briefing.words import _

WIDTH = 100

KINDS: dict[Kind, str] = {
    "flow": _("Flow: proved over every state that a player can come to"),
    "teaching": _("Teaching: whether it can be learned from"),
    "honesty": _("Honesty: whether it says no more than its sources"),
    "ignoring": _("The author's word to the checker"),
}
SEVERITIES: dict[Severity, str] = {
    "error": _("error"),
    "warning": _("warning"),
    "info": _("info"),
}


def explained(code: str) -> str | None:
    """The page of a code; None where there is no such code."""
    for rule in rules():
        if rule.code == code:
            return page(rule)
    if code in EXPLAINED:
        return _page(code, _("Found while reading."), EXPLAINED[code])
    return None


def codes() -> tuple[str, ...]:
    """Everything that can be found: by the rules, and by the loader."""
    return (*(rule.code for rule in rules()), *EXPLAINED)


def page(rule: Rule) -> str:
    """Its title, why it matters, and both examples."""
    kind = KINDS[rule.kind].partition(":")[0]
    weighs = _("Kind: {kind}. Severity: {severity}.")
    return _page(
        rule.code,
        rule.title,
        weighs.format(kind=kind, severity=SEVERITIES[rule.severity]),
        rule.why,
        _heading(_("Wrong"), "-"),
        textwrap.indent(rule.wrong.rstrip("\n"), "    "),
        _heading(_("Right"), "-"),
        textwrap.indent(rule.right.rstrip("\n"), "    "),
    )


def overview() -> Iterator[str]:
    """A line for each rule, under the names of their kinds."""
    for kind, name in KINDS.items():
        found = [rule for rule in rules() if rule.kind == kind]
        if found:
            yield f"{name}\n"
        for rule in found:
            yield f"  {rule.code} ({SEVERITIES[rule.severity]})\n    {rule.title}\n"


def manual() -> dict[str, str]:
    """The pages of the manual, by their files' names."""
    pages = {f"{rule.code}.md": page(rule) for rule in rules()}
    return {"README.md": _index(), **pages}


def _index() -> str:
    parts = [
        _(
            "What `briefing check` looks for. `briefing check --explain CODE` prints the same "
            "pages, and [checking](../checking.md) says how findings are ignored or weighed "
            "otherwise."
        )
    ]
    for kind, name in KINDS.items():
        found = [rule for rule in rules() if rule.kind == kind]
        if found:
            parts += [_heading(name, "-"), "\n".join(map(_entry, found))]
    whole = "".join(CLEAN_YAML.values()).rstrip("\n")
    parts += [
        _heading(_("The scenario of the examples"), "-"),
        _(
            "An example shows only what it changes. The rest is this, and each section that an "
            "example writes stands in the place of the same section here. `# here` marks the line "
            "of the finding."
        ),
        textwrap.indent(whole, "    "),
    ]
    return _page(_("Rules"), *parts)


def _entry(rule: Rule) -> str:
    return f"- [{rule.code}]({rule.code}.md) ({SEVERITIES[rule.severity]}): {rule.title}"


def _page(title: str, *parts: str) -> str:
    """Parts under a title, each in lines that fit; what is indented, underlined or listed stays."""
    return "\n\n".join([_heading(title, "="), *map(_wrapped, parts)]) + "\n"


def _heading(text: str, line: str) -> str:
    return f"{text}\n{line * len(text)}"


def _wrapped(part: str) -> str:
    return part if "\n" in part or part.startswith(" ") else textwrap.fill(part, WIDTH)
