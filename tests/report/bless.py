"""`python -m tests.report.bless`: writes the golden reports anew; read the diff."""

from __future__ import annotations

from pathlib import Path

from briefing.playthrough.report import html, markdown
from tests.report.runs import ran

GOLDEN = Path(__file__).parent / "golden"
ROLES = ("master", "analyst")


def reports() -> dict[str, str]:
    """What every golden file should hold."""
    debriefs = {role: ran(role).debrief() for role in ROLES}
    return {f"{role}.md": markdown(told) for role, told in debriefs.items()} | {
        f"{role}.html": html(told) for role, told in debriefs.items()
    }


if __name__ == "__main__":
    for name, text in reports().items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
