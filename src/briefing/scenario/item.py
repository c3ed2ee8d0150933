"""The ten kinds of question. Each has an explanation and the facts behind it."""

from typing import Annotated, Literal

from msgspec import Meta

from briefing.scenario.base import Date, Prose, Words, Written, meanings
from briefing.scenario.ids import FactId, SourceId

Verdict = Literal["supported", "contradicted", "not_stated"]


class Option(Written, frozen=True):
    """Something that can be answered."""

    text: Annotated[Words, Meta(description="What the player reads.")]
    id: Annotated[str | None, Meta(description="Its id; without one, its position.")] = None
    feedback: Annotated[Words | None, Meta(description="Shown to who chose it.")] = None


class Claim(Written, frozen=True):
    """A statement to be judged against the facts."""

    text: Annotated[Words, Meta(description="The statement.")]
    verdict: Annotated[
        Verdict,
        Meta(description="What the facts say to it."),
        meanings(
            {
                "supported": "they say so",
                "contradicted": "they say otherwise",
                "not_stated": "they say neither",
            }
        ),
    ]
    facts: Annotated[tuple[FactId, ...], Meta(description="The facts that say so.")] = ()


class Asked(Written, frozen=True, tag_field="kind", kw_only=True):
    """What every item has."""

    prompt: Annotated[Prose, Meta(description="The question.")]
    explanation: Annotated[Prose, Meta(description="Why the answer is right; shown after it.")]
    facts: Annotated[
        tuple[FactId, ...], Meta(description="The facts behind the explanation.", min_length=1)
    ]
    points: Annotated[int, Meta(description="What a full answer is worth.", ge=1, le=100)] = 1


Options = Annotated[
    tuple[str | Option, ...],
    Meta(description="What can be answered: texts, or `{id, text, feedback}`.", min_length=2),
]
Shuffle = Annotated[bool, Meta(description="Whether the run's seed shuffles the options.")]


class ChoiceItem(Asked, frozen=True, tag="choice", kw_only=True):
    """One option is right."""

    options: Options
    answer: Annotated[str, Meta(description="The id, position or exact text of the right option.")]
    shuffle: Shuffle = True


class MultipleItem(Asked, frozen=True, tag="multiple", kw_only=True):
    """Some options are right."""

    options: Options
    answers: Annotated[
        tuple[str, ...],
        Meta(description="The ids, positions or exact texts of the right options.", min_length=1),
    ]
    shuffle: Shuffle = True


class NumberItem(Asked, frozen=True, tag="number", kw_only=True):
    """A number, right within a tolerance."""

    answer: Annotated[float, Meta(description="The right number.", ge=-1e15, le=1e15)]
    tolerance: Annotated[float, Meta(description="How far off is still right.", ge=0, le=1e15)] = 0
    unit: Annotated[Words | None, Meta(description="What is counted.")] = None


class DateItem(Asked, frozen=True, tag="date", kw_only=True):
    """A date, right within the answer's interval widened by the tolerance."""

    answer: Annotated[Date, Meta(description="The right date: an EDTF date.")]
    tolerance: Annotated[int, Meta(description="In days.", ge=0, le=36_600)] = 0


class ShortItem(Asked, frozen=True, tag="short", kw_only=True):
    """A word or two; case, accents and white space do not matter."""

    accept: Annotated[
        tuple[str, ...], Meta(description="What is accepted; the first is shown.", min_length=1)
    ]


class OrderItem(Asked, frozen=True, tag="order", kw_only=True):
    """Things to be put in order."""

    items: Annotated[
        tuple[Words, ...], Meta(description="In their right order.", min_length=2, max_length=12)
    ]


class MatchItem(Asked, frozen=True, tag="match", kw_only=True):
    """Things that belong together."""

    pairs: Annotated[
        tuple[tuple[Words, Words], ...],
        Meta(description="Each a left and its right.", min_length=2, max_length=12),
    ]


class EstimateItem(Asked, frozen=True, tag="estimate", kw_only=True):
    """A probability, given before the outcome is known."""

    answer: Annotated[bool, Meta(description="How it turned out.")]


class GradeItem(Asked, frozen=True, tag="grade", kw_only=True):
    """Reliability and credibility, each on its own: of a source, or of a fact."""

    source: Annotated[SourceId | None, Meta(description="The source to grade.")] = None
    fact: Annotated[FactId | None, Meta(description="The fact to grade, as first sourced.")] = None


class ClaimsItem(Asked, frozen=True, tag="claims", kw_only=True):
    """Statements, each supported, contradicted, or not stated by the facts."""

    claims: Annotated[
        tuple[Claim, ...], Meta(description="What is to be judged.", min_length=1, max_length=12)
    ]


Item = (
    ChoiceItem
    | MultipleItem
    | NumberItem
    | DateItem
    | ShortItem
    | OrderItem
    | MatchItem
    | EstimateItem
    | GradeItem
    | ClaimsItem
)


def options_of(item: ChoiceItem | MultipleItem) -> tuple[Option, ...]:
    """The options in the author's order, each with its id: its own, or its position from 1."""
    return tuple(
        Option(text=o, id=str(n))
        if isinstance(o, str)
        else Option(o.text, o.id or str(n), o.feedback)
        for n, o in enumerate(item.options, 1)
    )


def right_ids(item: ChoiceItem | MultipleItem) -> frozenset[str]:
    """The ids of the right options. An answer names an exact text first, else an id."""
    options = options_of(item)
    named = {option.id: option.id for option in options}
    named |= {option.text: option.id for option in options}
    answers = (item.answer,) if isinstance(item, ChoiceItem) else item.answers
    return frozenset(found for found in map(named.get, answers) if found is not None)
