"""What a terminal that knows few signs is shown in place of the others, rather than an error."""

from __future__ import annotations

import codecs

TYPE_CHECKING = False  # `typing` would cost each start a tenth of its time
if TYPE_CHECKING:
    from typing import TextIO

_PLAINER = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "…": "...",
        "•": "*", "¶": "para. ", "·": "-", "▲": "up", "▼": "down", "≠": "!=", "⟨": "<", "⟩": ">",
    }
)  # fmt: skip
HANDLER = "briefing-plainer"


def lenient(stream: TextIO) -> None:
    """Lets a stream replace what it cannot show."""
    codecs.register_error(HANDLER, _plainer)
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors=HANDLER)


def _plainer(error: UnicodeError) -> tuple[str, int]:
    """The signs in question as near to them as ASCII comes."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    import unicodedata  # late: most terminals never need it

    text = error.object[error.start : error.end].translate(_PLAINER)
    bare = unicodedata.normalize("NFKD", text)
    plain = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return plain.encode("ascii", "replace").decode("ascii"), error.end
