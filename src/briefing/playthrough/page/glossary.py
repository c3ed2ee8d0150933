"""The glossary: which of its words stand on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from briefing.playthrough.page.prose import Prose

Entry = tuple[str, str]
"""A word and its meaning."""


class Glossary:
    """Finds a scenario's terms in texts, whatever their case, whole words only, plurals too."""

    def __init__(self, terms: dict[str, str]) -> None:
        self._entries = {term.casefold(): (term, meaning) for term, meaning in terms.items()}
        longest_first = sorted(terms, key=len, reverse=True)
        words = "|".join(re.escape(term) for term in longest_first)
        self._word = re.compile(rf"(?<!\w)({words})(?:s|es)?(?!\w)", re.IGNORECASE)
        self._in = lru_cache(maxsize=1024)(self._found)

    def entries(self, texts: Iterable[Prose]) -> tuple[Entry, ...]:
        """The entries whose words stand in the texts, in the order of their first appearance."""
        if not self._entries:
            return ()
        return tuple(dict.fromkeys(entry for prose in texts for entry in self._in(prose)))

    def _found(self, prose: Prose) -> tuple[Entry, ...]:
        return tuple(
            self._entries[match[1].casefold()]
            for block in prose
            for match in self._word.finditer(block.text)
        )
