"""From YAML to a scenario: the only importer of yaml. It never raises at an author.

The names are fetched when they are first used: a library that only reads headlines never waits
for the models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.authoring.loader.headlines import Headline, headline
    from briefing.authoring.loader.loading import Loaded, load

__all__ = ["Headline", "Loaded", "headline", "load"]


def __getattr__(name: str) -> Any:
    if name in ("Headline", "headline"):
        from briefing.authoring.loader import headlines

        return getattr(headlines, name)
    if name in ("Loaded", "load"):
        from briefing.authoring.loader import loading

        return getattr(loading, name)
    raise AttributeError(name)
