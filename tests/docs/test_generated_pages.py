"""What is generated for authors is what would be generated now, and nothing old lies beside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from markdown_it import MarkdownIt

from briefing.authoring.check.page import manual
from briefing.authoring.check.registry import rules

ROOT = Path(__file__).parents[2]
RULES = ROOT / "docs" / "rules"


def test_every_page_is_current() -> None:
    command = [sys.executable, str(ROOT / "docs" / "pages.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "make docs"
    assert {path.name for path in RULES.iterdir()} == set(manual())


def test_a_page_is_markdown_with_both_examples() -> None:
    """Two headings below the title, and under each the example as it stands in the rule."""
    for rule in rules():
        tokens = MarkdownIt().parse(manual()[f"{rule.code}.md"])
        assert [one.tag for one in tokens if one.type == "heading_open"] == ["h1", "h2", "h2"]
        assert [one.content for one in tokens if one.type == "code_block"] == [
            rule.wrong,
            rule.right,
        ]
