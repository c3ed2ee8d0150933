"""A small scenario that is clean; a rule's examples are laid over it, section by section."""

from __future__ import annotations

import re

_SECTION = re.compile(r"^([a-z]+):", re.MULTILINE)

CLEAN_YAML: dict[str, str] = {
    "briefing": "briefing: 1\n",
    "title": "title: The harbour question\n",
    "summary": "summary: A port, a blast, and a decision.\n",
    "sources": """\
sources:
  gazette: {title: Port closed, publisher: Gazette, published: 2021-03-04, reliability: B}
""",
    "facts": """\
facts:
  port_closed:
    text: The port authority closed the harbour.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 1, credibility: 2}]
  still_closed:
    text: The harbour was still closed at noon.
    kind: event
    date: 2021-03-04
    from: [{source: gazette, paragraph: 2, credibility: 2}]
""",
    "roles": """\
roles:
  harbour_master: {title: Harbour master, brief: The port is yours., start: first_light}
""",
    "scenes": """\
scenes:
  first_light:
    title: First light
    date: 2021-03-04
    text: The radio has not stopped since four.
    choices:
      - {id: close, text: Close the port., goto: evening}
      - {id: wait, text: Wait for word from the quay., goto: evening}
    record: {text: The authority closed the harbour., facts: [port_closed]}
""",
    "endings": """\
endings:
  evening: {title: Evening, text: The light goes., shows: [port_closed, still_closed]}
""",
    "items": """\
items:
  who_closed:
    kind: short
    prompt: Who closed the harbour?
    accept: [the port authority]
    explanation: The port authority did.
    facts: [port_closed]
""",
    "quiz": "quiz: [who_closed]\n",
}


def whole(example: str) -> str:
    """A whole scenario: the sections of an example, and all others of the clean one."""
    own = set(_SECTION.findall(example))
    return "".join([text for name, text in CLEAN_YAML.items() if name not in own] + [example])


def marked(example: str) -> int | None:
    """The line of `whole(example)` that ends in `# here`, counted from 1."""
    for number, line in enumerate(whole(example).splitlines(), 1):
        if line.endswith("# here"):
            return number
    return None
