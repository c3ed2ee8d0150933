"""Whether there is a screen to draw on, or only lines to read and to write."""

from __future__ import annotations

import os
import sys


def there() -> bool:
    """Whether both ends are a terminal that has a size and can do more than print lines."""
    dumb = os.environ.get("TERM", "") in ("", "dumb", "unknown") and os.name == "posix"
    return sys.stdin.isatty() and sys.stdout.isatty() and not dumb and _has_size()


def _has_size() -> bool:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns > 0
    except (OSError, ValueError):
        return False
