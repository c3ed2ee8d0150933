"""A debrief to take away: as Markdown, or as one page of HTML that needs nothing else."""

from __future__ import annotations

from briefing.playthrough.report.as_html import html
from briefing.playthrough.report.as_markdown import markdown

__all__ = ["html", "markdown"]
