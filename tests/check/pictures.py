"""One scenario with a handful of findings, as every format writes it; rewritten by `make bless`."""

from __future__ import annotations

import os
import re
from pathlib import Path

from briefing.authoring.check.checked import checked
from briefing.authoring.check.formats import FORMATS, Format, written

GOLDEN = Path(__file__).parent / "golden"
_RULES = re.compile(r'(?s)(?<="rules": ).*?\n {10}\]|(?<="ruleIndex": )[0-9]+')


def picture(format: Format) -> str:
    """What is written of the quay, seen from its folder; without what changes with the rules."""
    before = Path.cwd()
    os.chdir(GOLDEN)
    try:
        text = "\n".join(written(format, [checked(Path("the-quay"))])) + "\n"
    finally:
        os.chdir(before)
    return _RULES.sub("0", text) if format == "sarif" else text


def file(format: Format) -> Path:
    """Where a format's picture is kept."""
    return GOLDEN / f"the-quay.{format}"


if __name__ == "__main__":
    for format in FORMATS:
        file(format).write_text(picture(format), encoding="utf-8")
