"""HTML built so that it cannot be forgotten to escape: what is not a tag made here is text."""

from __future__ import annotations

from html import escape

from briefing.scenario.text import visible

_EMPTY = frozenset({"meta", "br"})
_ON_ITS_OWN_LINE = frozenset(
    {
        "article", "aside", "body", "caption", "circle", "dd", "div", "dl", "dt", "figcaption",
        "figure", "footer", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html",
        "li", "line", "main", "meta", "ol", "p", "rect", "section", "style", "svg", "table",
        "tbody", "text", "thead", "title", "tr", "ul", "path", "blockquote", "nav", "desc",
    }
)  # fmt: skip
_OPENED = frozenset(
    {"html", "head", "body", "main", "section", "article", "table", "thead", "tbody", "tr", "ul",
     "ol", "svg", "figure", "g", "header", "footer", "div", "nav"}
)  # fmt: skip


class Html(str):
    """Text that is HTML already. Only `tag` and `joined` make it, from escaped parts."""

    __slots__ = ()


def tag(name: str, /, *inside: str, **attributes: object) -> Html:
    """An element. An attribute's trailing underscore falls away, others turn into hyphens.

    What is inside is escaped unless it is `Html`; an attribute that is None is left out.
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_text(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    after = "\n" if name in _ON_ITS_OWN_LINE else ""
    if name in _EMPTY:
        return Html(f"<{name}{told}>{after}")
    first = "\n" if name in _OPENED else ""
    return Html(f"<{name}{told}>{first}{joined(*inside)}</{name}>{after}")


def joined(*parts: str) -> Html:
    """Parts one after another, each escaped unless it is `Html`."""
    return Html("".join(part if isinstance(part, Html) else _text(part) for part in parts))


def _text(text: str) -> str:
    return escape(visible(text), quote=True)
