"""What became of an answer: what was said, what is right, why, and where that stands."""

from __future__ import annotations

from textual.content import Content

from briefing.playthrough.feedback import Feedback
from briefing.tui.prose import plain
from briefing.tui.widgets.lines import EMPTY, Paragraphs, Part, parts_of
from briefing.tui.widgets.passage import RECORD, tags_of
from briefing.words import _


class Answer(Paragraphs):
    """The feedback on one question."""

    def __init__(self, feedback: Feedback) -> None:
        super().__init__(_parts(feedback), classes="answer")


def _parts(feedback: Feedback) -> list[Part]:
    parts = [*parts_of(feedback.prompt, style="bold"), Part(EMPTY)]
    right = [] if feedback.mark.right else feedback.right
    label = max(len(_("You said")), len(_("Right is")))
    parts += _lines(_("You said"), feedback.said, label, feedback.mark.parts)
    parts += _lines(_("Right is"), tuple(right), label, ())
    parts += [Part(verdict(feedback)), Part(EMPTY)]
    for note in feedback.notes:
        parts += [Part(plain(note).stylize("italic")), Part(EMPTY)]
    parts += [Part(Content.styled(_("WHY"), "bold $record"), RECORD, RECORD)]
    parts += parts_of(feedback.explanation, RECORD)
    tags = tags_of(feedback.facts)
    return [*parts, Part(tags, RECORD, RECORD)] if tags else parts


def verdict(feedback: Feedback) -> Content:
    """Right, wrong or partly; how sure; what it earned."""
    mark = feedback.mark
    if mark.brier is not None:
        said = _("Brier score {score:.2f} (0 is best, 1 worst)").format(score=mark.brier)
        return plain(said).stylize("bold")
    if mark.right:
        word = Content.styled(f"✓ {_('right')}", "bold $rise")
    elif mark.share > 0:
        word = Content.styled(f"◐ {_('partly right')}", "bold")
    else:
        word = Content.styled(f"✗ {_('not right')}", "bold $fall")
    earned = [_("{won:g} of {all} points").format(won=round(mark.points, 1), all=feedback.points)]
    if feedback.sure and mark.certainty is not None:
        worth = f"{mark.certainty:+d}".replace("-", "−")
        earned.append(_("{sure}: {worth}").format(sure=feedback.sure, worth=worth))
    return word + plain("   " + "   ".join(earned)).stylize("$quiet")


def _lines(label: str, texts: tuple[str, ...], width: int, marks: tuple[bool, ...]) -> list[Part]:
    """A label and beside it the lines of an answer, each part marked where it was marked alone."""
    parts: list[Part] = []
    ticks = [("✓ " if right else "✗ ") for right in marks] if len(marks) == len(texts) else []
    for number, text in enumerate(texts):
        tick = ticks[number] if ticks else ""
        lead = Content.styled(f"{label if number == 0 else '':<{width}}  ", "$quiet")
        parts.append(Part(plain(text), lead + tick, Content(" " * (width + 2 + len(tick)))))
    return parts
