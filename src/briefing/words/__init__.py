"""The game's own words: every sentence it says goes through this door, so it can be translated."""

from __future__ import annotations

import gettext
import os

_LOCALE = os.environ.get("BRIEFING_LOCALE") or os.path.join(os.path.dirname(__file__), "locale")


def _load() -> gettext.NullTranslations:
    """The catalogue for the reader's language, or plain English where there is none."""
    languages = [name for name in (os.environ.get("BRIEFING_LANGUAGE"),) if name] or None
    return gettext.translation("briefing", _LOCALE, languages=languages, fallback=True)


_catalogue = _load()
_ = _catalogue.gettext
ngettext = _catalogue.ngettext
