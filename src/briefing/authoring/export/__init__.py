"""A scenario in another tool's format: pure, from a Scenario to a text."""

from briefing.authoring.export.leaving import left_out
from briefing.authoring.export.story import ink

__all__ = ["ink", "left_out"]
