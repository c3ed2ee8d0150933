"""Writes a first scenario into a folder of its own, which was not there before."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from briefing.authoring import schema
from briefing.authoring.draft.draft import Draft
from briefing.scenario.text import visible

TEMPLATE = Path(__file__).parent / "template"
"""A scenario like any other, but for the words in capitals and `role_id`."""

_ROLE = re.compile(r"^  role_id:\n(?:    .*\n)+", re.MULTILINE)


def written(draft: Draft, into: Path) -> Path:
    """The new folder. Raises `FileExistsError` where something lies there; leaves nothing half."""
    folder = into / draft.name
    folder.mkdir()
    try:
        for path in sorted(TEMPLATE.iterdir()):
            text = _filled(path.read_text(encoding="utf-8"), draft)
            (folder / path.name).write_text(text, encoding="utf-8")
        (folder / "schema.json").write_text(schema.text(), encoding="utf-8")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def _filled(text: str, draft: Draft) -> str:
    """A file of the template with the author's own words in it, none of which is read again."""
    title = visible(" ".join(draft.title.split()))
    own = {
        "title: TITLE": f"title: {_quoted(draft.title)}",
        "TITLE": title,
        "AUTHOR": ", ".join(map(_quoted, draft.authors)),
        "role_id": draft.role_ids[0],
    }
    role = _ROLE.search(text)
    if role is None:
        return _put(own, text)
    roles = [
        _put({"role_id": id_, "ROLE": _quoted(title)}, role[0])
        for id_, title in zip(draft.role_ids, draft.roles, strict=True)
    ]
    return _put(own, text[: role.start()]) + "".join(roles) + _put(own, text[role.end() :])


def _put(own: dict[str, str], text: str) -> str:
    return re.sub("|".join(own), lambda match: own[match[0]], text)


def _quoted(text: str) -> str:
    """A text that no sign in it can turn into anything else: JSON's quotes are YAML's, too."""
    return json.dumps(visible(" ".join(text.split())), ensure_ascii=False)
