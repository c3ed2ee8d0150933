"""`{name}` in a text is a variable's value; `{{` and `}}` are braces."""

from __future__ import annotations

import re
from collections.abc import Collection

from briefing.authoring.loader.reading import Reading
from briefing.authoring.loader.tree import Node
from briefing.words import _

_BRACE = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9_]*)\}|[{}]", re.ASCII)


def braces(variables: Collection[str], notes: Reading) -> None:
    """Every text that holds braces names variables with them, or doubles them."""
    for node in notes.filled:
        for count, match in enumerate(_BRACE.finditer(node.value)):
            name = match[1]
            if name is None and len(match[0]) == 1:
                message = _(
                    "A single “{brace}” names no variable: write {name}, or “{brace}{brace}”."
                )
                text = message.format(brace=match[0], name="{name}")
                notes.say("stray-brace", text, node, span=_where(node, count, match[0]))
            elif name is not None and name not in variables:
                message = _("There is no variable “{name}”.").format(name=name)
                hint = notes.nearest(name, variables)
                where = _where(node, count, match[0])
                notes.say("unknown-variable", message, node, hint=hint, span=where)


def _where(node: Node, count: int, brace: str) -> tuple[int, int] | None:
    """Where the brace stands in the file: the marks of a scalar hold just as many."""
    start, end = node.start_mark.index, node.end_mark.index
    written = list(_BRACE.finditer(node.start_mark.name.text, start, end))
    if count < len(written) and written[count][0] == brace:
        return written[count].span()
    return None
