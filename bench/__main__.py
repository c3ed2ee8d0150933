"""`make bench`: prints every row; ends with 1 where a bar is missed."""

from __future__ import annotations

import sys
from importlib import import_module

PARTS = ("startup", "rules", "search", "load", "saves", "tui", "watch")


def main() -> int:
    """Runs the parts that are named, or all of them."""
    print(f"{'':44}{'ours':>12} {'':10}{'theirs':>12} {'':24}{'ratio':>8}  bar")
    held = True
    for part in sys.argv[1:] or PARTS:
        for row in import_module(f"bench.{part}").rows():
            print(row.printed(), flush=True)
            held &= row.held
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
