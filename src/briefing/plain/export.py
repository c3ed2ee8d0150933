"""The debrief of a run in a file: as Markdown, or as one page of HTML."""

from __future__ import annotations

import re
from pathlib import Path

from briefing.playthrough import report
from briefing.playthrough.debrief.debrief import Debrief
from briefing.playthrough.page.written import Unclear
from briefing.words import _


def export(run: Debrief, kind: str, where: Path | None = None) -> Path:
    """Writes a debrief and says where. A file that is there already is left as it is."""
    path = where or Path(f"{_name(run)}.{kind}")
    text = report.markdown(run) if kind == "md" else report.html(run)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        said = _("There is a file “{path}” already. Say another name behind export {kind}.")
        raise Unclear(said.format(path=path, kind=kind)) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        said = _("“{path}” cannot be written: {why}.")
        raise Unclear(said.format(path=path, why=why)) from error
    return path


def _name(run: Debrief) -> str:
    """A file's name out of a scenario's title and a role's: letters and digits of any script."""
    words = re.findall(r"\w+", f"{run.scenario} {run.role}".lower())
    return "-".join(["debrief", *words])[:80]
