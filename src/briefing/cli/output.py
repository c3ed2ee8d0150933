"""What a command makes goes to a file, or to whoever reads its output."""

from __future__ import annotations

import sys

from briefing.cli.failure import BAD, Failure
from briefing.words import _


def put(text: str, path: str | None) -> None:
    """Writes a text. A file that is there already is left as it is."""
    if path is None:
        sys.stdout.write(text)
        return
    try:
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        said = _("There is a file “{path}” already; it is left as it is.")
        raise Failure(said.format(path=path), BAD) from None
    print(_("Written to {path}").format(path=path))
