"""`make bench`: prints every row; ends with 1 where a bar is missed."""

from __future__ import annotations

import sys
from compileall import compile_dir
from importlib import import_module
from pathlib import Path

CODE = Path(__file__).parents[1] / "src"
PARTS = ("startup", "rules", "search", "load", "check", "saves", "tui", "watch")


def main() -> int:
    """Runs the parts that are named, or all of them."""
    compile_dir(CODE, quiet=1)  # as installers do; some machines keep Python from doing it itself
    print(f"{'':44}{'ours':>12} {'':10}{'theirs':>12} {'':24}{'ratio':>8}  bar")
    held = True
    for part in sys.argv[1:] or PARTS:
        for row in import_module(f"bench.{part}").rows():
            print(row.printed(), flush=True)
            held &= row.held
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
