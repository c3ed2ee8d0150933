"""Work that makes millions of things and no cycles: a collector would visit them all in vain."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Holds the collector back, unless it is held back already."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()  # it goes by its count when it goes: no later collection need visit it
            gc.enable()
