"""Where scenarios are found: those that come with the game, those of one's own, and any path."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing.scenario.text import visible
from briefing.words import _

if TYPE_CHECKING:
    from briefing.authoring.loader import Headline

OWN = "BRIEFING_SCENARIOS"
"""The environment's word for the folder of one's own scenarios."""

ENDINGS = (".yaml", ".yml")


class Entry(NamedTuple):
    """A scenario that can be played. `headline` is None where its file cannot be read."""

    id: str
    path: Path
    headline: Headline | None


class Unknown(LookupError):
    """There is no such scenario; the message says what there is instead."""


def shipped() -> Path:
    """The folder of the scenarios that come with the game: in the package, else in its checkout."""
    package = Path(__file__).parents[1]
    within = package / "scenarios"
    return within if within.is_dir() else package.parents[1] / "scenarios"


def entries(own: Path | None = None) -> tuple[Entry, ...]:
    """Every scenario of the library: the game's and one's own, which go first."""
    from briefing.authoring.loader import headline

    found: dict[str, Path] = {}
    for folder in _folders(own):
        found |= dict(_scenarios(folder))
    return tuple(Entry(name, path, headline(path)) for name, path in found.items())


def find(name: str, own: Path | None = None) -> Entry:
    """The scenario of a name, or at a path. Raises `Unknown` with the nearest names."""
    from briefing.authoring.loader import headline

    path = located(name, lambda: own)
    whole = path.absolute()
    id = whole.stem if whole.suffix in ENDINGS else whole.name
    return Entry(visible(id), path, headline(path))


def located(name: str, own: Callable[[], Path | None]) -> Path:
    """Where a scenario lies. One's own are looked through for a name only. Raises `Unknown`."""
    path = _at_path(name)
    if path is None:
        known = {id: at for folder in _folders(own()) for id, at in _scenarios(folder)}
        path = known.get(name)
        if path is None and name and _is_scenario(Path(name)):
            path = Path(name)
        if path is None:
            raise Unknown(_missing(name, known))
    return path


def _folders(own: Path | None) -> Iterator[Path]:
    yield shipped()
    named = os.environ.get(OWN)
    if named or own:
        yield Path(named).expanduser() if named else own or Path()


def _scenarios(folder: Path) -> Iterator[tuple[str, Path]]:
    """The scenarios in a folder, by name. A folder that cannot be read holds none."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        path = folder / name
        if name.startswith("."):
            continue
        if name.endswith(ENDINGS):
            yield visible(path.stem), path
        elif _is_scenario(path):
            yield visible(name), path


def _is_scenario(path: Path) -> bool:
    """Whether a folder looks like a scenario: it holds YAML, at once or further down."""
    try:
        return path.is_dir() and any(name.endswith(ENDINGS) for name in os.listdir(path))
    except OSError:
        return False


def _at_path(name: str) -> Path | None:
    """The path that a name is, where it cannot be anything else."""
    separators = [os.sep, *([os.altsep] if os.altsep else [])]
    if name.endswith(ENDINGS) or name in (".", "..") or any(sep in name for sep in separators):
        return Path(name).expanduser()
    return None


def _missing(name: str, known: dict[str, Path]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 3, 0.4)
    said = _("There is no scenario “{name}”.").format(name=visible(name))
    if near:
        return said + " " + _("Did you mean {names}?").format(names=_(" or ").join(near))
    return said + " " + _("There are: {names}.").format(names=", ".join(known) or _("none"))
