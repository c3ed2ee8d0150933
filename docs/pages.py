"""Writes what is generated for authors: the schema, the format's reference, the rules' pages.

python docs/pages.py            writes them
python docs/pages.py --check    writes nothing; status 1, and their names, where they are old
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from briefing.authoring import schema  # noqa: E402  # the checkout comes first
from briefing.authoring.check import page  # noqa: E402
from docs import format_page  # noqa: E402

PAGES = {"scenarios/schema.json": schema.text, "docs/format.md": format_page.page}
"""Each page with what makes its text."""


def old() -> dict[Path, str]:
    """The pages whose text is another by now, with that text."""
    texts = {ROOT / name: made() for name, made in PAGES.items()}
    texts |= {ROOT / "docs" / "rules" / name: text for name, text in page.manual().items()}
    return {
        path: text
        for path, text in texts.items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    }


def main() -> int:
    """Writes them, or only says which are old."""
    found = old()
    for path, text in found.items():
        print(path.relative_to(ROOT))
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return int(bool(found) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
