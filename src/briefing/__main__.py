"""`python -m briefing`: the same as `briefing`."""

from __future__ import annotations

import sys

from briefing.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
